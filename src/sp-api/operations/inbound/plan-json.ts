import { findShipment } from '../../../store/inbound/shipments.js';
import type { OptionStatus, SendShipment } from '../../../store/inbound/send/send-details.js';
import type { SendPlan } from '../../../store/inbound/send/send-plan.js';
import type { World } from '../../../world/world.js';
import { instantOf } from '../../instants.js';
import { addressJson } from './wire.js';

/** A plan as lists show it. */
export const planSummary = (world: World, plan: SendPlan) => ({
  createdAt: instantOf(plan.createdAt),
  inboundPlanId: plan.planId,
  lastUpdatedAt: instantOf(plan.updatedAt),
  marketplaceIds: [plan.details.marketplaceId],
  name: plan.details.name,
  sourceAddress: addressJson(plan.details.from),
  status: statusOfPlan(world, plan),
});

/** SHIPPED, once all its shipments have left. */
function statusOfPlan(world: World, { status, details }: SendPlan): string {
  const confirmed = details.shipments.filter(({ confirmationId }) => confirmationId !== undefined);
  const isShipped =
    confirmed.length > 0 && confirmed.every((each) => statusOfShipment(world, each) !== 'WORKING');
  return status === 'ACTIVE' && isShipped ? 'SHIPPED' : status;
}

/** The status of what it became; UNCONFIRMED before it is an inbound shipment. */
export const statusOfShipment = (world: World, { confirmationId }: SendShipment): string =>
  confirmationId === undefined ? 'UNCONFIRMED' : findShipment(world, confirmationId)!.status;

/** An option that was offered lapses in time. */
export const statusOfOption = (
  world: World,
  { status, expiresAt }: { status: OptionStatus; expiresAt: number },
): OptionStatus => (status === 'OFFERED' && expiresAt <= world.now() ? 'EXPIRED' : status);
