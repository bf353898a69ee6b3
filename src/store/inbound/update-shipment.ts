import type { World } from '../../world/world.js';
import { changeItems, checkBoxSource } from './change-items.js';
import type { WantedShipped } from './change-items.js';
import type { ShipmentHeader } from './create-shipment.js';
import { unitsOf } from './items.js';
import { moveShipment } from './move-shipment.js';
import { findPlan } from './plans.js';
import { refuseInbound } from './refusal.js';
import { findShipment, saveShipment, shipmentOfRow } from './shipments.js';
import type { InboundShipment, ShipmentDetails, ShipmentStatus } from './shipments.js';
import { forgetEstimate } from './move-transport.js';

/** The shipment of a seller. @throws InboundRefusal: another seller's is unknown as well */
export function ownShipment(world: World, seller: number, shipmentId: string): InboundShipment {
  const shipment = findShipment(world, shipmentId);
  return shipment?.seller === seller ? shipment : refuseInbound('UnknownShipmentId', { shipmentId });
}

/** Changes what a seller may change of a shipment, or nothing; what the header leaves out stays. @throws InboundRefusal */
export function updateShipment(
  world: World,
  seller: number,
  shipmentId: string,
  header: Partial<ShipmentHeader>,
  items: readonly WantedShipped[],
): InboundShipment {
  const shipment = ownShipment(world, seller, shipmentId);
  if (shipment.details.converted) refuseInbound('InboundConverted');
  const to = nextStatus(shipment, header.status ?? shipment.status);
  const details = detailsOf(world, shipment, header);
  return world.database.transaction(() => {
    const changed = saveShipment(world, shipment, { status: shipment.status, details });
    // What is cancelled keeps its items, whatever they say: clients send some of them along.
    if (to !== 'DELETED' && to !== 'CANCELLED') {
      const before = itemsText(world, shipment);
      changeItems(world, changed, items, findPlan(world, seller, shipmentId));
      if (before !== itemsText(world, shipment)) forgetEstimate(world, shipment);
    }
    if (to !== shipment.status) return moveShipment(world, changed, to);
    tellChanged(world, changed, shipment.status);
    return shipmentOfRow(world, shipment.id);
  });
}

/** What an estimate depends on. */
const itemsText = (world: World, { id }: InboundShipment): string =>
  JSON.stringify(
    world.database.all('SELECT sku, shipped FROM inbound_items WHERE shipment = ? ORDER BY sku', id),
  );

export const tellChanged = (
  world: World,
  { seller, shipmentId: subject, status }: InboundShipment,
  was: ShipmentStatus,
): void => world.events.append('inbound.changed', { seller, subject, details: { status, was } });

/** Before the centre counts, the seller may call a shipment off. */
const CALLED_OFF: readonly ShipmentStatus[] = [
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'CANCELLED',
];
const UNDER_WAY: readonly ShipmentStatus[] = ['IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING'];

/** What a status in a header makes of a shipment. @throws InboundRefusal */
function nextStatus({ shipmentId, status: was }: InboundShipment, to: string): ShipmentStatus {
  if (was === 'WORKING') {
    if (to === 'CANCELLED') return 'DELETED';
    if (to === 'WORKING' || to === 'SHIPPED') return to;
  }
  if (to === 'CANCELLED' && CALLED_OFF.includes(was)) return 'CANCELLED';
  if (to === 'CANCELLED' && was === 'DELETED') return was;
  // For the seller it is sent, however far it has come.
  if ((to === 'SHIPPED' || to === was) && (was === 'SHIPPED' || UNDER_WAY.includes(was))) return was;
  return refuseInbound('InboundStatusRefused', { shipmentId, was, to });
}

function detailsOf(
  world: World,
  { id, seller, details }: InboundShipment,
  header: Partial<ShipmentHeader>,
): ShipmentDetails {
  const { name, from, centre, casesRequired = details.casesRequired } = header;
  if (centre !== undefined && centre !== details.centre)
    refuseInbound('InboundCentreDiffers', { given: centre, expected: details.centre });
  if (casesRequired !== details.casesRequired && unitsOf(world, id) > 0) refuseInbound('InboundCasesFixed');
  return {
    ...details,
    casesRequired,
    ...(name !== undefined && { name }),
    ...(from && { from }),
    ...(header.boxSource !== undefined && {
      boxSource: checkBoxSource(world, seller, details.country, header.boxSource),
    }),
  };
}
