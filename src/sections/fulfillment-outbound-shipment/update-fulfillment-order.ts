import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { Speed } from '../../model/outbound.js';
import { changeOrder } from '../../store/outbound/change-order.js';
import type { FulfillmentDetails } from '../../store/outbound/fulfillment-order.js';
import { ownFulfillmentOrder } from '../../store/outbound/own.js';
import type { Handler } from '../handler.js';
import { addressOf } from './addresses.js';
import { itemDetails } from './item-details.js';

/** UpdateFulfillmentOrder: changes an order that is on hold, or lets it go. What is left out stays as it is. */
export const updateFulfillmentOrder: Handler<'FulfillmentOutboundShipment.UpdateFulfillmentOrder'> = (
  { world, seller },
  input,
) => {
  const order = ownFulfillmentOrder(world, seller.id, input.SellerFulfillmentOrderId);
  changeOrder(world, order, {
    action: input.FulfillmentAction as 'Ship' | 'Hold',
    ...(input.FulfillmentPolicy !== undefined && { policy: input.FulfillmentPolicy as 'FillOrKill' }),
    ...(input.ShippingSpeedCategory !== undefined && { speed: input.ShippingSpeedCategory as Speed }),
    details: detailsOf(input),
    items: (input.Items ?? []).map((item) => ({
      itemId: item.SellerFulfillmentOrderItemId,
      quantity: item.Quantity,
      details: itemDetails(item),
    })),
  });
  return null;
};

function detailsOf(input: Wire.UpdateFulfillmentOrderRequest): Partial<FulfillmentDetails> {
  const { DisplayableOrderId: id, DisplayableOrderDateTime: at, DisplayableOrderComment: comment } = input;
  return {
    ...(id !== undefined && { displayableOrderId: id }),
    ...(at !== undefined && { displayableOrderAt: at }),
    ...(comment !== undefined && { comment }),
    ...(input.DestinationAddress && { address: addressOf(input.DestinationAddress) }),
    ...(input.NotificationEmailList && { emails: input.NotificationEmailList }),
  };
}
