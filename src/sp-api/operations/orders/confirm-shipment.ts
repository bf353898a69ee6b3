import { shipLines } from '../../../feeds/feed-orders.js';
import { Refusal } from '../../../feeds/problem.js';
import { placeOf, resultText } from '../../../feeds/result-text.js';
import { updateOrder } from '../../../store/orders/change-orders.js';
import type { ConfirmedPackage, Order, OrderDetails } from '../../../store/orders/order.js';
import { findOrder } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import type { SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { millisecondsOf } from '../../instants.js';
import { present } from '../../present.js';

interface ShipmentBody {
  marketplaceId: string;
  packageDetail: {
    packageReferenceId: string;
    carrierCode: string;
    carrierName?: string;
    shippingMethod?: string;
    trackingNumber: string;
    shipDate: string;
    orderItems: { orderItemId: string; quantity: number }[];
  };
}

/** confirmShipment: a parcel that the seller has sent. It does what the feed of shipments does, at once; its texts are not known. */
export const confirmShipment: SpHandler = ({ world, seller, path }, { body }) => {
  const { marketplaceId, packageDetail } = body as ShipmentBody;
  const order = findOrder(world, seller.id, path.orderId!);
  if (!order) throw notValid(`The seller has no order ${path.orderId}.`);
  if (order.marketplaceId !== marketplaceId)
    throw notValid(`Order ${path.orderId} is of ${order.marketplaceId}, not of ${marketplaceId}.`);
  if (order.channel !== 'MFN') throw notValid(`Order ${path.orderId} is fulfilled by Amazon.`);
  const sent = packageOf(world, packageDetail);
  const packages = order.details.packages ?? [];
  const before = packages.find(({ reference }) => reference === sent.reference);
  if (before) checkUnchanged(before, sent);
  const details = { packages: [...packages.filter((each) => each !== before), sent] };
  if (before) updateOrder(world, order, { details });
  else ship(world, order, sent, details);
  return undefined;
};

function packageOf(world: World, detail: ShipmentBody['packageDetail']): ConfirmedPackage {
  const { packageReferenceId: reference, carrierCode, carrierName, orderItems } = detail;
  if (!/^\d{1,20}$/.test(reference)) throw notValid('packageReferenceId has to be a number, as a text.');
  if (carrierCode === 'Other' && !carrierName)
    throw notValid('carrierCode is Other, and there is no carrierName.');
  if (orderItems.some(({ quantity }) => quantity < 1))
    throw notValid('Each item needs a quantity of 1 at least.');
  return present<ConfirmedPackage>({
    reference,
    carrier: carrierCode === 'Other' ? carrierName! : carrierCode,
    service: detail.shippingMethod,
    trackingNumber: detail.trackingNumber,
    shippedAt: millisecondsOf(detail.shipDate),
    confirmedAt: world.now(),
    items: orderItems.map(({ orderItemId, quantity }) => ({ orderItemId, quantity })),
  });
}

/** A parcel that was confirmed before may have another carrier or number, but not other contents: they have been shipped (chosen). */
function checkUnchanged(before: ConfirmedPackage, { items }: ConfirmedPackage): void {
  const text = (all: ConfirmedPackage['items']) =>
    all
      .map(({ orderItemId, quantity }) => `${orderItemId} ${quantity}`)
      .sort()
      .join();
  if (text(before.items) !== text(items))
    throw notValid(`Package ${before.reference} was confirmed with other items.`);
}

/** @throws SpApiError where the lines cannot be shipped, which the journal says in the words of a processing report */
function ship(world: World, order: Order, { items }: ConfirmedPackage, details: Partial<OrderDetails>): void {
  try {
    shipLines(world, order, items, details);
  } catch (error) {
    throw error instanceof Refusal
      ? notValid(resultText(error.problem, placeOf(order.marketplaceId, 'en')))
      : error;
  }
}
