import type { World } from '../../../world/world.js';
import { RuleRefusal } from '../../rule-refusal.js';
import { cancelPlan, checkPlan } from './plan-steps.js';
import { acceptPacking, offerPacking, packBoxes } from './packing-steps.js';
import { acceptPlacement, changeSource, offerPlacements } from './placement-steps.js';
import { endSendOperation, sendOperationOfRow } from './send-operations.js';
import type { SendStep } from './send-operations.js';
import { sendPlanOfRow } from './send-plan.js';
import type { SendPlan } from './send-plan.js';
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
};

/** Ends an operation: what it does is done, or what is in its way is noted. */
export function finishSendOperation(world: World, row: number): void {
  const operation = sendOperationOfRow(world, row);
  const plan = sendPlanOfRow(world, operation.plan);
  try {
    world.database.transaction(() => steps[operation.name](world, plan, operation.input as never));
    endSendOperation(world, operation, null);
  } catch (error) {
    if (!(error instanceof RuleRefusal)) throw error;
    endSendOperation(world, operation, { reason: error.reason, values: error.values });
  }
}
