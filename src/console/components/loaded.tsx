import type { ComponentChildren } from 'preact';
import type { Load } from '../lib/use-load.js';
import { Failure } from './notice.js';

/** Shows what was fetched; until then that it is, or why it could not be. */
export function Loaded<T>({ from, children }: { from: Load<T>; children: (data: T) => ComponentChildren }) {
  if (from.error) return <Failure error={from.error} />;
  if (from.data === undefined)
    return (
      <p class="quiet" role="status">
        Loading…
      </p>
    );
  return <>{children(from.data)}</>;
}
