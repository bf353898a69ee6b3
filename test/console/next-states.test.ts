import { expect, it } from 'vitest';
import type { FulfillmentOrder } from '../../src/console/api/types.js';
import {
  ofParcel,
  ofShipment,
  orderStates,
  parcelStates,
  shipmentStates,
  statesAfterOrder,
} from '../../src/console/pages/fulfilment/next-states.js';
import { easyShipFacts, easyShipStatuses } from '../../src/model/easy-ship.js';
import { startMwsLocal } from '../../src/server/app.js';
import { mayMove } from '../../src/store/inbound/move-shipment.js';
import { shipmentStatuses } from '../../src/store/inbound/shipments.js';
import { fulfillmentStatuses } from '../../src/store/outbound/fulfillment-order.js';
import { askControl } from '../acceptance/control.js';

it('offers for a shipment what the server allows', () => {
  expect(shipmentStates).toEqual([...shipmentStatuses]);
  for (const was of shipmentStatuses)
    expect([...ofShipment[was]].sort(), was).toEqual(
      shipmentStatuses.filter((to) => mayMove(was, to)).sort(),
    );
});

it('offers for a parcel the steps that the data has, what comes by itself first', () => {
  const { statuses } = easyShipFacts();
  expect([...parcelStates].sort()).toEqual([...easyShipStatuses].sort());
  for (const was of easyShipStatuses) {
    const after = easyShipStatuses.filter((to) => statuses[to].from.includes(was));
    expect([...ofParcel[was]].sort(), was).toEqual(after.sort());
    const { next } = statuses[was];
    if (next) expect(ofParcel[was][0], was).toBe(next.status);
  }
});

it('offers for an order of another shop what the server allows', async () => {
  const server = await startMwsLocal({ scenario: 'fulfilment' });
  try {
    const { items } = await askControl<{ items: FulfillmentOrder[] }>(server.url, '/fulfillment-orders');
    expect(items.map(({ status }) => status)).toEqual(expect.arrayContaining([...fulfillmentStatuses]));
    expect([...orderStates]).toEqual([...fulfillmentStatuses]);
    for (const order of items) {
      const allowed = [];
      for (const status of fulfillmentStatuses.filter((each) => each !== order.status)) {
        const answer = await fetch(`${server.url}/_mws/fulfillment-orders/${order.id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ status }),
        });
        if (answer.status !== 409) await askControl(server.url, '/reset', {});
        if (answer.status === 200) allowed.push(status);
      }
      expect(allowed.sort(), order.id).toEqual(statesAfterOrder(order).sort());
    }
  } finally {
    await server.close();
  }
});
