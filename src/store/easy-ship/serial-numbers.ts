import type { SerialNumbers } from './packages.js';
import type { OrderItem } from '../orders/order.js';
import { EasyShipRefusal } from './refusal.js';

/**
 * The serial numbers that a call gives: one for each unit of the lines that need them, and none of others. @throws EasyShipRefusal
 */
export function serialNumbersOf(
  lines: readonly OrderItem[],
  given: readonly SerialNumbers[] = [],
): SerialNumbers[] {
  const refuse = () => new EasyShipRefusal('EasyShipRequestInvalid');
  const told = new Map(given.map(({ orderItemId, serialNumbers }) => [orderItemId, serialNumbers]));
  if (told.size < given.length) throw refuse();
  const needed = lines.filter(({ details }) => details.serialNumberRequired);
  for (const id of told.keys()) if (!needed.some(({ orderItemId }) => orderItemId === id)) throw refuse();
  return needed.map(({ orderItemId, quantityOrdered }) => {
    const serialNumbers = told.get(orderItemId) ?? [];
    if (new Set(serialNumbers).size !== quantityOrdered || serialNumbers.length !== quantityOrdered)
      throw refuse();
    return { orderItemId, serialNumbers };
  });
}
