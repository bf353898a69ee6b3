import type { World } from '../../world/world.js';
import { postEvent } from '../finances/events.js';
import { adjustment } from '../finances/money-events.js';
import { moveFunds } from './funds.js';
import type { PostageShipment } from './shipments.js';

type Charged = Pick<PostageShipment, 'seller' | 'amazonOrderId' | 'rate' | 'currency'>;

/** What settlement reports call a label, and its refund. */
const LINES = { PostageBilling: 'Shipping label purchase', PostageRefund: 'Shipping label refund' } as const;

/** Charges a seller for a label. */
export const chargePostage = (world: World, shipment: Charged): void =>
  post(world, shipment, 'PostageBilling', -shipment.rate);

/** Gives a seller back what a label was charged for. */
export const refundPostage = (world: World, shipment: Charged): void =>
  post(world, shipment, 'PostageRefund', shipment.rate);

/** What is bought while a world is filled was paid before it began. */
function post(
  world: World,
  { seller, amazonOrderId, currency }: Charged,
  type: keyof typeof LINES,
  amount: number,
): void {
  if (world.events.isSilent || amount === 0) return;
  moveFunds(world, seller, currency, amount);
  const posted = { postedAt: world.now(), amount, currency, amazonOrderId, line: LINES[type] };
  postEvent(world, seller, currency, adjustment(type, posted));
}
