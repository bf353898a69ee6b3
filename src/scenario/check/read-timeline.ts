import type { TimelineEntry } from '../scenario-timeline.js';
import { childOf, itemsOf, plainOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { readFinancialEvent } from './check-financial-events.js';
import { readRecommendation } from './check-recommendations.js';
import type { ModelIndex } from './model-index.js';

/** What a timeline has in the form of the model. */
const READ = ['financialEvent', 'recommendation'];

/** The timeline with what is in it in the form of the model read; undefined where there is nothing of it. */
export function readTimelineEvents(
  root: SourceNode,
  model: ModelIndex,
  report: Report,
): TimelineEntry[] | undefined {
  const entries = itemsOf(root, 'timeline');
  if (!entries.some((entry) => READ.some((key) => childOf(entry, key)))) return undefined;
  return entries.map((entry) => {
    const node = childOf(entry, 'financialEvent');
    const event = node && readFinancialEvent(node, model, report);
    const advice = childOf(entry, 'recommendation');
    const recommendation = advice && readRecommendation(advice, model, report);
    return {
      ...(plainOf(entry) as TimelineEntry),
      ...(event && { financialEvent: event }),
      ...(recommendation && { recommendation }),
    };
  });
}
