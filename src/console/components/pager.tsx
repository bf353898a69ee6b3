import { Button } from './button.js';

interface PagerProps {
  /** The place of the first one that is shown, from 1. */
  from: number;
  shown: number;
  /** How many there are in all. */
  count: number;
  newer: (() => void) | undefined;
  older(): void;
}

/** Where one is in a long list, and the way on. */
export function Pager({ from, shown, count, newer, older }: PagerProps) {
  const last = from + shown - 1;
  if (shown === 0 && !newer) return null;
  return (
    <p class="more">
      {shown === 0 ? 'None' : `${from} to ${last}`} of {count}
      {newer && (
        <Button look="small" onClick={newer}>
          Back
        </Button>
      )}
      {shown > 0 && last < count && (
        <Button look="small" onClick={older}>
          Further
        </Button>
      )}
    </p>
  );
}
