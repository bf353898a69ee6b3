import type { OrderStatus } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import type { Shop } from './listings.js';
import { apportion, createUrn } from './urn.js';

/** What the orders of one entry are to be. */
export interface OrdersWanted {
  shops: readonly Shop[];
  count: number;
  weights: Readonly<Partial<Record<OrderStatus, number>>>;
  /** The period in which they were bought. */
  from: number;
  to: number;
}

export interface PlannedOrder {
  shop: Shop;
  status: OrderStatus;
  purchasedAt: number;
}

/** Statuses of orders that still wait for something: those stand among the newest. */
const open: readonly OrderStatus[] = [
  'PendingAvailability',
  'Pending',
  'Unshipped',
  'PartiallyShipped',
  'InvoiceUnconfirmed',
];

/** Plans orders one by one, oldest first: the shares of marketplaces and statuses are exact, their order is chance. */
export function* planOrders(chance: Chance, wanted: OrdersWanted): Generator<PlannedOrder> {
  const { shops, count, from, to } = wanted;
  const byMarketplace = new Map(shops.map((shop) => [shop.marketplace.marketplaceId, shop]));
  const places = createUrn(
    apportion(count, Object.fromEntries([...byMarketplace.keys()].map((id) => [id, 1]))),
  );
  const preordering = shops.filter(({ marketplace }) => marketplace.countryCode === 'JP');
  const preorderPlaces = preordering.map(({ marketplace }) => marketplace.marketplaceId);
  const otherPlaces = [...byMarketplace.keys()].filter((id) => !preorderPlaces.includes(id));
  const statuses = createUrn(statusCounts(wanted, places.left(preorderPlaces)));
  const done = (Object.keys(wanted.weights) as OrderStatus[]).filter((status) => !open.includes(status));
  const firstOpen = count - 2 * statuses.left(open);

  for (let at = 0; at < count; at++) {
    const status = statuses.draw(chance, at < firstOpen ? done : undefined);
    const kept = places.left(preorderPlaces) <= statuses.left(['PendingAvailability']);
    const allowed = status === 'PendingAvailability' ? preorderPlaces : kept ? otherPlaces : undefined;
    const shop = byMarketplace.get(places.draw(chance, allowed))!;
    yield { shop, status, purchasedAt: Math.floor(from + (to - from) * placeInPeriod(chance, at, count)) };
  }
}

/** How many orders have each status: pre-orders exist in Japan only, what Amazon cannot fulfil only where it ships. */
function statusCounts({ count, weights, shops }: OrdersWanted, inJapan: number): Map<OrderStatus, number> {
  const { PendingAvailability: preorder = 0, ...others } = weights;
  const amazonShips = shops.some(({ listings }) => listings.AFN.length > 0);
  const elsewhere = amazonShips ? others : { ...others, Unfulfillable: 0 };
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  const fewest = preorder > 0 && count > Object.keys(others).length ? 1 : 0;
  const preorders = Math.min(inJapan, Math.max(fewest, Math.round((inJapan * preorder) / sum)));
  const counts = apportion<OrderStatus>(count - preorders, elsewhere);
  return counts.set('PendingAvailability', preorders);
}

/** From 0 to 1, later ones closer together: trade grows. */
function placeInPeriod(chance: Chance, at: number, count: number): number {
  const left = 1 - (at + chance.below(1_000_000) / 1_000_000) / count;
  return 1 - left * left;
}
