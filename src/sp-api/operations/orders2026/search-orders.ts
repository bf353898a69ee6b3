import { findOrders } from '../../../store/orders/find-orders.js';
import type { OrderPlace, OrderQuery } from '../../../store/orders/find-orders.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { instantOf } from '../../instants.js';
import { ownMarketplaces, participationsIn } from '../../participations.js';
import { orderPeriodOf } from '../orders/order-period.js';
import type { OrderDates } from '../orders/order-period.js';
import { datasetsOf } from './datasets.js';
import { orderJson } from './order-json.js';
import { CHANNELS, STATUSES } from './words.js';

/** The query of searchOrders, as the model reads it. */
interface SearchOrdersInput extends OrderDates {
  marketplaceIds?: string[];
  fulfillmentStatuses?: string[];
  fulfilledBy?: (keyof typeof CHANNELS)[];
  maxResultsPerPage?: number;
  paginationToken?: string;
  includedData?: string[];
}

/** What a page token holds: the last order of the page before, where the list ends, what was asked, and when it was given. */
interface PageState {
  after: OrderPlace;
  to: number;
  asked: string;
  madeAt: number;
}

const LIST = 'orders2026.searchOrders';

const MOST = 100;

/** Page tokens live for a day. */
const LIFE = 24 * 3_600_000;

/** searchOrders: the orders of a period, oldest first, with their lines. A page token goes with the same other parameters. */
export const searchOrders: SpHandler = (context, { query }) => {
  const input = query as SearchOrdersInput;
  const { world } = context;
  const asked = askedIn(input);
  const state =
    input.paginationToken === undefined ? undefined : stateOf(context, input.paginationToken, asked);
  const period = orderPeriodOf(input, world.now());
  // A list that began earlier ends where it did then.
  const to = state?.to ?? period.to;
  const limit = limitOf(input);
  const found = findOrders(world, {
    ...period,
    ...filtersOf(context, input),
    to,
    ...(state && { after: state.after }),
    // One more than is shown tells whether there is a further page.
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const datasets = datasetsOf(context, input.includedData);
  const more = found.length > page.length;
  const until = instantOf(to);
  return {
    orders: page.map(({ id }) => orderJson(context, id, datasets)),
    ...(more && {
      pagination: {
        nextToken: context.sealToken(LIST, { after: page.at(-1)!, to, asked, madeAt: world.now() }),
      },
    }),
    ...(period.by === 'purchase' ? { createdBefore: until } : { lastUpdatedBefore: until }),
  };
};

/** What has to be the same on every page. */
const askedIn = ({
  maxResultsPerPage: _,
  paginationToken: __,
  includedData: ___,
  ...rest
}: SearchOrdersInput): string => JSON.stringify(rest);

function stateOf({ world, openToken }: SpContext, token: string, asked: string): PageState {
  const state = openToken<PageState>(LIST, token);
  if (!state) throw notValid('The paginationToken is damaged, or was given to another caller or operation.');
  if (state.madeAt + LIFE <= world.now()) throw notValid('The paginationToken is older than 24 hours.');
  if (state.asked !== asked)
    throw notValid('The paginationToken was given for other parameters; they have to stay as they were.');
  return state;
}

function limitOf({ maxResultsPerPage = MOST }: SearchOrdersInput): number {
  if (maxResultsPerPage >= 1 && maxResultsPerPage <= MOST) return maxResultsPerPage;
  throw notValid(`maxResultsPerPage is ${maxResultsPerPage}; it must be from 1 to ${MOST}.`);
}

function filtersOf(context: SpContext, input: SearchOrdersInput): Pick<OrderQuery, 'participations'> {
  const { marketplaceIds, fulfillmentStatuses, fulfilledBy } = input;
  return {
    participations: participationsIn(context, marketplaceIds ?? ownMarketplaces(context)),
    ...(fulfillmentStatuses && { statuses: fulfillmentStatuses.flatMap((word) => STATUSES[word]!) }),
    ...(fulfilledBy && { channels: fulfilledBy.map((word) => CHANNELS[word]) }),
  };
}
