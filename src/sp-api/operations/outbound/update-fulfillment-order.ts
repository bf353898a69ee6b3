import type { Speed } from '../../../model/outbound.js';
import { changeOrder } from '../../../store/outbound/change-order.js';
import type { FulfillmentDetails, FulfillmentOrder } from '../../../store/outbound/fulfillment-order.js';
import type { HeldChange } from '../../../store/outbound/hold.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import type { SpHandler } from '../../context.js';
import { millisecondsOf } from '../../instants.js';
import { present } from '../../present.js';
import { featuresOf } from './extras.js';
import type { FeatureJson } from './extras.js';
import { addressOf, itemDetails } from './parts.js';
import type { AddressJson, ItemJson } from './parts.js';

interface UpdateBody {
  displayableOrderId?: string;
  displayableOrderDate?: string;
  displayableOrderComment?: string;
  shippingSpeedCategory?: Speed;
  destinationAddress?: AddressJson;
  fulfillmentAction?: FulfillmentOrder['action'];
  fulfillmentPolicy?: FulfillmentOrder['policy'];
  notificationEmails?: string[];
  featureConstraints?: FeatureJson[];
  items?: ItemJson[];
}

/** updateFulfillmentOrder: changes an order that is on hold, or lets it go. What is left out stays as it is. */
export const updateFulfillmentOrder: SpHandler = ({ world, seller, path }, { body }) => {
  const given = body as UpdateBody;
  const order = ownFulfillmentOrder(world, seller.id, path.sellerFulfillmentOrderId!);
  changeOrder(
    world,
    order,
    present<HeldChange>({
      action: given.fulfillmentAction,
      policy: given.fulfillmentPolicy,
      speed: given.shippingSpeedCategory,
      details: detailsOf(given),
      items: given.items?.map((item) => ({
        itemId: item.sellerFulfillmentOrderItemId,
        quantity: item.quantity,
        details: itemDetails(item),
      })),
    }),
  );
  return {};
};

const detailsOf = (given: UpdateBody): Partial<FulfillmentDetails> =>
  present<Partial<FulfillmentDetails>>({
    displayableOrderId: given.displayableOrderId,
    displayableOrderAt:
      given.displayableOrderDate === undefined ? undefined : millisecondsOf(given.displayableOrderDate),
    comment: given.displayableOrderComment,
    address: given.destinationAddress && addressOf(given.destinationAddress),
    emails: given.notificationEmails,
    features: featuresOf(given.featureConstraints),
  });
