import { REPORT_RETENTION } from '../model/report-types.js';
import type { DatedPlace } from '../store/reports/dated-list.js';
import type { World } from '../world/world.js';
import type { SpContext, SpInput } from './context.js';
import { refusal } from './errors.js';
import type { ProcessingStatus } from './processing-status.js';

/** The filters that getFeeds and getReports share. */
export interface DatedInput {
  marketplaceIds?: string[];
  pageSize?: number;
  processingStatuses?: ProcessingStatus[];
  createdSince?: number;
  createdUntil?: number;
}

/** What a nextToken holds: the query as it was asked, how long its pages are, and the last row of the page before. */
export interface DatedPageState<Query> {
  query: Query;
  size: number;
  after?: DatedPlace;
}

const SECOND = 1_000;

/** The period of a list: what is kept, up to now. Answers show whole seconds, so that an end includes all of its second. */
export function dateFilter(world: World, { createdSince, createdUntil }: DatedInput) {
  const now = world.now();
  const until = createdUntil ?? now;
  const oldest = now - REPORT_RETENTION;
  return {
    from: Math.max(createdSince ?? oldest, oldest),
    to: Math.min(until % SECOND === 0 ? until + SECOND - 1 : until, now),
  };
}

/** The model gives the default. */
export const pageSizeOf = ({ pageSize }: DatedInput): number => pageSize!;

/**
 * Where a list goes on, if a nextToken says so; undefined: it begins.
 * @param types the filter that has to be there without one.
 * @throws SpApiError for a token beside anything else, one that is not of this list and caller, and where there is neither.
 */
export function openPage<Query>(
  { openToken }: SpContext,
  list: string,
  { query, sent }: SpInput,
  types: string,
): DatedPageState<Query> | undefined {
  const { nextToken } = query;
  if (typeof nextToken !== 'string') {
    if (query[types] !== undefined) return undefined;
    throw refusal('RequestParametersInvalid', {}, `One of ${types} and nextToken has to be sent.`);
  }
  const beside = [...sent].filter((name) => name !== 'nextToken');
  if (beside.length > 0)
    throw refusal(
      'RequestParametersInvalid',
      {},
      `nextToken has to stand alone, without ${beside.join(', ')}.`,
    );
  const state = openToken<DatedPageState<Query>>(list, nextToken);
  if (state) return state;
  throw refusal(
    'RequestParametersInvalid',
    {},
    'The nextToken is damaged, or was given to another caller or operation.',
  );
}

/** The nextToken behind a page, if there is more. @param last the last of the page, where it is not the end. */
export function sealPage<Query>(
  { sealToken }: SpContext,
  list: string,
  state: DatedPageState<Query>,
  last: { id: number; submittedAt: number } | false | undefined,
) {
  if (!last) return {};
  return { nextToken: sealToken(list, { ...state, after: { at: last.submittedAt, id: last.id } }) };
}
