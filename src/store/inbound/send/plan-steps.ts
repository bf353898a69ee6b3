import type { World } from '../../../world/world.js';
import { askVoid } from '../ask-transport.js';
import { refuseInbound } from '../refusal.js';
import { findShipment } from '../shipments.js';
import { findTransport } from '../transport.js';
import { updateShipment } from '../update-shipment.js';
import { groupsOf } from './groups.js';
import type { SendDetails, SendShipment } from './send-details.js';
import { saveSendPlan } from './send-plan.js';
import type { SendPlan } from './send-plan.js';

/** Looks whether the items of a new plan can be sent; a plan of which they cannot is of no further use. */
export const checkPlan = (world: World, plan: SendPlan): void => void groupsOf(world, plan);

/** Nothing more is to be done in a plan that is over. @throws InboundRefusal */
export function checkActive({ planId, status }: SendPlan): void {
  if (status !== 'ACTIVE')
    refuseInbound('InboundOperationInvalid', { problem: `Inbound plan ${planId} is ${status}.` });
}

/** The shipment of a plan with an id. @throws InboundRefusal where there is none */
export const shipmentIn = ({ details }: SendPlan, shipmentId: string): SendShipment =>
  details.shipments.find((each) => each.shipmentId === shipmentId) ??
  refuseInbound('InboundOperationInvalid', { problem: `There is no shipment ${shipmentId}.` });

/** The details of a plan, with something changed of one of its shipments. */
export const changedShipment = (
  { details }: SendPlan,
  shipment: SendShipment,
  change: Partial<SendShipment>,
): SendDetails => ({
  ...details,
  shipments: details.shipments.map((each) => (each === shipment ? { ...each, ...change } : each)),
});

/** Calls off a plan with all its shipments, and gives back what was booked for them. @throws InboundRefusal where one is too far */
export function cancelPlan(world: World, plan: SendPlan): void {
  checkActive(plan);
  for (const { confirmationId } of plan.details.shipments) {
    if (confirmationId === undefined) continue;
    const shipment = findShipment(world, confirmationId)!;
    if (findTransport(world, shipment.id)?.status === 'CONFIRMED')
      askVoid(world, plan.seller, confirmationId);
    updateShipment(world, plan.seller, confirmationId, { status: 'CANCELLED' }, []);
  }
  saveSendPlan(world, plan, plan.details, 'VOIDED');
}
