import type { SpHandler } from '../../context.js';
import { pageOf } from './page.js';
import { planOf } from './plan.js';
import { transportationJson } from './transportation-json.js';

/** listTransportationOptions: how shipments may travel, of one shipment, of one placement option, or of all. */
export const listTransportationOptions: SpHandler = (context, input) => {
  const { shipmentId, placementOptionId } = input.query as Record<string, string | undefined>;
  const { placements, shipments } = planOf(context).details;
  const placed = placements.find(({ optionId }) => optionId === placementOptionId)?.shipmentIds ?? [];
  const asked = shipments.filter(
    (each) =>
      (shipmentId === undefined || each.shipmentId === shipmentId) &&
      (placementOptionId === undefined || placed.includes(each.shipmentId)),
  );
  const all = asked.flatMap((shipment) =>
    shipment.transportation.map((each) => transportationJson(shipment, each)),
  );
  const { page, pagination } = pageOf(context, input, 'listTransportationOptions', all);
  return { pagination, transportationOptions: page };
};
