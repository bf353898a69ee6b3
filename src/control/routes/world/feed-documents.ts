import type { MessageProblem } from '../../../feeds/problem.js';
import { listMessageProblems } from '../../../store/feeds.js';
import type { World } from '../../../world/world.js';
import { answerDocument, documentAnswer, documentQuery } from '../../document-answer.js';
import { DEFAULT_LIMIT, readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { feedParams, feedProblem } from './feed-schemas.js';
import { feedProblemView } from './feed-view.js';
import { feedAt } from './feeds.js';

interface Named {
  id: string;
}

interface Wish {
  bytes?: number;
}

function listProblems(world: World, id: string, { limit = DEFAULT_LIMIT, after }: Paging) {
  const feed = feedAt(world, id);
  const { items, count } = listMessageProblems<MessageProblem>(world, feed, readRow(after) ?? 0, limit);
  return { items: items.map((each) => feedProblemView(feed, each)), count };
}

/** What a seller submitted as a feed, and what came of it. */
export const feedDocuments: Resource = {
  tag: 'feeds',
  settles: true,
  schemas: [feedProblem],
  routes: [
    route<{ params: Named; query: Wish }>({
      method: 'GET',
      path: '/feeds/:id/document',
      id: 'getFeedDocument',
      summary: 'A feed as it was submitted',
      params: feedParams,
      query: documentQuery,
      answer: documentAnswer,
      run(asked) {
        const { document, details, feedSubmissionId } = feedAt(asked.world, asked.params.id);
        const { contentType } = details;
        const { bytes } = asked.query;
        return answerDocument(asked, { document, contentType }, { name: `feed-${feedSubmissionId}`, bytes });
      },
    }),
    route<{ params: Named; query: Wish }>({
      method: 'GET',
      path: '/feeds/:id/result',
      id: 'getFeedResult',
      summary: 'The processing report of a feed, once there is one',
      params: feedParams,
      query: documentQuery,
      answer: documentAnswer,
      run(asked) {
        const { result, feedSubmissionId } = feedAt(asked.world, asked.params.id);
        if (!result) throw notFound(`processing report of feed ${feedSubmissionId} yet`);
        const { bytes } = asked.query;
        return answerDocument(asked, result, { name: `processing-report-${feedSubmissionId}`, bytes });
      },
    }),
    route<{ params: Named; query: Paging }>({
      method: 'GET',
      path: '/feeds/:id/problems',
      id: 'listFeedProblems',
      summary:
        'What was wrong with messages of a feed, in their order; what is wrong with it as a whole is in its report',
      params: feedParams,
      query: schema.paging,
      answer: schema.listOf('FeedProblem'),
      run: ({ world, params, query }) => listProblems(world, params.id, query),
    }),
  ],
};
