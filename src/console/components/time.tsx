import { realTimeOf } from '../api/world-clock.js';
import { showInstant } from '../lib/show.js';

interface TimeProps {
  /** By the world's clock; null where it has not come yet. */
  at: string | null | undefined;
  /** The real time at which it was, where that is known. */
  real?: string;
  /** How much of it is shown. */
  show?: (instant: string) => string;
}

/** An instant of the world. Real time is told when the pointer rests on it. */
export function Time({ at, real, show = showInstant }: TimeProps) {
  if (!at) return <>–</>;
  const tell = () => (real === undefined ? realTimeOf(at) : `${showInstant(real)} UTC in real time`);
  return (
    <time dateTime={at} onPointerEnter={(event) => (event.currentTarget.title = tell())}>
      {show(at)}
    </time>
  );
}
