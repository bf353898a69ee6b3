import type { DueHandlers, World } from '../../world/world.js';
import { fulfillmentOrderOfRow } from './find.js';
import type { FulfillmentOrder } from './fulfillment-order.js';
import { lapseHold } from './hold.js';
import { DELIVERY, HOLD_LAPSES, PICKING, PLANNING, RETURN_ARRIVES, SHIPPING } from './kinds.js';
import { deliverPackage } from './packages.js';
import { pickOrder, planOrder, shipOrder } from './progress.js';
import { receiveReturn } from './receive-return.js';
import { fulfillmentReturnOfRow } from './returns.js';

const toOrder =
  (step: (world: World, order: FulfillmentOrder) => unknown) =>
  (world: World, { subject }: { subject: string }) =>
    void step(world, fulfillmentOrderOfRow(world, Number(subject)));

/** What comes to pass by itself in multi-channel fulfilment. */
export const outboundDueHandlers: DueHandlers = {
  [PLANNING]: toOrder(planOrder),
  [PICKING]: toOrder(pickOrder),
  [SHIPPING]: toOrder(shipOrder),
  [DELIVERY]: (world, { subject }) => void deliverPackage(world, Number(subject)),
  [RETURN_ARRIVES]: (world, { subject }) => {
    const found = fulfillmentReturnOfRow(world, Number(subject));
    if (found) receiveReturn(world, found, 'Sellable');
    return undefined;
  },
  [HOLD_LAPSES]: { run: (world, { subject }) => void lapseHold(world, Number(subject)), nature: 'expires' },
};
