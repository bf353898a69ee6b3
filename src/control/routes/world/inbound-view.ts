import { cartonsOf } from '../../../store/inbound/cartons.js';
import { itemsOf } from '../../../store/inbound/items.js';
import type { InboundPlan } from '../../../store/inbound/plans.js';
import type { InboundShipment } from '../../../store/inbound/shipments.js';
import { findTransport } from '../../../store/inbound/transport.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { iso, isoOrNull } from '../../instant.js';

/** A plan as the control API shows it. */
export const showPlan = (world: World, { seller, details, ...plan }: InboundPlan) => ({
  shipmentId: plan.shipmentId,
  sellerId: sellerOfRow(world, seller).sellerId,
  centre: details.centre,
  country: details.country,
  labelPrep: details.labelPrep,
  name: plan.name ?? null,
  used: plan.used,
  createdAt: iso(plan.createdAt),
  expiresAt: iso(plan.expiresAt),
  items: details.items.map(({ sku, fnsku, quantity }) => ({ sku, fnsku, quantity })),
});

/** A shipment with its items, boxes and transport. */
export const showShipment = (world: World, shipment: InboundShipment) => ({
  shipmentId: shipment.shipmentId,
  sellerId: sellerOfRow(world, shipment.seller).sellerId,
  name: shipment.details.name,
  centre: shipment.details.centre,
  country: shipment.details.country,
  status: shipment.status,
  createdAt: iso(shipment.createdAt),
  updatedAt: iso(shipment.updatedAt),
  items: itemsOf(world, shipment.id).map(({ sku, fnsku, shipped, received, details: { inCase } }) => ({
    sku,
    fnsku,
    shipped,
    received,
    inCase,
  })),
  cartons: cartonsOf(world, shipment).map(({ cartonId }) => cartonId),
  transport: showTransport(world, shipment),
});

function showTransport(world: World, { id }: InboundShipment) {
  const transport = findTransport(world, id);
  if (!transport) return null;
  const { partnered, type, status, confirmDeadline = null, voidDeadline = null, details } = transport;
  return {
    partnered,
    type,
    status,
    carrier: details.carrier,
    trackingIds: (details.packages ?? []).flatMap(({ trackingId }) => trackingId ?? []),
    confirmDeadline: isoOrNull(confirmDeadline),
    voidDeadline: isoOrNull(voidDeadline),
    errorCode: details.errorCode ?? null,
    errorDescription: details.errorText ?? null,
  };
}
