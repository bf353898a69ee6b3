import { apiUrl, credentials, refusalOf } from '../api/client.js';
import type { Query } from '../api/client.js';
import { useAction } from '../lib/use-action.js';
import { Button } from './button.js';
import { Failure } from './notice.js';

/** What is saved, and under which name. */
interface ExportProps {
  label: string;
  path: string;
  query?: Query;
  file: string;
}

/** Saves what the control API answers as a file of the reader's: a link would not bring the admin token along. */
export function ExportButton({ label, path, query, file }: ExportProps) {
  const { run, busy, error } = useAction(() => save(path, query, file));
  return (
    <>
      <Button look="small" disabled={busy} onClick={() => void run()}>
        {label}
      </Button>
      <Failure error={error} />
    </>
  );
}

async function save(path: string, query: Query | undefined, file: string): Promise<void> {
  const answer = await fetch(apiUrl(path, query), { headers: credentials() });
  if (!answer.ok) throw await refusalOf(answer);
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
