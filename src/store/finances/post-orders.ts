import { findMarketplace } from '../../model/marketplaces.js';
import { sellerOfRow } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { hundredthsOf } from '../hundredths.js';
import { isFromElsewhere } from '../orders/order.js';
import type { Money, Order, OrderItem } from '../orders/order.js';
import type { SettledAmount, SettledItem, SettledOrder } from './settled.js';
import { amountText, partOf } from './amounts.js';
import { digestOf, digitsOf } from './digest.js';
import { insertEvent, postEvent } from './events.js';
import { commissionOn, feesOf, refundCommissionOn } from './fees.js';
import type { FinancialEventGroup } from './groups.js';
import { financeFacts } from './kinds.js';
import type { OrderKind } from './kinds.js';
import { orderEvent } from './order-event.js';

/** Units of a line that were shipped: so many of all, and `before` that were shipped earlier. */
export interface ShippedPart {
  item: OrderItem;
  quantity: number;
  before: number;
}

/**
 * Posts what the seller earned by a shipment: prices, fees, promotions and tax of the units. What was sold at another shop earns
 * nothing here; what its shipment costs is posted by whoever sends it.
 */
export function postShipment(world: World, order: Order, parts: readonly ShippedPart[]): void {
  if (world.events.isSilent || isFromElsewhere(order)) return;
  const shipped = parts.filter(({ quantity }) => quantity > 0);
  if (shipped.length === 0) return;
  const event = orderEvent('Shipment', shipmentOf(world, order, shipped, world.now()));
  postEvent(world, sellerOf(world, order), currencyOf(order), event);
}

/** The same of an order that was shipped before its world began, into a group. */
export function insertShipment(
  world: World,
  group: FinancialEventGroup,
  order: Order,
  parts: readonly ShippedPart[],
): void {
  insertEvent(world, group, orderEvent('Shipment', shipmentOf(world, order, parts, order.updatedAt)));
}

/** Posts what was paid back of lines of an order, in hundredths: Amazon gives its commission back and keeps a part of it. */
export function postRefund(
  world: World,
  order: Order,
  refunds: readonly { item: OrderItem; amount: number }[],
): void {
  if (refunds.length === 0) return;
  const currency = currencyOf(order);
  const fees = feesOf(world, currency);
  const items = refunds.map(({ item, amount }): SettledItem => {
    const commission = commissionOn(amount, fees, currency);
    return {
      orderItemId: item.orderItemId,
      sku: item.sku,
      prices: [amountOf('Principal', -amount)],
      fees: [
        amountOf('Commission', commission),
        amountOf('RefundCommission', -refundCommissionOn(commission, currency)),
      ],
      promotions: [],
    };
  });
  const refund = { ...frameOf(world, 'Refund', order, world.now()), items };
  postEvent(world, sellerOf(world, order), currency, orderEvent('Refund', refund));
}

const shipmentOf = (
  world: World,
  order: Order,
  parts: readonly ShippedPart[],
  postedAt: number,
): SettledOrder => ({
  ...frameOf(world, 'Shipment', order, postedAt),
  items: parts.map((part) => itemOf(world, order, part)),
});

function frameOf(world: World, kind: OrderKind, order: Order, postedAt: number): Omit<SettledOrder, 'items'> {
  const { amazonOrderId, sellerOrderId, channel } = order;
  const digest = digestOf(world, kind, amazonOrderId, order.revision, postedAt);
  return {
    kind: kind === 'Shipment' ? 'Order' : 'Refund',
    amazonOrderId,
    sellerOrderId: sellerOrderId ?? amazonOrderId,
    eventId:
      kind === 'Shipment'
        ? `D${digest.toString('base64url').replaceAll(/[-_]/g, '0').slice(0, 8)}`
        : digitsOf(digest, 14),
    marketplaceName: findMarketplace(order.marketplaceId)!.name,
    channel,
    postedAt,
  };
}

function itemOf(world: World, order: Order, part: ShippedPart): SettledItem {
  const { item, quantity } = part;
  const share = shareOf(part, currencyOf(order));
  const principal = share(item.details.price);
  const shipping = share(item.details.shippingPrice);
  const tax = share(item.details.tax);
  const shippingTax = share(item.details.shippingTax);
  return {
    orderItemId: item.orderItemId,
    sku: item.sku,
    quantity,
    prices: [
      amountOf('Principal', principal),
      amountOf('Tax', tax),
      amountOf('Shipping', shipping),
      amountOf('ShippingTax', shippingTax),
      amountOf('GiftWrap', share(item.details.giftWrapPrice)),
      amountOf('GiftWrapTax', share(item.details.giftWrapTax)),
    ],
    fees: feesOfItem(world, order, principal, shipping, quantity),
    promotions: promotionsOf(item, share),
    withheld: withheldOf(order, tax, shippingTax),
  };
}

/** Of an amount of a line what falls to the units of a shipment; the shares of all shipments are the whole. */
const shareOf =
  ({ item, quantity, before }: ShippedPart, currency: string) =>
  (money: Money | undefined): number => {
    const all = hundredthsOf(money?.amount ?? 0);
    const upTo = (units: number) => partOf(all, units, Math.max(1, item.quantityOrdered), currency);
    return upTo(before + quantity) - upTo(before);
  };

/** Fees that are 0 are listed too; buyers' postage of what Amazon ships is Amazon's. */
function feesOfItem(
  world: World,
  order: Order,
  principal: number,
  shipping: number,
  quantity: number,
): SettledAmount[] {
  const currency = currencyOf(order);
  const fees = feesOf(world, currency);
  const individual = sellerOfRow(world, sellerOf(world, order)).plan === 'individual';
  const usual = [
    amountOf('Commission', -commissionOn(principal, fees, currency)),
    amountOf('FixedClosingFee', individual ? -fees.fixedClosing * quantity : 0),
    amountOf('VariableClosingFee', -fees.closing * quantity),
  ];
  if (order.channel === 'MFN') return usual;
  return [
    ...usual,
    amountOf('ShippingChargeback', -shipping),
    amountOf('FBAPerUnitFulfillmentFee', -fees.fba * quantity),
    amountOf('FBAPerOrderFulfillmentFee', 0),
    amountOf('FBAWeightBasedFee', 0),
  ];
}

/** A promotion has two parts, of the price and of the tax, with nothing to tell them apart (quoted). */
function promotionsOf(
  { details }: OrderItem,
  share: (money: Money | undefined) => number,
): SettledItem['promotions'] {
  const id = details.promotionIds?.[0] ?? 'Promotion';
  return [
    { type: 'Principal', off: share(details.promotionDiscount) },
    { type: 'Shipping', off: share(details.shippingDiscount) },
  ]
    .filter(({ off }) => off !== 0)
    .flatMap(({ type, off }) => [
      { id, ...amountOf(type, -off) },
      { id, ...amountOf(`${type}Tax`, 0) },
    ]);
}

/** What Amazon collects of buyers and pays to the state itself. */
function withheldOf({ marketplaceId }: Order, tax: number, shippingTax: number): SettledAmount[] {
  if (!financeFacts().taxWithheldIn.includes(findMarketplace(marketplaceId)!.countryCode)) return [];
  return [
    amountOf('MarketplaceFacilitatorTax-Principal', -tax),
    amountOf('MarketplaceFacilitatorTax-Shipping', -shippingTax),
  ];
}

// Not `-0`, which would be written so.
const amountOf = (type: string, hundredths: number): SettledAmount => ({
  type,
  amount: amountText(hundredths),
});

const currencyOf = ({ marketplaceId }: Order): string => findMarketplace(marketplaceId)!.currency;

const sellerOf = (world: World, { participation }: Order): number =>
  world.database.numbers('SELECT seller FROM participations WHERE id = ?', participation)[0]!;
