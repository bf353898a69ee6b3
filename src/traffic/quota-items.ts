import type { MemberModel } from '../model/types.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Metered } from './metered.js';

/** Where no list with a limit says how many items a request may hold. */
const USUAL_LIMIT = 20;

/** How many items one request of an operation may hold. */
export const itemLimit = (operation: Metered): number => listOf(operation)?.maxItems ?? USUAL_LIMIT;

/** How many items a request asks for: at least one, and no more than the operation would take. */
export function countItems(operation: Metered, parameters: Parameters): number {
  const list = listOf(operation);
  if (!list) return 1;
  const { memberName, alternateMemberNames = [], flattened } = list.list!;
  const inner = flattened ? [''] : [memberName!, ...alternateMemberNames].map((name) => `${name}.`);
  const prefixes = inner.map((name) => `${list.name}.${name}`);
  const numbers = new Set<string>();
  for (const [name] of parameters.entries()) {
    const prefix = prefixes.find((each) => name.startsWith(each));
    const [, number] = prefix === undefined ? [] : (/^(\d+)(?:\.|$)/.exec(name.slice(prefix.length)) ?? []);
    if (number !== undefined) numbers.add(number);
  }
  return Math.min(Math.max(1, numbers.size), itemLimit(operation));
}

/** The list of what a request asks about: the one that is required. */
const listOf = ({ section, model }: Metered): MemberModel | undefined =>
  section.service?.shapes[model.input ?? '']?.members?.find(({ list, required }) => list && required);
