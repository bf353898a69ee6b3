import type { SpHandler } from '../../context.js';
import { planSummary, statusOfOption, statusOfShipment } from './plan-json.js';
import { planOf } from './plan.js';

/** getInboundPlan: a plan with its options and the shipments of the placement that was confirmed. */
export const getInboundPlan: SpHandler = (context) => {
  const { world } = context;
  const plan = planOf(context);
  const { packing, placements, shipments } = plan.details;
  return {
    ...planSummary(world, plan),
    packingOptions: packing.map((option) => ({
      packingOptionId: option.optionId,
      status: statusOfOption(world, option),
    })),
    placementOptions: placements.map((option) => ({
      placementOptionId: option.optionId,
      status: statusOfOption(world, option),
    })),
    shipments: shipments
      .filter(({ confirmationId }) => confirmationId !== undefined)
      .map((shipment) => ({ shipmentId: shipment.shipmentId, status: statusOfShipment(world, shipment) })),
  };
};
