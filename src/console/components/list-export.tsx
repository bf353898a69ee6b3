import { csvOf } from '../lib/csv.js';
import { save } from '../lib/save.js';
import { useAction } from '../lib/use-action.js';
import { Button } from './button.js';
import { Failure } from './notice.js';

interface ListExportProps {
  /** What the list is called: the name of the file is made of it. */
  name: string;
  /** Everything that the list has, on whatever page. */
  all(): Promise<readonly unknown[]>;
}

/** Saves a list for a spreadsheet or a program. */
export function ListExport({ name, all }: ListExportProps) {
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const { run, busy, error } = useAction(async (form: 'csv' | 'json') => {
    const items = await all();
    const text = form === 'csv' ? csvOf(items) : `${JSON.stringify(items, null, 2)}\n`;
    save(new Blob([text], { type: types[form] }), `${file}.${form}`);
  });
  return (
    <span class="exports">
      {(['csv', 'json'] as const).map((form) => (
        <Button
          key={form}
          look="small"
          disabled={busy}
          aria-label={`Save ${name} as ${form.toUpperCase()}`}
          onClick={() => void run(form)}
        >
          {form.toUpperCase()}
        </Button>
      ))}
      <Failure error={error} />
    </span>
  );
}

const types = { csv: 'text/csv', json: 'application/json' };
