import { findSpOperation } from '../../../model/sp-api.js';
import type { Address, Money, Order } from '../../../store/orders/order.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import { showsBuyer, shownOf } from '../../../store/orders/shown.js';
import type { World } from '../../../world/world.js';
import { compileWriters } from '../../compile-writer.js';
import type { Writer } from '../../compile-writer.js';
import type { SpContext } from '../../context.js';
import { instantOf } from '../../instants.js';
import type { Written } from '../../written.js';
import { keptJson } from './kept-json.js';
import { hasElement } from '../tokens/restricted-resources.js';

/** How much of the buyer a caller is shown. */
export interface View {
  /** Purchase order number and the rest. */
  buyer: boolean;
  /** The name beside them. */
  name: boolean;
  /** All lines; else city, state, postal code and country; or nothing at all. */
  address: 'all' | 'part' | 'none';
}

/** What a call is shown: an ordinary token leaves out what a restricted one opens, and the role decides on the address. */
export function viewOf({ elements, developer }: SpContext): View {
  const part = hasElement(developer, 'shippingAddress') ? 'part' : 'none';
  const buyer = elements.has('buyerInfo');
  return { buyer, name: buyer, address: elements.has('shippingAddress') ? 'all' : part };
}

/** What a view shows of one order: of its own deliveries Amazon keeps the buyer to itself, whatever token is sent, as in MWS. */
export const viewFor = (world: World, order: Order, view: View): View =>
  showsBuyer(world, order)
    ? view
    : { ...view, name: false, address: view.address === 'all' ? 'part' : view.address };

/** The order in a row, as it is written for this caller. */
export function orderJson(context: SpContext, id: number): Written {
  const { world } = context;
  const view = viewOf(context);
  return keptJson(world, id, `v0/${view.buyer}/${view.address}`, () => {
    const order = orderOfRow(world, id);
    return writeOrder(orderDocument(order, viewFor(world, order, view)));
  });
}

let writer: Writer | undefined;

const writeOrder: Writer = (order) =>
  (writer ??= compileWriters(findSpOperation('orders.getOrder')!.api.shapes)('Order'))(order);

/** An order by the names of SP-API; the writer puts them in the recorded order. */
export function orderDocument(order: Order, view: View) {
  const { details, channel } = order;
  const shown = shownOf(order);
  const { ship, deliver } = details;
  return {
    BuyerInfo: buyerInfo(order, view),
    AmazonOrderId: order.amazonOrderId,
    // FBA orders repeat the id; many orders of sellers have none.
    SellerOrderId: order.sellerOrderId ?? (channel === 'AFN' ? order.amazonOrderId : undefined),
    PurchaseDate: instantOf(order.purchasedAt),
    LastUpdateDate: instantOf(order.updatedAt),
    OrderStatus: order.status,
    FulfillmentChannel: channel,
    SalesChannel: details.salesChannel,
    OrderChannel: details.orderChannel,
    ShipServiceLevel: details.shipServiceLevel,
    ShipmentServiceLevelCategory: details.serviceCategory,
    OrderType: details.orderType,
    OrderTotal: shown.total ? money(details.total) : undefined,
    NumberOfItemsShipped: order.itemsShipped,
    NumberOfItemsUnshipped: order.status === 'Canceled' ? 0 : order.itemsOrdered - order.itemsShipped,
    PaymentMethod: shown.paymentMethod ? order.paymentMethod : undefined,
    PaymentMethodDetails: shown.paymentDetails ? details.paymentMethodDetails : undefined,
    MarketplaceId: order.marketplaceId,
    EasyShipShipmentStatus: order.easyShipStatus ?? undefined,
    EarliestShipDate: shown.ship && ship ? instantOf(ship.from) : undefined,
    LatestShipDate: shown.ship && ship ? instantOf(ship.to) : undefined,
    EarliestDeliveryDate: shown.deliver && deliver ? instantOf(deliver.from) : undefined,
    LatestDeliveryDate: shown.deliver && deliver ? instantOf(deliver.to) : undefined,
    IsBusinessOrder: details.business ?? false,
    IsPrime: details.prime ?? false,
    IsPremiumOrder: details.premium ?? false,
    IsGlobalExpressEnabled: details.globalExpress ?? false,
    ReplacedOrderId: details.replacementOf,
    // Recorded as text, against the model.
    IsReplacementOrder: String(details.replacementOf !== undefined),
    IsSoldByAB: false,
    IsISPU: false,
    IsAccessPointOrder: false,
    HasRegulatedItems: false,
    AutomatedShippingSettings: { HasAutomatedShippingSettings: false },
    ShippingAddress: addressOf(order, view),
  };
}

/** Nothing for FBA orders and those without an e-mail address to show; the rest of it with a restricted token alone. */
export function buyerInfo(order: Order, { buyer, name }: View) {
  const { details, channel, buyerEmail } = order;
  const shown = shownOf(order);
  const email = shown.email && (buyer || channel === 'MFN') ? (buyerEmail ?? undefined) : undefined;
  if (!buyer) return { BuyerEmail: email };
  return {
    BuyerEmail: email,
    BuyerName: shown.buyer && name ? details.buyerName : undefined,
    PurchaseOrderNumber: details.purchaseOrderNumber,
  };
}

/** @returns undefined where there is none to show. */
export function addressOf({ status, channel, details, ...order }: Order, view: View) {
  const { address } = details;
  if (!address || view.address === 'none' || !shownOf({ status, channel, details, ...order }).address)
    return undefined;
  const part = partOf(address);
  if (view.address === 'part') return part;
  return {
    ...part,
    Name: address.name,
    AddressLine1: address.line1,
    AddressLine2: address.line2,
    AddressLine3: address.line3,
    County: address.county,
    District: address.district,
    Phone: address.phone,
    AddressType: address.type,
  };
}

const partOf = (address: Address) => ({
  StateOrRegion: address.stateOrRegion,
  PostalCode: address.postalCode,
  City: address.city,
  CountryCode: address.countryCode,
});

export const money = (value: Money | undefined) =>
  value && { CurrencyCode: value.currency, Amount: value.amount };
