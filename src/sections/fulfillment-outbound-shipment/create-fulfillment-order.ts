import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { Speed } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import { createFulfillmentOrder as create } from '../../store/outbound/create.js';
import { isOffered } from '../../store/outbound/delivery-windows.js';
import { findFulfillmentOrder } from '../../store/outbound/find.js';
import type { CashOnDelivery, FulfillmentDetails } from '../../store/outbound/fulfillment-order.js';
import type { Handler, OperationContext } from '../handler.js';
import { addressOf } from './addresses.js';
import { amountOf } from './amounts.js';
import { checkItems, checkUnits, checkWay, displayableId, isScheduling } from './checks.js';
import { itemDetails } from './item-details.js';
import { targetOf } from './target.js';
import type { Target } from './target.js';

/** CreateFulfillmentOrder: Amazon ships an order of another shop; its units are taken at once, also on hold. */
export const createFulfillmentOrder: Handler<'FulfillmentOutboundShipment.CreateFulfillmentOrder'> = (
  context,
  input,
) => {
  const { world, seller } = context;
  const target = targetOf(context, input);
  const details = detailsOf(context, target, input);
  const speed = input.ShippingSpeedCategory as Speed;
  const items = input.Items.map((item) => ({
    itemId: item.SellerFulfillmentOrderItemId,
    sku: item.SellerSKU,
    quantity: item.Quantity,
    details: itemDetails(item),
  }));
  const id = input.SellerFulfillmentOrderId;
  if (findFulfillmentOrder(world, seller.id, id))
    throw mwsError('OutboundDuplicate', { value: id, name: 'SellerFulfillmentOrderId' });
  checkItems(items);
  checkUnits(world, seller.id, items);
  checkWay(world, target.marketplace, speed, details.address, items);
  create(world, {
    seller: seller.id,
    participation: target.participation.id,
    fulfillmentOrderId: id,
    action: input.FulfillmentAction as 'Ship' | 'Hold',
    policy: input.FulfillmentPolicy as 'FillOrKill',
    speed,
    source: 'call',
    details,
    items,
  });
  return null;
};

function detailsOf(
  { world }: OperationContext,
  target: Target,
  input: Wire.CreateFulfillmentOrderRequest,
): FulfillmentDetails {
  const emails = input.NotificationEmailList;
  const cashOnDelivery = input.CODSettings && cashOnDeliveryOf(input.CODSettings, target, input.Items);
  const window = windowOf(input, target, world.now());
  return {
    displayableOrderId: displayableId(input.DisplayableOrderId),
    displayableOrderAt: input.DisplayableOrderDateTime,
    comment: input.DisplayableOrderComment ?? '',
    address: addressOf(input.DestinationAddress),
    ...(emails && { emails }),
    ...(window && { window }),
    ...(cashOnDelivery && { cashOnDelivery }),
  };
}

/** A delivery window goes with the speed ScheduledDelivery, in Japan, and is one of those that a preview gave. */
function windowOf(input: Wire.CreateFulfillmentOrderRequest, target: Target, now: number) {
  const { DeliveryWindow: given, ShippingSpeedCategory: speed } = input;
  const isScheduled = speed === 'ScheduledDelivery';
  if (isScheduled && !isScheduling(target))
    throw mwsError('OutboundValueInvalid', { value: speed, name: 'ShippingSpeedCategory' });
  if (!given && !isScheduled) return undefined;
  // Documented for the successor: what is scheduled cannot wait.
  if (isScheduled && input.FulfillmentAction === 'Hold')
    throw mwsError('OutboundValueInvalid', { value: 'Hold', name: 'FulfillmentAction' });
  const window = given && { from: given.StartDateTime, to: given.EndDateTime };
  if (!window || !isScheduled || !isOffered(window, now))
    throw mwsError('OutboundValueInvalid', { value: 'DeliveryWindow', name: 'DeliveryWindow' });
  return window;
}

function cashOnDeliveryOf(
  given: Wire.CODSettings,
  target: Target,
  items: readonly Wire.CreateFulfillmentOrderItem[],
): CashOnDelivery {
  const refuse = (value: string) => mwsError('OutboundValueInvalid', { value, name: 'CODSettings' });
  if (!isScheduling(target)) throw refuse('IsCODRequired');
  const required = given.IsCODRequired ?? false;
  if (required && items.some(({ PerUnitPrice }) => !PerUnitPrice)) throw refuse('PerUnitPrice');
  const amount = (name: 'CODCharge' | 'CODChargeTax' | 'ShippingCharge' | 'ShippingChargeTax') =>
    given[name] && amountOf(given[name], `CODSettings.${name}.Value`);
  const [charge, chargeTax] = [amount('CODCharge'), amount('CODChargeTax')];
  const [shipping, shippingTax] = [amount('ShippingCharge'), amount('ShippingChargeTax')];
  return {
    required,
    ...(charge && { charge }),
    ...(chargeTax && { chargeTax }),
    ...(shipping && { shipping }),
    ...(shippingTax && { shippingTax }),
  };
}
