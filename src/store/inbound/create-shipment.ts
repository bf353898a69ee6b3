import type { World } from '../../world/world.js';
import type { InboundAddress } from './address.js';
import { changeItems, checkBoxSource } from './change-items.js';
import type { WantedShipped } from './change-items.js';
import { scheduleCourse } from './course.js';
import { unitsOf } from './items.js';
import { moveStock } from './move-stock.js';
import { findPlan, markPlanUsed } from './plans.js';
import type { InboundPlan } from './plans.js';
import { refuseInbound } from './refusal.js';
import { findShipment, insertShipment, shipmentOfRow } from './shipments.js';
import type { InboundShipment, ShipmentDetails } from './shipments.js';

/** What a seller says of a shipment as a whole. */
export interface ShipmentHeader {
  name: string;
  from: InboundAddress;
  centre: string;
  casesRequired?: boolean;
  status: string;
  boxSource?: string;
}

/** Makes a shipment of a plan, or nothing. @throws InboundRefusal */
export function createShipment(
  world: World,
  seller: number,
  shipmentId: string,
  header: ShipmentHeader,
  items: readonly WantedShipped[],
): InboundShipment {
  const plan = planFor(world, seller, shipmentId);
  const { status, centre, name, from, casesRequired = false } = header;
  if (centre !== plan.details.centre)
    refuseInbound('InboundCentreDiffers', { given: centre, expected: plan.details.centre });
  if (status !== 'WORKING' && status !== 'SHIPPED')
    refuseInbound('InboundStatusRefused', { shipmentId, was: 'none', to: status });
  const { country, labelPrep } = plan.details;
  const boxSource = checkBoxSource(world, seller, country, header.boxSource);
  const details = { name, from, centre, country, labelPrep, casesRequired, boxSource };
  return world.database.transaction(() => {
    markPlanUsed(world, plan);
    const shipment = addShipment(world, { seller, shipmentId, details }, items, plan);
    if (status === 'SHIPPED') sendAtOnce(world, shipment);
    tellCreated(world, shipmentOfRow(world, shipment.id));
    return shipmentOfRow(world, shipment.id);
  });
}

function planFor(world: World, seller: number, shipmentId: string): InboundPlan {
  const existing = findShipment(world, shipmentId);
  if (existing?.seller === seller) refuseInbound('InboundShipmentExists', { shipmentId });
  const plan = findPlan(world, seller, shipmentId);
  return plan && !existing ? plan : refuseInbound('UnknownShipmentId', { shipmentId });
}

const addShipment = (
  world: World,
  shipment: { seller: number; shipmentId: string; details: ShipmentDetails },
  items: readonly WantedShipped[],
  plan: InboundPlan,
): InboundShipment => {
  const added = insertShipment(world, { ...shipment, status: 'WORKING' });
  changeItems(world, added, items, plan);
  return added;
};

/** It was sent before MWS heard of it. */
function sendAtOnce(world: World, shipment: InboundShipment): void {
  world.database.run("UPDATE inbound_shipments SET status = 'SHIPPED' WHERE id = ?", shipment.id);
  moveStock(world, shipment, 'sent');
  scheduleCourse(world, shipmentOfRow(world, shipment.id));
}

export const tellCreated = (
  world: World,
  { id, seller, shipmentId: subject, status, details }: InboundShipment,
) =>
  world.events.append('inbound.created', {
    seller,
    subject,
    details: { status, centre: details.centre, units: unitsOf(world, id) },
  });
