import { childOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds what does not go together in `clock`. */
export function checkClock(root: SourceNode, report: Report): void {
  const clock = childOf(root, 'clock');
  if (clock?.kind !== 'map') return;
  const mode = textOf(clock, 'mode');
  const frozen = childOf(clock, 'frozen');
  const rate = childOf(clock, 'rate');
  const saysFrozen = frozen?.kind === 'scalar' ? frozen.value : undefined;
  if (frozen && mode !== undefined && saysFrozen !== (mode === 'frozen'))
    report(frozen, `expected nothing beside mode: ${mode} that says otherwise`);
  if (rate && mode !== 'scaled') report(rate, 'expected mode: scaled beside a rate');
  if (!rate && mode === 'scaled') report(clock, 'lacks "rate", the pace of a scaled clock');
}
