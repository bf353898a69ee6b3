import { inboundRules } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { dayOf } from './days.js';
import { itemsOf } from './items.js';
import { refuseInbound } from './refusal.js';
import { inboundSettings } from './settings.js';
import { saveShipment } from './shipments.js';
import type { InboundShipment } from './shipments.js';
import { ownShipment, tellChanged } from './update-shipment.js';

const DAY = 86_400_000;

/** What can be promised of a shipment with units that are released later. Days are `YYYY-MM-DD`. */
export interface Preorder {
  confirmed: boolean;
  /** By when the shipment must arrive; undefined: it has no units that are released later. */
  needBy?: string;
  /** From when on orders can be fulfilled. */
  fulfillable?: string;
}

/** @throws InboundRefusal where the seller or the country has no preorders */
export const preorderOf = (world: World, seller: number, shipmentId: string): Preorder =>
  preorder(world, preorderable(world, seller, shipmentId));

/** Promises the day by which a shipment arrives: the one asked for, at the latest the one needed. @throws InboundRefusal */
export function confirmPreorder(
  world: World,
  seller: number,
  shipmentId: string,
  day: string,
): Required<Preorder> {
  const shipment = preorderable(world, seller, shipmentId);
  const { needBy, fulfillable } = preorder(world, shipment);
  if (needBy === undefined || fulfillable === undefined)
    return refuse(`Shipment ${shipmentId} has no items that can be preordered.`);
  const asked = dayOf(day);
  if (asked === undefined) return refuse('NeedByDate must be a date (YYYY-MM-DD).');
  if (asked > needBy) return refuse(`Shipment ${shipmentId} must arrive by ${needBy}.`);
  world.database.transaction(() => {
    const details = { ...shipment.details, needBy: asked };
    tellChanged(world, saveShipment(world, shipment, { ...shipment, details }), shipment.status);
  });
  return { confirmed: true, needBy: asked, fulfillable };
}

const refuse = (problem: string): never => refuseInbound('InboundOperationInvalid', { problem });

function preorderable(world: World, seller: number, shipmentId: string): InboundShipment {
  const shipment = ownShipment(world, seller, shipmentId);
  const isOffered = inboundRules.preorder.countries.includes(shipment.details.country);
  if (!isOffered || !inboundSettings(world, seller).preorder) refuseInbound('PreorderNotSupported');
  return shipment;
}

/** Units are needed so many days before the first of them is released. */
function preorder(world: World, { id, details: { needBy } }: InboundShipment): Preorder {
  const confirmed = needBy !== undefined;
  const today = new Date(world.now()).toISOString().slice(0, 10);
  const released = itemsOf(world, id)
    .flatMap(({ details: { releaseDate } }) => dayOf(releaseDate ?? '') ?? [])
    .filter((day) => day > today)
    .sort();
  const [fulfillable] = released;
  if (fulfillable === undefined) return { confirmed };
  const latest = new Date(Date.parse(fulfillable) - inboundRules.preorder.daysBeforeRelease * DAY);
  return { confirmed, needBy: needBy ?? latest.toISOString().slice(0, 10), fulfillable };
}
