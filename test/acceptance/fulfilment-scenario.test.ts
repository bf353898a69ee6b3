import { afterAll, beforeAll, expect, it } from 'vitest';
import { easyShipStatuses } from '../../src/model/easy-ship.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { fulfillmentStatuses } from '../../src/store/outbound/fulfillment-order.js';
import { askControl } from './control.js';
import type { XmlTree } from './mws-call.js';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'fulfilment' });
});
afterAll(() => server.close());

const statesOf = async (path: string, field = 'status'): Promise<string[]> => {
  const { items } = await askControl<{ items: XmlTree[] }>(server.url, `${path}?limit=1000`);
  return [...new Set(items.map((item) => item[field] as string))].sort();
};

it('has something in every state of what moves', async () => {
  expect(await statesOf('/inbound-shipments')).toEqual(
    ['WORKING', 'SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED', 'CANCELLED', 'DELETED', 'ERROR'].sort(), // prettier-ignore
  );
  expect(await statesOf('/fulfillment-orders')).toEqual([...fulfillmentStatuses].sort());
  expect(await statesOf('/easy-ship/packages')).toEqual([...easyShipStatuses].sort());
  expect(await statesOf('/fba-shipments', 'invoiceStatus')).toEqual(['Accepted', 'Errored', 'NotFound', 'Processing']); // prettier-ignore
});
