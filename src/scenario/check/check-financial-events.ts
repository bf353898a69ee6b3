import { eventKinds, financeFacts } from '../../store/finances/kinds.js';
import { checkShape } from '../check-result.js';
import type { ScenarioFinancialEvent } from '../scenario-finances.js';
import { childOf, itemsOf, oneOf, plainOf, quote, textOf } from '../source/source-node.js';
import type { MapNode, Report, SourceNode } from '../source/source-node.js';
import type { ModelIndex } from './model-index.js';

/** What an event says of itself beside the members of its shape. */
const FRAME = ['seller', 'marketplace', 'kind', 'postedAt', 'order'];

/** Reads the financial events of a scenario, with their members as the model has them. */
export const checkFinancialEvents = (
  root: SourceNode,
  model: ModelIndex,
  report: Report,
): ScenarioFinancialEvent[] =>
  itemsOf(root, 'financialEvents').flatMap((node) => readFinancialEvent(node, model, report) ?? []);

/** Reads one event; undefined where it is none, which is reported. */
export function readFinancialEvent(
  node: SourceNode,
  model: ModelIndex,
  report: Report,
): ScenarioFinancialEvent | undefined {
  if (node.kind !== 'map') return undefined;
  const kind = textOf(node, 'kind');
  if (kind === undefined) return undefined;
  if (!eventKinds().includes(kind)) {
    report(childOf(node, 'kind')!, `expected ${oneOf(eventKinds())}; found ${quote(kind)}`);
    return undefined;
  }
  const { service } = model.find('Finances.ListFinancialEvents')[0]!;
  const members = checkShape(service, financeFacts().kinds[kind]!.shape, membersOf(node), report);
  const frame = Object.fromEntries(
    FRAME.filter((key) => node.entries.has(key)).map((key) => [key, plainOf(childOf(node, key)!)]),
  );
  return { ...frame, members } as unknown as ScenarioFinancialEvent;
}

const membersOf = (node: MapNode): MapNode => ({
  ...node,
  entries: new Map([...node.entries].filter(([name]) => !FRAME.includes(name))),
});
