import type { SendShipment, TransportationOption } from '../../../store/inbound/send/send-details.js';
import { instantOf } from '../../instants.js';

/** A way for a shipment to travel. */
export const transportationJson = (
  { shipmentId }: Pick<SendShipment, 'shipmentId'>,
  option: TransportationOption,
) => ({
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
