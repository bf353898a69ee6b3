import { api } from '../api/client.js';
import type { Query } from '../api/client.js';
import { save } from '../lib/save.js';
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
  const { run, busy, error } = useAction(async () => save(await api.blob(path, query), file));
  return (
    <>
      <Button look="small" disabled={busy} onClick={() => void run()}>
        {label}
      </Button>
      <Failure error={error} />
    </>
  );
}
