import { outboundFacts } from '../../model/outbound.js';
import { ownPackage } from '../../store/outbound/own.js';
import { listTrackingEvents } from '../../store/outbound/packages.js';
import type { Handler } from '../handler.js';

/** GetPackageTrackingDetails: where a package is, as its carrier says. */
export const getPackageTrackingDetails: Handler<'FulfillmentOutboundShipment.GetPackageTrackingDetails'> = (
  { world, seller },
  { PackageNumber: number },
) => {
  const { found, shipment, order } = ownPackage(world, seller.id, number);
  const carrier = outboundFacts().carriers[found.carrier];
  const { address } = order.details;
  return {
    PackageNumber: number,
    TrackingNumber: found.trackingNumber,
    CarrierCode: found.carrier,
    ...(carrier && { CarrierPhoneNumber: carrier.phone, CarrierURL: carrier.url }),
    ShipDate: shipment.shipsAt,
    EstimatedArrivalDate: shipment.arrivesAt,
    ShipToAddress: {
      City: address.city ?? '',
      State: address.stateOrRegion ?? '',
      Country: address.countryCode ?? '',
    },
    CurrentStatus: found.status,
    ...(found.status === 'DELIVERED' && { SignedForBy: '', AdditionalLocationInfo: 'FRONT_DOOR' }),
    TrackingEvents: listTrackingEvents(world, number).map(({ at, code, city, state, country }) => ({
      EventDate: at,
      EventAddress: { City: city, State: state, Country: country },
      EventCode: code,
    })),
  };
};
