import { findOrders } from '../../../store/orders/find-orders.js';
import type { OrderPlace, OrderQuery } from '../../../store/orders/find-orders.js';
import { findOrder } from '../../../store/orders/orders.js';
import { participationsIn } from '../../participations.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { instantOf } from '../../instants.js';
import { orderJson } from './order-json.js';
import { EDGE } from './order-period.js';
import { orderQueryOf } from './order-query.js';
import type { GetOrdersInput } from './order-query.js';

/** What a NextToken holds: the query as it was asked, and the last order of the page before. */
type PageState = OrderQuery & { after: OrderPlace };

const LIST = 'orders.getOrders';

/** getOrders: the orders of a period, oldest first, or those with given ids. With NextToken all other filters are ignored. */
export const getOrders: SpHandler = (context, { query }) => {
  const input = query as unknown as GetOrdersInput;
  if (input.NextToken !== undefined) return pageOf(context, stateOf(context, input.NextToken));
  if (input.AmazonOrderIds) return named(context, input.AmazonOrderIds, input.MarketplaceIds);
  return pageOf(
    context,
    orderQueryOf(input, context.world.now(), participationsIn(context, input.MarketplaceIds)),
  );
};

function stateOf(context: SpContext, token: string): PageState {
  const state = context.openToken<PageState>(LIST, token);
  if (state) return state;
  throw refusal(
    'NextTokenNotDecoded',
    {},
    'The NextToken is damaged, or was given to another caller or operation.',
  );
}

function pageOf(context: SpContext, query: OrderQuery) {
  const { world } = context;
  // One more than is shown tells whether there is a further page.
  const found = findOrders(world, { ...query, limit: query.limit + 1 });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const more = found.length > page.length && last !== undefined;
  const until = instantOf(query.to);
  return {
    payload: {
      Orders: page.map(({ id }) => orderJson(context, id)),
      ...(more && {
        NextToken: context.sealToken(LIST, { ...query, after: last }),
      }),
      ...(query.by === 'purchase' ? { CreatedBefore: until } : { LastUpdatedBefore: until }),
    },
  };
}

/** Orders by their ids, in the order asked; those that are none of the seller's in these marketplaces are left out. */
function named(context: SpContext, ids: readonly string[], marketplaceIds: readonly string[]) {
  const { world, seller } = context;
  const found = [...new Set(ids)]
    .map((id) => findOrder(world, seller.id, id))
    .filter((order) => order !== undefined && marketplaceIds.includes(order.marketplaceId));
  return {
    payload: {
      Orders: found.map((order) => orderJson(context, order!.id)),
      CreatedBefore: instantOf(world.now() - EDGE),
    },
  };
}
