import { outboundFacts } from '../../../model/outbound.js';
import { ownPackage } from '../../../store/outbound/own.js';
import { listTrackingEvents } from '../../../store/outbound/packages.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';

/** getPackageTrackingDetails: where a package is, as its carrier says. */
export const getPackageTrackingDetails: SpHandler = ({ world, seller }, { query }) => {
  const number = query.packageNumber as number;
  const { found, shipment, order } = ownPackage(world, seller.id, number);
  const { carriers, trackingTexts } = outboundFacts();
  const carrier = carriers[found.carrier];
  const { address } = order.details;
  return {
    payload: {
      packageNumber: number,
      trackingNumber: found.trackingNumber,
      carrierCode: found.carrier,
      carrierPhoneNumber: carrier?.phone,
      carrierURL: carrier?.url,
      shipDate: instantOf(shipment.shipsAt),
      estimatedArrivalDate: instantOf(shipment.arrivesAt),
      shipToAddress: {
        city: address.city ?? '',
        state: address.stateOrRegion ?? '',
        country: address.countryCode ?? '',
      },
      currentStatus: found.status,
      ...(found.status === 'DELIVERED' && { signedForBy: '', additionalLocationInfo: 'FRONT_DOOR' }),
      trackingEvents: listTrackingEvents(world, number).map(({ at, code, ...eventAddress }) => ({
        eventDate: instantOf(at),
        eventAddress,
        eventCode: code,
        eventDescription: trackingTexts[code] ?? code,
      })),
    },
  };
};
