import { listItems } from '../../../store/orders/orders.js';
import type { Order, OrderItem } from '../../../store/orders/order.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';

/** An order as it is, with its lines: nothing that MWS withholds is withheld here. */
export const showOrder = (world: World, order: Order) => {
  const { details } = order;
  return {
    amazonOrderId: order.amazonOrderId,
    sellerOrderId: order.sellerOrderId,
    sellerId: sellerIdOf(world, order),
    marketplaceId: order.marketplaceId,
    status: order.status,
    channel: order.channel,
    purchasedAt: iso(order.purchasedAt),
    updatedAt: iso(order.updatedAt),
    paymentMethod: order.paymentMethod,
    total: details.total ?? null,
    buyerName: details.buyerName ?? null,
    buyerEmail: order.buyerEmail,
    address: details.address ?? null,
    orderType: details.orderType,
    shipServiceLevel: details.shipServiceLevel,
    easyShipStatus: order.easyShipStatus,
    tfmStatus: order.tfmStatus,
    prime: details.prime ?? false,
    business: details.business ?? false,
    items: listItems(world, order).map(showItem),
  };
};

const showItem = (item: OrderItem) => ({
  orderItemId: item.orderItemId,
  sku: item.sku,
  asin: item.asin,
  title: item.title,
  quantity: item.quantityOrdered,
  quantityShipped: item.quantityShipped,
  itemPrice: item.details.price ?? null,
  refunded: item.details.refunded ?? null,
});

const sellerIdOf = (world: World, { participation }: Order): string =>
  world.database.get<{ seller_id: string }>(
    'SELECT s.seller_id FROM participations p JOIN sellers s ON s.id = p.seller WHERE p.id = ?',
    participation,
  )!.seller_id;
