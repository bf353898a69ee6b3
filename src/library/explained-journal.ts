import { callLine } from '../traffic/call-line.js';
import type { CallFacts } from '../traffic/call-line.js';
import type { Admin } from './admin.js';

/** As many calls as one reads when a test has failed. */
const NEWEST = 50;

/** The newest calls of a world in their order, a line each, and below it why a call was refused. */
export async function explainedJournal(admin: Admin): Promise<string> {
  const { items, count } = await admin.listRequests({ limit: NEWEST });
  if (count === 0) return 'No call was made.\n';
  const left = count > items.length ? [`(${count - items.length} calls before these)`] : [];
  const lines = items
    .toReversed()
    .flatMap((call) => [callLine(call as CallFacts), ...(call.explanation ? [`  ${call.explanation}`] : [])]);
  return `${[...left, ...lines].join('\n')}\n`;
}
