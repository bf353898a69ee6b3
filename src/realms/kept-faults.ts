import type { Chance } from '../world/chance.js';
import { Faults } from '../traffic/faults.js';
import type { Fault, NewFault } from '../traffic/faults.js';

/** Keeps rules; `undo` takes the faults back to what they were, should that come to nothing. */
type KeepRules = (rules: NewFault[], undo: () => void) => void;

/** Faults whose rules are kept whenever they change. Their hits are not: they are counted from zero after a restart. */
export class KeptFaults extends Faults {
  readonly #keep: KeepRules;

  constructor(chance: Chance, keep: KeepRules) {
    super(chance);
    this.#keep = keep;
  }

  override add(rule: NewFault): Fault {
    const undo = this.moment();
    const fault = super.add(rule);
    this.#keep(this.list().map(ruleOf), undo);
    return fault;
  }

  override remove(id: string): boolean {
    const undo = this.moment();
    const removed = super.remove(id);
    if (removed) this.#keep(this.list().map(ruleOf), undo);
    return removed;
  }

  override removeAll(): void {
    const undo = this.moment();
    super.removeAll();
    this.#keep([], undo);
  }
}

const ruleOf = ({ match, times, effect }: Fault): NewFault => ({
  match,
  effect,
  ...(times !== undefined && { times }),
});
