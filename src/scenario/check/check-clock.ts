import { parseTimestamp } from '../../protocol/timestamp.js';
import { isClockInstant } from '../../world/clock.js';
import { childOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** What is no instant at all is told by the schema. */
function mayBeShown(text: string | undefined): boolean {
  const instant = text === undefined ? undefined : parseTimestamp(text);
  return instant === undefined || isClockInstant(instant);
}

/** Finds what does not go together in `clock`, and what no clock shows. */
export function checkClock(root: SourceNode, report: Report): void {
  const clock = childOf(root, 'clock');
  if (clock?.kind !== 'map') return;
  const at = childOf(clock, 'at');
  if (at && !mayBeShown(textOf(clock, 'at'))) report(at, 'expected an instant from 1970 to 2099');
  const mode = textOf(clock, 'mode');
  const frozen = childOf(clock, 'frozen');
  const rate = childOf(clock, 'rate');
  const saysFrozen = frozen?.kind === 'scalar' ? frozen.value : undefined;
  if (frozen && mode !== undefined && saysFrozen !== (mode === 'frozen'))
    report(frozen, `expected nothing beside mode: ${mode} that says otherwise`);
  if (rate && mode !== 'scaled') report(rate, 'expected mode: scaled beside a rate');
  if (!rate && mode === 'scaled') report(clock, 'lacks "rate", the pace of a scaled clock');
}
