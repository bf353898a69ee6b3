import type { Orders } from '../../model/generated/index.js';
import { PENDING_SCHEDULE } from '../../model/easy-ship.js';
import type { Address, Money, Order } from '../../store/orders/order.js';
import { orderOfRow } from '../../store/orders/orders.js';
import { showsBuyer, shownOf } from '../../store/orders/shown.js';
import type { World } from '../../world/world.js';
import { withoutBuyer } from './withheld.js';

/**
 * The order in a row, as answers show it. It is kept, frozen, until the order changes: the writer keeps what a frozen
 * structure looks like, so an order that did not change is neither read nor written again.
 */
export function orderDocument(world: World, id: number): Orders.Order {
  const kept = world.kept.get(id);
  if (kept) return kept as Orders.Order;
  const order = orderOfRow(world, id);
  const whole = documentOf(order);
  const document = Object.freeze(showsBuyer(world, order) ? whole : withoutBuyer(whole));
  world.kept.set(id, document);
  return document;
}

function documentOf(order: Order): Orders.Order {
  const { details } = order;
  const shown = shownOf(order);
  return {
    AmazonOrderId: order.amazonOrderId,
    ...(order.sellerOrderId !== null && { SellerOrderId: order.sellerOrderId }),
    PurchaseDate: order.purchasedAt,
    LastUpdateDate: order.updatedAt,
    OrderStatus: order.status,
    FulfillmentChannel: order.channel,
    SalesChannel: details.salesChannel,
    ...(details.orderChannel !== undefined && { OrderChannel: details.orderChannel }),
    ShipServiceLevel: details.shipServiceLevel,
    ...(shown.address && details.address && { ShippingAddress: addressDocument(details.address) }),
    ...(shown.total && details.total && { OrderTotal: moneyDocument(details.total) }),
    NumberOfItemsShipped: order.itemsShipped,
    NumberOfItemsUnshipped: order.status === 'Canceled' ? 0 : order.itemsOrdered - order.itemsShipped,
    ...(shown.paymentMethod && { PaymentMethod: order.paymentMethod }),
    ...(shown.paymentDetails && { PaymentMethodDetails: details.paymentMethodDetails }),
    MarketplaceId: order.marketplaceId,
    ...(shown.email && order.buyerEmail !== null && { BuyerEmail: order.buyerEmail }),
    ...(shown.buyer && details.buyerName !== undefined && { BuyerName: details.buyerName }),
    ShipmentServiceLevelCategory: details.serviceCategory,
    ShippedByAmazonTFM: order.tfmStatus !== null,
    ...(order.tfmStatus !== null && { TFMShipmentStatus: order.tfmStatus }),
    // MWS had no word for what is still to be scheduled.
    ...(order.easyShipStatus !== null &&
      order.easyShipStatus !== PENDING_SCHEDULE && { EasyShipShipmentStatus: order.easyShipStatus }),
    OrderType: details.orderType,
    ...(shown.ship &&
      details.ship && { EarliestShipDate: details.ship.from, LatestShipDate: details.ship.to }),
    ...(shown.deliver &&
      details.deliver && {
        EarliestDeliveryDate: details.deliver.from,
        LatestDeliveryDate: details.deliver.to,
      }),
    IsBusinessOrder: details.business ?? false,
    ...(details.purchaseOrderNumber !== undefined && { PurchaseOrderNumber: details.purchaseOrderNumber }),
    IsPrime: details.prime ?? false,
    IsGlobalExpressEnabled: details.globalExpress ?? false,
    IsPremiumOrder: details.premium ?? false,
    ...(details.replacementOf !== undefined && { ReplacedOrderId: details.replacementOf }),
    IsReplacementOrder: details.replacementOf !== undefined,
    IsSoldByAB: false,
    IsISPU: false,
  };
}

export const moneyDocument = ({ amount, currency }: Money): Orders.Money => ({
  CurrencyCode: currency,
  Amount: amount,
});

function addressDocument(address: Address): Orders.Address {
  const optional: [keyof Orders.Address, string | undefined][] = [
    ['AddressLine1', address.line1],
    ['AddressLine2', address.line2],
    ['AddressLine3', address.line3],
    ['City', address.city],
    ['County', address.county],
    ['District', address.district],
    ['StateOrRegion', address.stateOrRegion],
    ['PostalCode', address.postalCode],
    ['CountryCode', address.countryCode],
    ['Phone', address.phone],
    ['AddressType', address.type],
  ];
  return {
    Name: address.name,
    ...Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
    isAddressSharingConfidential: false,
  };
}
