import type { Chance } from '../world/chance.js';
import { Faults } from '../traffic/faults.js';
import type { Fault, NewFault } from '../traffic/faults.js';

/** Faults whose rules are kept whenever they change. Their hits are not: they are counted from zero after a restart. */
export class KeptFaults extends Faults {
  readonly #keep: (rules: NewFault[]) => void;

  constructor(chance: Chance, keep: (rules: NewFault[]) => void) {
    super(chance);
    this.#keep = keep;
  }

  override add(rule: NewFault): Fault {
    const fault = super.add(rule);
    this.#keep(this.list().map(ruleOf));
    return fault;
  }

  override remove(id: string): boolean {
    const removed = super.remove(id);
    if (removed) this.#keep(this.list().map(ruleOf));
    return removed;
  }

  override removeAll(): void {
    super.removeAll();
    this.#keep([]);
  }
}

const ruleOf = ({ match, times, effect }: Fault): NewFault => ({
  match,
  effect,
  ...(times !== undefined && { times }),
});
