import type { EasyShip as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import type { SerialNumbers } from '../../store/easy-ship/packages.js';
import type { OrderItem } from '../../store/orders/order.js';

/**
 * The serial numbers that a call gives: one for each unit of the lines that need them, and none of others. @throws MwsError
 */
export function serialNumbersOf(
  lines: readonly OrderItem[],
  given: readonly Wire.Item[] = [],
): SerialNumbers[] {
  const refuse = () => mwsError('EasyShipRequestInvalid');
  const told = new Map(given.map((item) => [item.OrderItemId, item.OrderItemSerialNumberList]));
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
