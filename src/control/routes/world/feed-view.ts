import { resultCodes } from '../../../feeds/problem.js';
import type { MessageProblem } from '../../../feeds/problem.js';
import { placeOf, resultText } from '../../../feeds/result-text.js';
import { feedOfRow } from '../../../store/feeds.js';
import type { Feed } from '../../../store/feeds.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';

/** A feed with what came of it so far. */
export function feedView(world: World, row: number, sellerId: string) {
  const { id, startedAt, completedAt, document, result, details, progress, ...each } = feedOfRow(world, row);
  const lengthOf = (stored: number) => world.documents.find(world.database, stored).length;
  return {
    id: String(id),
    feedSubmissionId: each.feedSubmissionId,
    sellerId,
    feedType: each.feedType,
    status: each.status,
    submittedAt: iso(each.submittedAt),
    ...(startedAt !== undefined && { startedAt: iso(startedAt) }),
    ...(completedAt !== undefined && { completedAt: iso(completedAt) }),
    ...details,
    bytes: lengthOf(document),
    processed: progress.done,
    successful: progress.successful,
    failed: progress.failed,
    warned: progress.warned,
    ...(result && { result: { contentType: result.contentType, bytes: lengthOf(result.document) } }),
  };
}

/** What was wrong with a message. */
export function feedProblemView({ details }: Feed, { id, problem }: { id: number; problem: MessageProblem }) {
  const { code, type } = resultCodes[problem.result]!;
  return {
    id: String(id),
    message: problem.label,
    type,
    code,
    text: resultText(problem, placeOf(details.marketplaceIds[0], 'en')),
    about: problem.about,
  };
}
