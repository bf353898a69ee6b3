import { CATEGORIES } from '../../store/recommendations/recommendations.js';
import { checkShape } from '../check-result.js';
import type { ScenarioRecommendation } from '../scenario-finances.js';
import { childOf, itemsOf, oneOf, plainOf, quote, textOf } from '../source/source-node.js';
import type { MapNode, Report, SourceNode } from '../source/source-node.js';
import type { ModelIndex } from './model-index.js';

/** What a recommendation says of itself beside the members of its shape. */
const FRAME = ['seller', 'marketplace', 'category', 'reason', 'sku', 'asin', 'lastUpdated', 'common'];

/** Reads the recommendations of a scenario, with their members as the model has them. */
export const checkRecommendations = (
  root: SourceNode,
  model: ModelIndex,
  report: Report,
): ScenarioRecommendation[] =>
  itemsOf(root, 'recommendations').flatMap((node) => readRecommendation(node, model, report) ?? []);

/** Reads one recommendation; undefined where it is none, which is reported. */
export function readRecommendation(
  node: SourceNode,
  model: ModelIndex,
  report: Report,
): ScenarioRecommendation | undefined {
  if (node.kind !== 'map') return undefined;
  const category = textOf(node, 'category');
  if (category === undefined) return undefined;
  if (!(CATEGORIES as readonly string[]).includes(category)) {
    report(childOf(node, 'category')!, `expected ${oneOf(CATEGORIES)}; found ${quote(category)}`);
    return undefined;
  }
  if (!childOf(node, 'sku') && !childOf(node, 'asin')) report(node, 'expected sku or asin');
  const { service } = model.find('Recommendations.ListRecommendations')[0]!;
  const members = checkShape(service, `${category}Recommendation`, membersOf(node), report);
  const frame = Object.fromEntries(
    FRAME.filter((key) => node.entries.has(key)).map((key) => [key, plainOf(childOf(node, key)!)]),
  );
  return { ...frame, members } as unknown as ScenarioRecommendation;
}

const membersOf = (node: MapNode): MapNode => ({
  ...node,
  entries: new Map([...node.entries].filter(([name]) => !FRAME.includes(name))),
});
