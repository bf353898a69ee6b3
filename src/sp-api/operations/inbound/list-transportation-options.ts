import type { SendShipment, TransportationOption } from '../../../store/inbound/send/send-plan.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { pageOf } from './page.js';
import { planOf } from './plan.js';

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
  const all = asked.flatMap((shipment) => shipment.transportation.map((each) => optionJson(shipment, each)));
  const { page, pagination } = pageOf(context, input, 'listTransportationOptions', all);
  return { pagination, transportationOptions: page };
};

const optionJson = ({ shipmentId }: SendShipment, option: TransportationOption) => ({
  carrier: { alphaCode: option.partnered ? 'UPSN' : undefined, name: option.carrier.replaceAll('_', ' ') },
  preconditions: [],
  quote: option.quote && {
    cost: { amount: option.quote.amount / 100, code: option.quote.currency },
    expiration: instantOf(option.quote.expiresAt),
  },
  shipmentId,
  shippingMode: option.type === 'SP' ? 'GROUND_SMALL_PARCEL' : 'FREIGHT_LTL',
  shippingSolution: option.partnered ? 'AMAZON_PARTNERED_CARRIER' : 'USE_YOUR_OWN_CARRIER',
  transportationOptionId: option.optionId,
});
