import { isOver, mayMove, moveShipment, receiveUnits } from '../../store/inbound/move-shipment.js';
import { forceTransport } from '../../store/inbound/move-transport.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { findTransport } from '../../store/inbound/transport.js';
import type { World } from '../../world/world.js';
import type { InboundShipmentChange, TransportChange } from '../scenario-inbound.js';

/** Moves a shipment on or has units of it received, as far as its state allows it by then. */
export function changeInbound(world: World, { id, status, receive }: InboundShipmentChange): void {
  const shipment = findShipment(world, id);
  if (!shipment) return;
  if (status !== undefined && mayMove(shipment.status, status)) moveShipment(world, shipment, status);
  if (receive && shipment.status !== 'WORKING' && !isOver(shipment.status))
    receiveUnits(world, shipment, receive);
}

/** Puts the partnered transport of a shipment into a state. */
export function changeTransport(world: World, { shipment: shipmentId, status }: TransportChange): void {
  const shipment = findShipment(world, shipmentId);
  const transport = shipment && findTransport(world, shipment.id);
  if (transport?.partnered) forceTransport(world, shipment!, transport, status);
}
