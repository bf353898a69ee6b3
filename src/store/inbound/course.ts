import type { World } from '../../world/world.js';
import { inboundSettings } from './settings.js';
import type { InboundShipment, ShipmentStatus } from './shipments.js';

/** Due work: a shipment takes the next step by itself; the subject is its row. */
export const INBOUND_STEP = 'inbound.step';

/** What is done at a step: a status that is reached, or half of the units are counted. */
export type CourseStep = 'IN_TRANSIT' | 'DELIVERED' | 'CHECKED_IN' | 'RECEIVING' | 'half' | 'CLOSED';

const next: Partial<Record<ShipmentStatus, CourseStep>> = {
  SHIPPED: 'IN_TRANSIT',
  IN_TRANSIT: 'DELIVERED',
  DELIVERED: 'CHECKED_IN',
  CHECKED_IN: 'RECEIVING',
  RECEIVING: 'half',
};

/** Lays down the next step of a shipment, in place of the one that was laid down; without `auto` there is none. */
export function scheduleCourse(world: World, { id, seller, status }: InboundShipment): void {
  world.due.remove(INBOUND_STEP, id);
  const step = next[status];
  if (step && inboundSettings(world, seller).auto) scheduleStep(world, id, seller, step);
}

export function scheduleStep(world: World, id: number, seller: number, step: CourseStep): void {
  const { course } = inboundSettings(world, seller);
  world.due.add(INBOUND_STEP, id, world.now() + (course[step] ?? 0), { step });
}
