import { easyShipFacts } from '../../../model/easy-ship.js';
import { listEasyShipSteps } from '../../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../../store/easy-ship/packages.js';
import { papersOf } from '../../../store/easy-ship/papers/papers.js';
import { EASY_SHIP_STEP } from '../../../store/easy-ship/set-status.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';

/** A parcel with what became of it, and what comes next. */
export function showEasyShipPackage(world: World, one: EasyShipPackage) {
  const { details, status } = one;
  const facts = easyShipFacts().statuses[status];
  const due = facts.next && world.due.find(EASY_SHIP_STEP, one.id);
  return {
    id: one.packageId,
    amazonOrderId: orderOfRow(world, one.order).amazonOrderId,
    sellerId: sellerIdOf(world, one.participation),
    status,
    orderStatus: facts.order,
    next: facts.next?.status ?? null,
    nextAt: due ? iso(due.dueAt) : null,
    pickup: { from: iso(one.pickup.from), to: iso(one.pickup.to) },
    pickedUpAt: one.pickedUpAt === null ? null : iso(one.pickedUpAt),
    dimensions: details.dimensions,
    weight: details.weight,
    items: details.items,
    identifier: details.identifier ?? null,
    invoice: { number: details.invoice.number, date: iso(details.invoice.date) },
    trackingId: details.trackingId,
    carrier: details.carrier,
    papers: papersOf(one),
    steps: listEasyShipSteps(world, one).map((step) => ({ at: iso(step.at), status: step.status })),
  };
}

const sellerIdOf = (world: World, participation: number): string =>
  world.database.get<{ id: string }>(
    'SELECT s.seller_id AS id FROM participations p JOIN sellers s ON s.id = p.seller WHERE p.id = ?',
    participation,
  )!.id;
