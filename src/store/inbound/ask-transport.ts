import type { World } from '../../world/world.js';
import { beginTransportWork } from './move-transport.js';
import { refuseInbound } from './refusal.js';
import type { InboundShipment } from './shipments.js';
import { findTransport } from './transport.js';
import type { Transport, TransportStatus } from './transport.js';
import { ownShipment } from './update-shipment.js';

/** The transport of a seller's shipment. @throws InboundRefusal where there is no such shipment, or nothing was told of it */
export function ownTransport(
  world: World,
  seller: number,
  shipmentId: string,
): { shipment: InboundShipment; transport: Transport } {
  const shipment = ownShipment(world, seller, shipmentId);
  const transport = findTransport(world, shipment.id);
  return transport ? { shipment, transport } : refuseInbound('TransportContentNotFound', { shipmentId });
}

const ESTIMABLE: readonly TransportStatus[] = ['WORKING', 'ESTIMATED', 'ERROR_ON_ESTIMATING'];

/** Has the transport of a shipment estimated. @throws InboundRefusal */
export function askEstimate(world: World, seller: number, shipmentId: string): Transport {
  const { shipment, transport } = ownTransport(world, seller, shipmentId);
  const { partnered, status } = transport;
  if (!partnered || !ESTIMABLE.includes(status))
    refuseInbound('CannotEstimateTransportContent', { shipmentId, status });
  return beginTransportWork(world, shipment, transport, 'ESTIMATING');
}

/** Books what was estimated. @throws InboundRefusal */
export function askConfirmation(world: World, seller: number, shipmentId: string): Transport {
  const { shipment, transport } = ownTransport(world, seller, shipmentId);
  if (transport.status !== 'ESTIMATED') refuseInbound('InboundOfferMissing');
  return beginTransportWork(world, shipment, transport, 'CONFIRMING');
}

/** Gives back what was booked, before its deadline. @throws InboundRefusal */
export function askVoid(world: World, seller: number, shipmentId: string): Transport {
  const { shipment, transport } = ownTransport(world, seller, shipmentId);
  const { status, voidDeadline = 0 } = transport;
  if (status !== 'CONFIRMED' || world.now() >= voidDeadline)
    refuseInbound('CannotVoidTransportContent', { shipmentId });
  return beginTransportWork(world, shipment, transport, 'VOIDING');
}
