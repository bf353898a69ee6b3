import { api } from '../api/client.js';
import { decodeDocument } from '../lib/decode.js';
import { useLoad } from '../lib/use-load.js';
import { ExportButton } from './export-button.js';
import { Loaded } from './loaded.js';
import { TextView } from './text-view.js';

interface DocumentProps {
  label: string;
  /** Where its bytes are, below `/_mws`. */
  path: string;
  contentType: string;
  bytes: number;
  /** What it is called when it is saved. */
  file: string;
  /** Only the button is shown: the page shows the document otherwise. */
  hidden?: boolean;
}

/** More than these of a document are not shown: they can be saved. */
const SHOWN = 100_000;

/** A document of the world as text, and a button that saves it whole. */
export function DocumentView({ label, path, contentType, bytes, file, hidden = false }: DocumentProps) {
  const isText = !/^application\/(?:pdf|zip|octet-stream)/.test(contentType);
  const isShown = isText && !hidden;
  const found = useLoad(
    async () => (isShown ? decodeDocument(await api.blob(path, { bytes: SHOWN }), contentType) : ''),
    [path, bytes, isShown],
  );
  return (
    <>
      {isShown && (
        <Loaded from={found}>
          {(text) => (
            <TextView
              label={label}
              text={text}
              {...(bytes > SHOWN && { note: `These are the first ${SHOWN} of ${bytes} bytes.` })}
            />
          )}
        </Loaded>
      )}
      {!isText && (
        <p class="quiet">
          {label}: {contentType}, {bytes} bytes. It is no text.
        </p>
      )}
      <div class="actions">
        <ExportButton label={`Download ${label.toLowerCase()}`} path={path} file={file} />
      </div>
    </>
  );
}

/** How a file of a media type ends. */
export function endingOf(contentType: string): string {
  const known = ['xml', 'pdf', 'json', 'zip'].find((each) => contentType.includes(each));
  return `.${known ?? 'txt'}`;
}
