import { addOrder } from '../../../scenario/populate/populate-orders.js';
import type { ScenarioOrder } from '../../../scenario/scenario.js';
import { findListing } from '../../../store/listings.js';
import type { Address, Order, OrderDetails } from '../../../store/orders/order.js';
import { takeStock } from '../../../store/orders/order-stock.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readPrice } from '../../money.js';
import type { Price } from '../../money.js';
import { invalid } from '../../problem.js';

/** An order as a request describes it. */
export interface OrderBody {
  sellerId: string;
  marketplaceId: string;
  amazonOrderId?: string;
  sellerOrderId?: string;
  purchasedAt?: string;
  updatedAt?: string;
  status?: Order['status'];
  channel?: Order['channel'];
  orderType?: OrderDetails['orderType'];
  paymentMethod?: Order['paymentMethod'];
  serviceCategory?: string;
  buyerName?: string;
  buyerEmail?: string;
  address?: Partial<Address>;
  prime?: boolean;
  business?: boolean;
  items: OrderItemBody[];
}

export interface OrderItemBody {
  sku: string;
  asin?: string;
  title?: string;
  quantity?: number;
  quantityShipped?: number;
  /** Of one unit. */
  price?: Price;
  tax?: Price;
  shipping?: Price;
}

/** Adds an order as a scenario would: what a request does not say of it is made up or follows from the rest. */
export function addOrderOf(world: World, body: OrderBody): Order {
  const seller = sellerNamed(world, body.sellerId);
  participationNamed(world, seller, body.marketplaceId);
  const { sellerId, marketplaceId, amazonOrderId, orderType, buyerName, buyerEmail, items, ...rest } = body;
  const order: ScenarioOrder = {
    ...rest,
    seller: sellerId,
    marketplace: marketplaceId,
    ...(amazonOrderId !== undefined && { id: amazonOrderId }),
    ...(orderType && { type: orderType }),
    buyer: {
      ...(buyerName !== undefined && { name: buyerName }),
      ...(buyerEmail !== undefined && { email: buyerEmail }),
    },
    items: items.map((item, at) => readItem(world, seller.id, body, item, at)),
  };
  return world.database.transaction(() => {
    const made = orderOfRow(world, addOrder(world, order));
    takeStock(world, made);
    return made;
  });
}

/** A line; for a SKU that is not listed, what a listing would say is made up. */
function readItem(world: World, seller: number, body: OrderBody, item: OrderItemBody, at: number) {
  const listing = findListing(world, seller, body.marketplaceId, item.sku);
  const { sku, quantity = 1, quantityShipped } = item;
  if (quantityShipped !== undefined && quantityShipped > quantity)
    throw invalid(`/items/${at}/quantityShipped`, `is more than the ${quantity} ordered`);
  const amount = (name: 'price' | 'tax' | 'shipping') =>
    item[name] === undefined ? {} : { [name]: readPrice(item[name], `/items/${at}/${name}`) };
  return {
    sku,
    asin: item.asin ?? listing?.asin ?? `B0${world.ids.made.text(8)}`,
    title: item.title ?? listing?.title ?? sku,
    quantity,
    ...(quantityShipped !== undefined && { shipped: quantityShipped }),
    ...amount('price'),
    ...amount('tax'),
    ...amount('shipping'),
  };
}
