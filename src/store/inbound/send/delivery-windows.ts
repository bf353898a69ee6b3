import { inboundRules } from '../../../model/inbound.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import { refuseInbound } from '../refusal.js';
import { findShipment } from '../shipments.js';
import { changedShipment, checkActive, shipmentIn } from './plan-steps.js';
import type { DeliveryWindow, SendShipment } from './send-details.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendPlan } from './send-plan.js';

const DAY = 86_400_000;

/** Offers times in which a shipment may arrive, in place of those offered before. @throws InboundRefusal once one is chosen */
export function offerWindows(world: World, plan: SendPlan, { shipmentId }: { shipmentId: string }): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  if (shipment.window)
    refuseInbound('InboundOperationInvalid', { problem: 'A delivery window is confirmed already.' });
  saveSendPlan(world, plan, changedShipment(plan, shipment, { windows: windowsFor(world, shipment) }));
}

/** Whole days of UTC from when the shipment is ready, one window beginning each day; none can be chosen once it has begun. */
function windowsFor(world: World, { readyAt = 0 }: SendShipment): DeliveryWindow[] {
  const { first, lasts, count } = inboundRules.send.deliveryWindows;
  const start = Math.floor((Math.max(readyAt, world.now()) + parseDuration(first)!) / DAY) * DAY;
  return Array.from({ length: count }, (_, at) => {
    const from = start + at * DAY;
    return { optionId: newSendId(world, 'dw'), from, to: from + parseDuration(lasts)!, validUntil: from };
  });
}

/** Where nothing more can be said of when a shipment arrives. */
const OVER: readonly string[] = ['CLOSED', 'CANCELLED', 'DELETED', 'ERROR'];

/** Chooses a time, or another one. @throws InboundRefusal where it does not stand, or the shipment is not made, or over */
export function acceptWindow(
  world: World,
  plan: SendPlan,
  { shipmentId, optionId }: { shipmentId: string; optionId: string },
): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  const { confirmationId, windows = [] } = shipment;
  const window = windows.find((each) => each.optionId === optionId);
  if (confirmationId === undefined)
    return refuseInbound('InboundOperationInvalid', { problem: 'The placement option is not confirmed.' });
  const { status } = findShipment(world, confirmationId)!;
  if (OVER.includes(status) || !window || window.validUntil <= world.now())
    return refuseInbound('InboundOperationInvalid', {
      problem: `Delivery window option ${optionId} cannot be confirmed.`,
    });
  saveSendPlan(world, plan, changedShipment(plan, shipment, { window }));
}
