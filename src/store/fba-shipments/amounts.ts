import type { World } from '../../world/world.js';
import { partOf } from '../finances/amounts.js';
import { hundredthsOf } from '../hundredths.js';
import type { Money, Order, OrderItem } from '../orders/order.js';
import { listItems } from '../orders/orders.js';
import { listFbaParts } from './shipments.js';
import type { FbaShipment, FbaShipmentPart } from './shipments.js';

/** A line of a shipment: as much of the order's line as is in it. */
export interface ShippedLine {
  item: OrderItem;
  part: FbaShipmentPart;
}

export function linesOfShipment(world: World, order: Order, { id }: FbaShipment): ShippedLine[] {
  const items = new Map(listItems(world, order).map((item) => [item.id, item]));
  return listFbaParts(world, id).map((part) => ({ item: items.get(part.item)!, part }));
}

/** Of an amount of the whole line what falls to its units in the shipment, in hundredths. */
export const shareOf = ({ item, part }: ShippedLine, money: Money | undefined): number =>
  partOf(hundredthsOf(money?.amount ?? 0), part.quantity, item.quantityOrdered, money?.currency ?? '');

/** What the invoice of a shipment must come to, in hundredths: goods and postage less discounts. */
export const sumOfShipment = (lines: readonly ShippedLine[]): number =>
  lines.reduce((sum, line) => {
    const { price, shippingPrice, giftWrapPrice, promotionDiscount, shippingDiscount } = line.item.details;
    const plus = [price, shippingPrice, giftWrapPrice].reduce((all, money) => all + shareOf(line, money), 0);
    const minus = [promotionDiscount, shippingDiscount].reduce((all, money) => all + shareOf(line, money), 0);
    return sum + plus - minus;
  }, 0);
