import { useState } from 'preact/hooks';

/** Something that the user sets off, and what came of it. */
export interface Action<Arguments extends unknown[]> {
  run(...given: Arguments): Promise<void>;
  busy: boolean;
  error?: Error;
  clear(): void;
}

/** Makes an action of a function: one at a time, its failure kept for the page to show. */
export function useAction<Arguments extends unknown[]>(
  act: (...given: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = async (...given: Arguments) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await act(...given);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, ...(error && { error }), clear: () => setError(undefined) };
}
