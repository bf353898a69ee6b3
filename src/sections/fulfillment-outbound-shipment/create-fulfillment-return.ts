import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { outboundFacts } from '../../model/outbound.js';
import { listFulfillmentItems } from '../../store/outbound/find.js';
import { listShipments, shippedOf } from '../../store/outbound/find-shipments.js';
import type { FulfillmentItem, FulfillmentOrder, Shipment } from '../../store/outbound/fulfillment-order.js';
import {
  authorizeReturn,
  createFulfillmentReturn as create,
  listFulfillmentReturns,
} from '../../store/outbound/returns.js';
import type { FulfillmentReturn, NewFulfillmentReturn } from '../../store/outbound/returns.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { ownOrder } from './own-order.js';
import { authorizationDocuments, returnDocument } from './return-document.js';
import { checkReturns } from './return-countries.js';

/** CreateFulfillmentReturn: announces units that come back, each by itself; what cannot is named with the reason. */
export const createFulfillmentReturn: Handler<'FulfillmentOutboundShipment.CreateFulfillmentReturn'> = (
  context,
  input,
) => {
  const { world } = context;
  const order = ownOrder(context, input.SellerFulfillmentOrderId);
  checkReturns(order.marketplaceId);
  const created: FulfillmentReturn[] = [];
  const invalid: Wire.InvalidReturnItem[] = [];
  const [center] = listShipments(world, order).map((shipment) => shipment.center);
  const authorization = authorizeReturn(world, center ?? '');
  world.database.transaction(() => {
    for (const wish of input.Items) {
      const judged = judge(world, order, wish);
      if (typeof judged === 'string') invalid.push(invalidDocument(wish, judged));
      else created.push(create(world, order, judged, authorization));
    }
  });
  return {
    ReturnItemList: created.map(returnDocument),
    InvalidReturnItemList: invalid,
    ReturnAuthorizationList: authorizationDocuments(order, created),
  };
};

/** Documented for DuplicateRequest, chosen for the others. */
const REASONS = {
  InvalidValues: 'The request has values that are not valid for this item.',
  DuplicateRequest: 'There are duplicate return requests for this item.',
  NoCompletedShipItems: 'No unit of this item has been shipped.',
  NoReturnableQuantity: 'All units of this item are being returned already.',
} as const;

type Reason = keyof typeof REASONS;

/** What a wish comes to: a return, or why it cannot be. */
function judge(
  world: World,
  order: FulfillmentOrder,
  wish: Wire.CreateReturnItem,
): NewFulfillmentReturn | Reason {
  const item = listFulfillmentItems(world, order).find(
    ({ itemId }) => itemId === wish.SellerFulfillmentOrderItemId,
  );
  const { reasons } = outboundFacts().returns;
  if (!item || !reasons.some(({ code }) => code === wish.ReturnReasonCode)) return 'InvalidValues';
  const returns = listFulfillmentReturns(world, order);
  if (returns.some(({ returnItemId }) => returnItemId === wish.SellerReturnItemId)) return 'DuplicateRequest';
  const shipments = listShipments(world, order);
  if (shippedOf(shipments, item.id) === 0) return 'NoCompletedShipItems';
  const shipment = shipments.find(({ shipmentId }) => shipmentId === wish.AmazonShipmentId);
  if (!shipment || shippedOf([shipment], item.id) === 0) return 'InvalidValues';
  if (returnedOf(returns, item, shipment) >= shippedOf([shipment], item.id)) return 'NoReturnableQuantity';
  return {
    returnItemId: wish.SellerReturnItemId,
    item,
    shipment,
    reason: wish.ReturnReasonCode,
    ...(wish.ReturnComment !== undefined && { comment: wish.ReturnComment }),
  };
}

/** A return is of one unit. */
const returnedOf = (
  returns: readonly FulfillmentReturn[],
  { itemId }: FulfillmentItem,
  { shipmentId }: Shipment,
): number => returns.filter((one) => one.itemId === itemId && one.shipmentId === shipmentId).length;

const invalidDocument = (wish: Wire.CreateReturnItem, reason: Reason): Wire.InvalidReturnItem => ({
  SellerReturnItemId: wish.SellerReturnItemId,
  SellerFulfillmentOrderItemId: wish.SellerFulfillmentOrderItemId,
  InvalidItemReason: { InvalidItemReasonCode: reason, Description: REASONS[reason] },
});
