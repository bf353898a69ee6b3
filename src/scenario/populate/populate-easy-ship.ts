import { easyShipStatusNamed, PENDING_SCHEDULE } from '../../model/easy-ship.js';
import type { NewOrder } from '../../store/orders/change-orders.js';
import { orderOfRow } from '../../store/orders/orders.js';
import { offeredSlots, sizeClassOf } from '../../store/easy-ship/offered-slots.js';
import { bringPackageTo } from '../../store/easy-ship/progress.js';
import { schedulePackage, usualMeasures } from '../../store/easy-ship/schedule.js';
import { setEasyShipSettings } from '../../store/easy-ship/settings.js';
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
  const window = waits ? firstSlot(world, now) : slotBefore(world, scheduledAt, now);
  const slot = { ...window, slotId: slotIdOf(world, { ...window, seller: seller!, size }) };
  const one = world.clock.standingAt(scheduledAt, () =>
    schedulePackage(world, order, slot, { ...measures, items: [] }),
  );
  // It is so when the world begins; from there on it moves.
  const since = updatedAt === undefined ? now : Math.min(parseMoment(updatedAt, now)!, now);
  world.clock.standingAt(since, () => bringPackageTo(world, one, status));
}

const firstSlot = (world: World, now: number): Window =>
  offeredSlots(world, 'usual')[0] ?? { from: now + 3 * HOUR, to: now + 5 * HOUR };

/** The first slot that there was when an order was bought; where it has not ended yet, two hours that just have. */
function slotBefore(world: World, at: number, now: number): Window {
  const first = world.clock.standingAt(at, () => offeredSlots(world, 'usual')[0]);
  return first && first.to <= now ? first : { from: now - 2 * HOUR, to: now };
}
