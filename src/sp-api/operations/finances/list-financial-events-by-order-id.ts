import { edgeOf, oldest } from '../../../store/finances/asked-period.js';
import { isOrderId } from '../../../store/orders/order-id.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { eventPage } from './event-page.js';

/** listFinancialEventsByOrderId: what an order moved; nothing of one that is not known, as in MWS. */
export const listFinancialEventsByOrderId: SpHandler = (context, input) => {
  const now = context.world.now();
  return eventPage(context, input, {
    list: 'finances.listFinancialEventsByOrderId',
    scope: { seller: context.seller.id, order: orderNamed(context.path.orderId!) },
    period: () => ({ from: oldest(now), to: edgeOf(now) }),
  });
};

/** @throws SpApiError for what cannot be the id of an order */
export function orderNamed(id: string): string {
  if (isOrderId(id)) return id;
  throw refusal('FinancesOrderInvalid', {}, `${id} is no id such as 113-1234567-1234567.`);
}
