import type { Period } from '../../../store/finances/asked-period.js';
import type { SpContext, SpInput } from '../../context.js';
import type { SpApiError } from '../../errors.js';

/** What a page token holds: what was asked, the period as it was then, and the last row of the page before. */
interface PageState<Place> {
  asked: string;
  period: Period;
  after: Place;
}

/** Where a list goes on, if it does, and what makes the token behind a page of it. */
export interface Paging<Place> {
  state: PageState<Place> | undefined;
  seal(period: Period, after: Place): string;
}

/** How a list says where it goes on. */
export interface PagedList {
  /** Names the operation, whose tokens are its own. */
  list: string;
  /** The parameter that has the token. */
  name: 'NextToken' | 'nextToken';
  refuse(explanation: string): SpApiError;
}

/**
 * A page token goes with all the same other arguments, of the query and of the path.
 * @throws SpApiError for one that is damaged, of another caller or operation, or sent with other arguments
 */
export function pagingOf<Place>(
  { path, openToken, sealToken }: SpContext,
  { query }: SpInput,
  { list, name, refuse }: PagedList,
): Paging<Place> {
  const { [name]: token, ...rest } = query;
  const asked = JSON.stringify({ ...path, ...rest });
  const seal = (period: Period, after: Place) => sealToken(list, { asked, period, after });
  if (typeof token !== 'string') return { state: undefined, seal };
  const state = openToken<PageState<Place>>(list, token);
  if (!state) throw refuse(`The ${name} is damaged, or was given to another caller or operation.`);
  if (state.asked !== asked)
    throw refuse(`The ${name} was given for other arguments; they have to stay as they were.`);
  return { state, seal };
}
