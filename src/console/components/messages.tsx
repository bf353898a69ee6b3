import { useState } from 'preact/hooks';
import { api, pathOf } from '../api/client.js';
import { useAction } from '../lib/use-action.js';
import { byId, usePages } from '../lib/use-pages.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Failure } from './notice.js';
import { PagedTable } from './paged-table.js';
import type { Column } from './table.js';
import { TextView } from './text-view.js';

interface MessagesProps<T> {
  caption: string;
  /** What the XML of one is called. */
  label: string;
  /** Below `/_mws`; an item's own path has its id behind it. */
  path: string;
  /** The last part of the path that sends one again. */
  resend: string;
  columns: readonly Column<T>[];
  empty: string;
}

/** Messages to sellers, each with its XML, and sent again on demand. */
export function Messages<T extends { id: string; xml: string }>(props: MessagesProps<T>) {
  const { caption, label, path, resend, columns, empty } = props;
  const pages = usePages<T>(path, {}, byId);
  const [shown, setShown] = useState<T>();
  const again = useAction(async (id: string) => {
    await api.post(path + pathOf(id, resend));
    pages.found.reload();
  });
  const actions: Column<T> = {
    label: 'Actions',
    of: (each) => (
      <span class="actions">
        <Button look="small" aria-label={`Show ${each.id}`} onClick={() => setShown(each)}>
          Show
        </Button>
        <Button
          look="small"
          aria-label={`Send ${each.id} again`}
          disabled={again.busy}
          onClick={() => void again.run(each.id)}
        >
          Send again
        </Button>
      </span>
    ),
  };
  return (
    <>
      <Failure error={again.error} />
      <PagedTable caption={caption} pages={pages} columns={[...columns, actions]} empty={empty} />
      {shown && (
        <Dialog title={shown.id} onClose={() => setShown(undefined)}>
          <TextView label={label} text={shown.xml} />
        </Dialog>
      )}
    </>
  );
}
