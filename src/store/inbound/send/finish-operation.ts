import type { World } from '../../../world/world.js';
import { RuleRefusal } from '../../rule-refusal.js';
import { cancelAppointment, offerSlots } from './appointments.js';
import { acceptContentUpdate, offerContentUpdate } from './content-updates.js';
import { acceptWindow, offerWindows } from './delivery-windows.js';
import { acceptPacking, offerPacking, packBoxes } from './packing-steps.js';
import { acceptPlacement, changeSource, offerPlacements } from './placement-steps.js';
import { cancelPlan, checkPlan } from './plan-steps.js';
import { endSendOperation, sendOperationOfRow } from './send-operations.js';
import type { SendOperation, SendProblem, SendStep } from './send-operations.js';
import { sendPlanOfRow } from './send-plan.js';
import type { SendPlan } from './send-plan.js';
import { sayOfSkus } from './sku-details.js';
import type { SkuWish } from './sku-details.js';
import { acceptTransportation, offerTransportation, tellTracking } from './transportation-steps.js';

/** What an operation does to its plan. @throws RuleRefusal where it fails; nothing is changed then */
type Step = (world: World, plan: SendPlan, input: never) => void;

const steps: Readonly<Record<SendStep, Step>> = {
  createInboundPlan: checkPlan,
  cancelInboundPlan: cancelPlan,
  generatePackingOptions: offerPacking,
  confirmPackingOption: acceptPacking,
  setPackingInformation: packBoxes,
  generatePlacementOptions: offerPlacements,
  confirmPlacementOption: acceptPlacement,
  generateTransportationOptions: offerTransportation,
  confirmTransportationOptions: acceptTransportation,
  updateShipmentTrackingDetails: tellTracking,
  updateShipmentSourceAddress: changeSource,
  generateDeliveryWindowOptions: offerWindows,
  confirmDeliveryWindowOptions: acceptWindow,
  generateSelfShipAppointmentSlots: offerSlots,
  cancelSelfShipAppointment: cancelAppointment,
  generateShipmentContentUpdatePreviews: offerContentUpdate,
  confirmShipmentContentUpdatePreview: acceptContentUpdate,
};

/** Ends an operation: what it does is done, or what is in its way is noted. */
export function finishSendOperation(world: World, row: number): void {
  const operation = sendOperationOfRow(world, row);
  const plan = operation.plan === null ? undefined : sendPlanOfRow(world, operation.plan);
  endSendOperation(world, operation, plan?.planId, problemOf(world, operation, plan));
}

/** Does what an operation does. @returns what was in its way, so that nothing was done */
function problemOf(
  world: World,
  { name, seller, input }: SendOperation,
  plan: SendPlan | undefined,
): SendProblem | null {
  try {
    world.database.transaction(() => {
      if (plan) steps[name as SendStep](world, plan, input as never);
      else sayOfSkus(world, seller, input as SkuWish);
    });
    return null;
  } catch (error) {
    if (!(error instanceof RuleRefusal)) throw error;
    return { reason: error.reason, values: error.values };
  }
}
