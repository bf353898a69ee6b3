import { listFulfillmentOrders } from '../../../store/outbound/find.js';
import type { FulfillmentPlace } from '../../../store/outbound/find.js';
import { notValid } from '../../errors.js';
import type { SpContext, SpHandler } from '../../context.js';
import { orderJson } from './order-json.js';

const LIST = 'outbound.listAllFulfillmentOrders';

/** As in MWS: orders on a page, and how far back a list goes that says nothing, in milliseconds. */
const PAGE = 50;
const USUAL_PERIOD = 36 * 3_600_000;

/** What a nextToken holds. */
interface PageState {
  from: number;
  after?: FulfillmentPlace;
}

/** listAllFulfillmentOrders: orders by when their status changed; or, by nextToken, the next page. */
export const listAllFulfillmentOrders: SpHandler = (context, { query }) => {
  const { world, seller } = context;
  const { from, after } = stateOf(context, query);
  // One more than is shown tells whether there is a further page.
  const found = listFulfillmentOrders(world, seller.id, from, PAGE + 1, after);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  const more = found.length > PAGE && last;
  const place = last && { at: last.statusAt, id: last.fulfillmentOrderId };
  return {
    payload: {
      nextToken: more ? context.sealToken(LIST, { from, after: place }) : undefined,
      fulfillmentOrders: page.map(orderJson),
    },
  };
};

/** @throws SpApiError for a nextToken that is damaged, or of another caller or list */
function stateOf(
  { world, openToken }: SpContext,
  { nextToken, queryStartDate }: Readonly<Record<string, unknown>>,
): PageState {
  if (typeof nextToken !== 'string')
    return { from: (queryStartDate as number | undefined) ?? world.now() - USUAL_PERIOD };
  const state = openToken<PageState>(LIST, nextToken);
  if (state) return state;
  throw notValid('The nextToken is damaged, or was given to another caller or operation.');
}
