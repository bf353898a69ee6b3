import { apiUrl } from '../../api/client.js';
import { adminToken } from '../../api/session.js';
import { ExportButton } from '../../components/export-button.js';
import { useStore } from '../../lib/store.js';

/** Opens a PDF beside the console; where the server wants a token, which a link cannot send, it is saved instead. */
export function PaperButton({ label, path }: { label: string; path: string }) {
  const token = useStore(adminToken);
  if (token !== '') return <ExportButton label={label} path={path} file={`${label}.pdf`} />;
  return (
    <a class="button small" href={apiUrl(path)} target="_blank" rel="noopener">
      {label}
    </a>
  );
}
