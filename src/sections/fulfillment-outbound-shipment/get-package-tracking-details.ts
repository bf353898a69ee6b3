import { outboundFacts } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import { fulfillmentOrderOfRow } from '../../store/outbound/find.js';
import { findPackage, shipmentOfRow } from '../../store/outbound/find-shipments.js';
import { listTrackingEvents } from '../../store/outbound/packages.js';
import type { Handler } from '../handler.js';

/** GetPackageTrackingDetails: where a package is, as its carrier says. */
export const getPackageTrackingDetails: Handler<'FulfillmentOutboundShipment.GetPackageTrackingDetails'> = (
  { world, seller },
  { PackageNumber: number },
) => {
  const found = findPackage(world, number);
  const order = found && fulfillmentOrderOfRow(world, found.fulfillmentOrder);
  if (!found || order?.seller !== seller.id) throw mwsError('OutboundPackageUnknown', { number });
  const { shipsAt, arrivesAt } = shipmentOfRow(world, found.shipment);
  const carrier = outboundFacts().carriers[found.carrier];
  const { address } = order.details;
  return {
    PackageNumber: number,
    TrackingNumber: found.trackingNumber,
    CarrierCode: found.carrier,
    ...(carrier && { CarrierPhoneNumber: carrier.phone, CarrierURL: carrier.url }),
    ShipDate: shipsAt,
    EstimatedArrivalDate: arrivesAt,
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
