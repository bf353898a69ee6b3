import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { useAction } from '../lib/use-action.js';

interface EditProps {
  /** What is changed, and of what: for those who do not see the table. */
  label: string;
  value: string;
  /** @returns the value as the server has it then */
  save(value: string): Promise<string>;
}

/** A value that is changed where it stands: Enter, or leaving the field, saves it; Escape takes back what was typed. */
export function EditInPlace({ label, value, save }: EditProps) {
  const [draft, setDraft] = useState<string>();
  /** What was saved, as long as the list still has what was there before. */
  const [saved, setSaved] = useState<string>();
  useEffect(() => setSaved(undefined), [value]);
  const now = saved ?? value;
  const { run, busy, error, clear } = useAction(async () => {
    if (draft === undefined) return;
    if (draft.trim() !== now) setSaved(await save(draft.trim()));
    setDraft(undefined);
  });
  const said = error instanceof ApiError ? (error.findings[0]?.message ?? error.message) : error?.message;
  return (
    <>
      <input
        class="in-place"
        aria-label={label}
        aria-invalid={error !== undefined}
        inputMode="decimal"
        autocomplete="off"
        value={draft ?? now}
        readOnly={busy}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void run()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void run();
          if (event.key !== 'Escape') return;
          setDraft(undefined);
          clear();
        }}
      />
      <span class="said" role="status">
        {saved !== undefined && draft === undefined && 'Saved'}
      </span>
      {said && (
        <p class="mistake" role="alert">
          {said}
        </p>
      )}
    </>
  );
}
