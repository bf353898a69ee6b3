import { beginSendOperation } from '../../../store/inbound/send/send-operations.js';
import type { SendStep } from '../../../store/inbound/send/send-operations.js';
import { findSendPlan } from '../../../store/inbound/send/send-plan.js';
import type { ContentUpdate, SendGroup, SendShipment } from '../../../store/inbound/send/send-details.js';
import type { SendPlan } from '../../../store/inbound/send/send-plan.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';

const unknown = (what: string, id: string) => refusal('InboundUnknown', { what, id });

/** The plan that the path names. @throws SpApiError where the seller has none such */
export function planOf({ world, seller, path }: SpContext): SendPlan {
  const plan = findSendPlan(world, seller.id, path.inboundPlanId!);
  if (plan) return plan;
  throw unknown('Inbound plan', path.inboundPlanId!);
}

/** The shipment that the path names. @throws SpApiError where the plan has none such */
export function shipmentOf({ path }: SpContext, { details }: SendPlan): SendShipment {
  const shipment = details.shipments.find(({ shipmentId }) => shipmentId === path.shipmentId);
  if (shipment) return shipment;
  throw unknown('Shipment', path.shipmentId!);
}

/** The packing group that the path names. @throws SpApiError where the plan has none such */
export function groupOf({ path }: SpContext, { details }: SendPlan): SendGroup {
  const groups = details.packing.flatMap((option) => option.groups);
  const group = groups.find(({ groupId }) => groupId === path.packingGroupId);
  if (group) return group;
  throw unknown('Packing group', path.packingGroupId!);
}

/** The content update that the path names. @throws SpApiError where the shipment has none such */
export function contentUpdateOf({ path }: SpContext, { contentUpdates = [] }: SendShipment): ContentUpdate {
  const update = contentUpdates.find(({ previewId }) => previewId === path.contentUpdatePreviewId);
  if (update) return update;
  throw unknown('Content update preview', path.contentUpdatePreviewId!);
}

/** The id in the path, which has to be one of the options. @throws SpApiError where there is none such */
export function optionNamed(options: readonly { optionId: string }[], what: string, id: string): string {
  if (options.some(({ optionId }) => optionId === id)) return id;
  throw unknown(what, id);
}

/** Begins an operation of a plan that goes on. @throws SpApiError for one that is over */
export function begun({ world }: SpContext, plan: SendPlan, step: SendStep, input: object = {}) {
  if (plan.status !== 'ACTIVE')
    throw refusal('InboundRefused', { text: `Inbound plan ${plan.planId} is ${plan.status}` });
  return { operationId: beginSendOperation(world, plan, step, input).operationId };
}
