import { findCentre } from '../../../model/inbound.js';
import { countryOf } from '../../../store/inbound/inbound-goods.js';
import type { SendShipment } from '../../../store/inbound/send/send-details.js';
import { findShipment } from '../../../store/inbound/shipments.js';
import { findTransport } from '../../../store/inbound/transport.js';
import type { World } from '../../../world/world.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { appointmentJson } from './appointment-json.js';
import { statusOfShipment } from './plan-json.js';
import { planOf, shipmentOf } from './plan.js';
import { selectedWindowJson } from './window-json.js';
import { addressJson } from './wire.js';

/** getShipment: a shipment of a placement option; shipmentConfirmationId is its id in v0 and in MWS. */
export const getShipment: SpHandler = (context) => {
  const { world } = context;
  const plan = planOf(context);
  const shipment = shipmentOf(context, plan);
  const { details } = plan;
  const { centre } = shipment.group;
  const option = details.placements.find(({ shipmentIds }) => shipmentIds.includes(shipment.shipmentId))!;
  const address = { ...findCentre(centre)!.address, country: countryOf(details.marketplaceId) };
  return {
    contactInformation: shipment.contact && {
      email: shipment.contact.email,
      name: shipment.contact.name,
      phoneNumber: shipment.contact.phone,
    },
    dates:
      shipment.readyAt === undefined
        ? undefined
        : {
            readyToShipWindow: { start: instantOf(shipment.readyAt), end: instantOf(shipment.readyAt + DAY) },
          },
    destination: { address: addressJson(address), destinationType: 'AMAZON_WAREHOUSE', warehouseId: centre },
    freightInformation:
      shipment.freightClass === undefined ? undefined : { freightClass: shipment.freightClass },
    name: shipment.name,
    placementOptionId: option.optionId,
    selectedDeliveryWindow: shipment.window && selectedWindowJson(shipment.window),
    selectedTransportationOptionId: shipment.selected,
    selfShipAppointmentDetails: shipment.appointments?.map(appointmentJson),
    shipmentConfirmationId: shipment.confirmationId,
    shipmentId: shipment.shipmentId,
    source: { address: addressJson(details.from), sourceType: 'SELLER_FACILITY' },
    status: statusOfShipment(world, shipment),
    trackingDetails: trackingJson(world, shipment),
  };
};

const DAY = 86_400_000;

/** What the seller told of its own carrier, or what a partnered one calls the parcels. */
function trackingJson(world: World, shipment: SendShipment) {
  const { confirmationId, tracking, freightBills, billOfLading } = shipment;
  const row = confirmationId === undefined ? undefined : findShipment(world, confirmationId);
  const booked = row && findTransport(world, row.id)?.details.packages;
  const items =
    tracking ??
    booked?.flatMap(({ trackingId }, at) =>
      trackingId === undefined
        ? []
        : [{ boxId: `${confirmationId}U${String(at + 1).padStart(6, '0')}`, trackingId }],
    );
  if (freightBills)
    return { ltlTrackingDetail: { billOfLadingNumber: billOfLading, freightBillNumber: freightBills } };
  return items && items.length > 0 ? { spdTrackingDetail: { spdTrackingItems: items } } : undefined;
}
