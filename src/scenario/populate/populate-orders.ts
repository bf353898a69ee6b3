import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import { findListing } from '../../store/listings.js';
import { insertOrder } from '../../store/orders/change-orders.js';
import type { NewOrderItem } from '../../store/orders/change-orders.js';
import type { OrderDetails, Window } from '../../store/orders/order.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import { makeBuyer } from '../generate/buyers.js';
import { totalOf } from '../generate/lines.js';
import { serviceLevelOf } from '../generate/shipping.js';
import { windowsOf } from '../generate/windows.js';
import { marketOf } from '../generate/words.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { statusBeforePickup } from './populate-easy-ship.js';
import type { ScenarioOrder, ScenarioOrderItem, ScenarioWindow } from '../scenario.js';

/** Bought this long ago, where nothing is said, so that lists that end two minutes before the call show it. */
const USUAL_AGE = 60 * 60_000;

/** Adds an order as a scenario gives it; what it leaves out is made up or follows from the rest. @returns its row. */
export function addOrder(world: World, order: ScenarioOrder): number {
  const now = world.now();
  const marketplaceId = marketplaceNamed(order.marketplace)!;
  const seller = findSeller(world, order.seller)!;
  const participation = listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId)!;
  const items = order.items.map((item) => newItem(world, seller.id, marketplaceId, order, item));
  const purchasedAt = momentOf(order.purchasedAt, now) ?? now - USUAL_AGE;
  const paymentMethod = order.paymentMethod ?? 'Other';
  const { currency } = findMarketplace(marketplaceId)!;
  const { buyerEmail, ...details } = detailsOf(world, order, marketplaceId, purchasedAt);
  return insertOrder(world, {
    participation: participation.id,
    amazonOrderId: order.id,
    sellerOrderId: order.sellerOrderId,
    purchasedAt,
    updatedAt: momentOf(order.updatedAt, now) ?? purchasedAt,
    ...statusBeforePickup(order),
    channel: order.channel ?? 'MFN',
    paymentMethod,
    buyerEmail,
    tfmStatus: order.tfmStatus,
    details: {
      ...details,
      total:
        order.total === undefined ? totalOf(items, currency) : moneyOf(hundredthsOf(order.total), currency),
      paymentMethodDetails: order.paymentMethodDetails ??
        order.paymentMethods ?? [paymentMethod === 'Other' ? 'Standard' : paymentMethod],
    },
    items,
  });
}

const momentOf = (text: string | undefined, now: number): number | undefined =>
  text === undefined ? undefined : parseMoment(text, now);

const windowOf = ({ from, to }: ScenarioWindow, now: number): Window => ({
  from: parseMoment(from, now)!,
  to: parseMoment(to, now)!,
});

type Settled = 'total' | 'paymentMethodDetails';

function detailsOf(
  world: World,
  order: ScenarioOrder,
  marketplaceId: string,
  purchasedAt: number,
): Omit<OrderDetails, Settled> & { buyerEmail: string } {
  const marketplace = findMarketplace(marketplaceId)!;
  const { channel = 'MFN', serviceCategory = 'Standard' } = order;
  const buyer = makeBuyer(createChance(world.seed, `buyer/${order.id ?? purchasedAt}`), marketplace);
  const name = order.buyer?.name ?? buyer.name;
  return {
    salesChannel: order.salesChannel ?? marketplace.name,
    orderType: order.type ?? 'StandardOrder',
    shipServiceLevel:
      order.serviceLevel ??
      serviceLevelOf(serviceCategory, channel, marketOf(marketplace.countryCode).serviceCode),
    serviceCategory,
    buyerName: name,
    buyerEmail: order.buyer?.email ?? buyer.email,
    address: order.address ? { name, ...order.address } : { ...buyer.address, name },
    ...(channel === 'MFN' && windowsOf(purchasedAt, marketplace.timeZone, serviceCategory)),
    ...(order.ship && { ship: windowOf(order.ship, world.now()) }),
    ...(order.deliver && { deliver: windowOf(order.deliver, world.now()) }),
    prime: order.prime,
    premium: order.premium,
    globalExpress: order.globalExpress,
    replacementOf: order.replaces,
    business: order.business,
    purchaseOrderNumber: order.purchaseOrderNumber,
    gift: order.gift,
    ...(order.buyerTax && { buyerTax: order.buyerTax }),
    ...(order.buyerCounty !== undefined && { buyerCounty: order.buyerCounty }),
  };
}

function newItem(
  world: World,
  seller: number,
  marketplaceId: string,
  { status }: ScenarioOrder,
  item: ScenarioOrderItem,
): NewOrderItem {
  const { currency } = findMarketplace(marketplaceId)!;
  const listing = findListing(world, seller, marketplaceId, item.sku);
  const quantity = item.quantity ?? 1;
  const money = (amount: number) => moneyOf(hundredthsOf(amount), currency);
  const unitPrice = hundredthsOf(item.price ?? listing?.price.amount ?? 0);
  return {
    orderItemId: item.id,
    sku: item.sku,
    asin: item.asin ?? listing?.asin ?? `B0${world.ids.made.text(8)}`,
    title: item.title ?? listing?.title ?? item.sku,
    quantityOrdered: quantity,
    quantityShipped: item.shipped ?? (status === 'Shipped' ? quantity : 0),
    details: {
      price: moneyOf(unitPrice * quantity, currency),
      tax: money(item.tax ?? 0),
      ...(item.shipping !== undefined && {
        shippingPrice: money(item.shipping),
        shippingTax: money(item.shippingTax ?? 0),
      }),
      ...(item.shippingDiscount !== undefined && { shippingDiscount: money(item.shippingDiscount) }),
      promotionDiscount: money(item.discount ?? 0),
      promotionIds: item.promotions,
      ...(item.giftWrap !== undefined && { gift: true, giftWrapPrice: money(item.giftWrap) }),
      ...(item.giftWrapTax !== undefined && { giftWrapTax: money(item.giftWrapTax) }),
      ...(item.giftMessage !== undefined && { gift: true, giftMessage: item.giftMessage }),
      ...(item.gift !== undefined && { gift: item.gift }),
      giftWrapLevel: item.giftWrapLevel,
      condition: item.condition,
      conditionSubtype: item.conditionSubtype,
      conditionNote: item.conditionNote,
      ...(item.serialNumberRequired && { serialNumberRequired: true }),
    },
  };
}
