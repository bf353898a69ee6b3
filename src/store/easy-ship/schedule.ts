import { easyShipFacts } from '../../model/easy-ship.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import { updateOrder } from '../orders/change-orders.js';
import type { Order, Window } from '../orders/order.js';
import { listItems, orderOfRow } from '../orders/orders.js';
import { easyShipPackageOfRow, insertEasyShipPackage, writePickup } from './packages.js';
import type { EasyShipDetails, EasyShipDimensions, EasyShipPackage } from './packages.js';
import { planNext } from './progress.js';
import { tellEasyShip } from './tell.js';

/** A pickup slot with its id. */
export interface ChosenSlot extends Window {
  slotId: string;
}

export type PackageWish = Pick<EasyShipDetails, 'dimensions' | 'weight' | 'items'> & { identifier?: string };

/**
 * Schedules the pickup of an order. Whoever calls has seen that it can be: it is to be shipped, and has no package at work.
 */
export function schedulePackage(
  world: World,
  order: Order,
  { slotId, ...pickup }: ChosenSlot,
  wish: PackageWish,
): EasyShipPackage {
  return world.database.transaction(() => {
    const one = insertEasyShipPackage(world, {
      order: order.id,
      participation: order.participation,
      pickup,
      details: {
        ...wish,
        slotId,
        invoice: { number: invoiceNumberOf(world, order), date: order.purchasedAt },
        trackingId: world.ids.made.text(12, '0123456789'),
        carrier: easyShipFacts().carrier,
      },
    });
    tellEasyShip(world, 'easy-ship.scheduled', one, toldSlot(one));
    updateOrder(world, order, { easyShipStatus: easyShipFacts().statuses.Scheduled.order });
    planNext(world, one);
    return one;
  });
}

/** Has a package picked up in another slot. Whoever calls has seen that it still waits. */
export function reschedulePackage(
  world: World,
  one: EasyShipPackage,
  { slotId, ...pickup }: ChosenSlot,
): EasyShipPackage {
  return world.database.transaction(() => {
    writePickup(world, one, slotId, pickup);
    const moved = easyShipPackageOfRow(world, one.id);
    tellEasyShip(world, 'easy-ship.scheduled', moved, { ...toldSlot(moved), was: one.pickup.from });
    updateOrder(world, orderOfRow(world, one.order), {});
    planNext(world, moved);
    return moved;
  });
}

const toldSlot = ({ packageId, pickup }: EasyShipPackage) => ({
  packageId,
  from: pickup.from,
  to: pickup.to,
});

/** There is an invoice from the purchase on: its number follows from the order. */
const invoiceNumberOf = (world: World, { amazonOrderId }: Order): string =>
  `IN-${createChance(world.seed, `invoice/${amazonOrderId}`).text(9, '0123456789')}`;

/** What a parcel measures that nobody measured: as the catalogue says of its only product, else what is usual. */
export function usualMeasures(
  world: World,
  order: Order,
): { dimensions: EasyShipDimensions; weight: string } {
  const items = listItems(world, order, 2);
  const known =
    items.length === 1
      ? findCatalogItem(world, order.marketplaceId, items[0]!.asin)?.details.packageDimensions
      : undefined;
  const { length, width, height, grams } = easyShipFacts().usualPackage;
  const size = (measure: { value: number; unit: string } | undefined, usual: number) =>
    String(measure ? inMetric(measure) : usual);
  return {
    dimensions: {
      length: size(known?.length, length),
      width: size(known?.width, width),
      height: size(known?.height, height),
    },
    weight: size(known?.weight, grams),
  };
}

/** Centimetres or grams. */
const METRIC: Readonly<Record<string, number>> = {
  inches: 2.54,
  feet: 30.48,
  meters: 100,
  millimeters: 0.1,
  pounds: 453.592,
  ounces: 28.3495,
  kilograms: 1_000,
};

const inMetric = ({ value, unit }: { value: number; unit: string }): number =>
  Math.max(0.01, Math.round(value * (METRIC[unit] ?? 1) * 100) / 100);
