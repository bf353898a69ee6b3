import { easyShipFacts, easyShipStatusNamed, PENDING_SCHEDULE, wayTo } from '../../model/easy-ship.js';
import type { EasyShipStatus } from '../../model/easy-ship.js';
import type { NewOrder } from '../../store/orders/change-orders.js';
import { orderOfRow } from '../../store/orders/orders.js';
import { offeredSlots, sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import type { EasyShipPackage } from '../../store/easy-ship/packages.js';
import { bringPackageTo } from '../../store/easy-ship/progress.js';
import { schedulePackage, usualMeasures } from '../../store/easy-ship/schedule.js';
import { easyShipSettings, setEasyShipSettings } from '../../store/easy-ship/settings.js';
import { slotIdOf } from '../../store/easy-ship/slot-ids.js';
import type { Window } from '../../store/orders/order.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import type { ScenarioEasyShip } from '../scenario-easy-ship.js';
import type { ScenarioOrder } from '../scenario-orders.js';

const HOUR = 3_600_000;

/** Sets how Easy Ship goes. */
export function setEasyShip(world: World, { pace, slots, ...same }: ScenarioEasyShip): void {
  const now = world.now();
  setEasyShipSettings(world, {
    ...same,
    ...(pace && {
      pace: Object.fromEntries(Object.entries(pace).map(([step, text]) => [step, parseDuration(text)!])),
    }),
    ...(slots && {
      slots: slots.map(({ from, to }) => ({ from: parseMoment(from, now)!, to: parseMoment(to, now)! })),
    }),
  });
}

/** In which status an order is added that Amazon picks up: a pickup ships it, and that comes later. */
export function statusBeforePickup({
  easyShip,
  easyShipStatus,
  status = 'Unshipped',
}: ScenarioOrder): Pick<NewOrder, 'status' | 'easyShipStatus'> {
  if (!easyShip) return { status, easyShipStatus };
  return {
    status: easyShipStatusNamed(easyShipStatus) ? 'Unshipped' : status,
    easyShipStatus: PENDING_SCHEDULE,
  };
}

/** Has the parcel of an order come to the status that the scenario gives: scheduled at its purchase, picked up in its slot. */
export function addEasyShipPackage(
  world: World,
  row: number,
  { easyShip, easyShipStatus, updatedAt }: ScenarioOrder,
): void {
  const status = easyShip ? easyShipStatusNamed(easyShipStatus) : undefined;
  if (!status) return;
  const order = orderOfRow(world, row);
  const now = world.now();
  const [seller] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    order.participation,
  );
  const measures = usualMeasures(world, order);
  const size = sizeClassOf(measures.dimensions, measures.weight);
  const scheduledAt = Math.min(order.purchasedAt, now);
  const waits = status === 'Scheduled' || status === 'LabelCanceled';
  // It is so when the world begins; from there on it moves.
  const end = updatedAt === undefined ? now : Math.min(parseMoment(updatedAt, now)!, now);
  const window = waits ? firstSlot(world, now) : slotBefore(world, scheduledAt, end, status);
  const slot = { ...window, slotId: slotIdOf(world, { ...window, seller: seller!, size }) };
  const one = world.clock.standingAt(scheduledAt, () =>
    schedulePackage(world, order, slot, { ...measures, items: [] }),
  );
  walkTo(world, one, status, end);
}

/** Has a package come to a status at an instant, over the steps between, each as long after the other as they take, or at the end. */
function walkTo(world: World, one: EasyShipPackage, status: EasyShipStatus, end: number): void {
  const steps = usualSteps(world, status);
  let usual = one.pickup.to;
  let moved = one;
  for (const { to, takes } of steps) {
    usual += takes;
    const instant = to === status ? end : Math.min(usual, end);
    moved = world.clock.standingAt(instant, () => bringPackageTo(world, moved, to)!);
  }
}

/** The steps from the pickup's slot to a status, with how long each takes. */
function usualSteps(world: World, status: EasyShipStatus): { to: EasyShipStatus; takes: number }[] {
  const { pace } = easyShipSettings(world);
  const { statuses } = easyShipFacts();
  let from: EasyShipStatus = 'Scheduled';
  return (wayTo(from, status) ?? []).map((to) => {
    const takes = pace[statuses[from].next?.pace ?? 'delivered'];
    from = to;
    return { to, takes };
  });
}

const firstSlot = (world: World, now: number): Window =>
  offeredSlots(world, 'usual')[0] ?? { from: now + 3 * HOUR, to: now + 5 * HOUR };

/**
 * The first slot that there was when an order was bought; where it has not ended yet, two hours that ended as long before as the
 * parcel took to come to its status.
 */
function slotBefore(world: World, at: number, end: number, status: EasyShipStatus): Window {
  const first = world.clock.standingAt(at, () => offeredSlots(world, 'usual')[0]);
  if (first && first.to <= end) return first;
  const takes = usualSteps(world, status).reduce((sum, step) => sum + step.takes, 0);
  const to = Math.max(Math.min(at + 2 * HOUR, end), end - takes);
  return { from: to - 2 * HOUR, to };
}
