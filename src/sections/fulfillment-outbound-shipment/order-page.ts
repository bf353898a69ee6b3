import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { listFulfillmentOrders } from '../../store/outbound/find.js';
import type { FulfillmentPlace } from '../../store/outbound/find.js';
import type { OperationContext } from '../handler.js';
import { listedOrderDocument } from './order-document.js';

/** ListAllFulfillmentOrders and its ByNextToken share their tokens. */
export const FULFILLMENT_ORDERS = 'FulfillmentOutboundShipment.ListAllFulfillmentOrders';

/** Documented: orders on a page. */
const PAGE = 50;

/** What a NextToken holds. */
export interface OrderPageState {
  from: number;
  after?: FulfillmentPlace;
}

/** One page of orders whose status changed at `from` or later. */
export function orderPage(
  { world, seller, sealToken }: OperationContext,
  { from, after }: OrderPageState,
): Wire.ListAllFulfillmentOrdersResult {
  const found = listFulfillmentOrders(world, seller.id, from, PAGE + 1, after);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    ...(found.length > PAGE &&
      last && {
        NextToken: sealToken(FULFILLMENT_ORDERS, {
          from,
          after: { at: last.statusAt, id: last.fulfillmentOrderId },
        }),
      }),
    FulfillmentOrders: page.map(listedOrderDocument),
  };
}
