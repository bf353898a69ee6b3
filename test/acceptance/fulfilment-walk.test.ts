import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl, patchControl } from './control.js';
import { callMws } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { under } from './outbound-world.js';
import { commandsOf, curl } from './snippets.js';

const WALK = readFileSync(fileURLToPath(new URL('../../docs/fulfilment-walk.md', import.meta.url)), 'utf8');

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

/** What Amazon has of the mug, in the words of the walk. */
async function stock(): Promise<string> {
  const { items } = await askControl<{ items: XmlTree[] }>(server.url, '/inventory?sku=WALK-MUG');
  const { inStock, inbound, reserved } = items[0];
  return `${inStock} in stock, ${inbound} inbound, ${reserved} reserved`;
}

/** Has one mug of the first order come back, which only a call of MWS can announce. */
async function sendBack(): Promise<void> {
  const order = await askControl<XmlTree>(server.url, '/fulfillment-orders/WALK-1');
  const { status } = await callMws(
    server,
    '/FulfillmentOutboundShipment/2010-10-01',
    'CreateFulfillmentReturn',
    {
      SellerFulfillmentOrderId: 'WALK-1',
      ...under('Items.member.1', {
        SellerReturnItemId: 'BACK-1',
        SellerFulfillmentOrderItemId: 'one',
        AmazonShipmentId: order.shipments[0].id,
        ReturnReasonCode: 'DEFECTIVE',
      }),
    },
  );
  expect(status).toBe(200);
  await patchControl(server.url, '/fulfillment-returns/1', { condition: 'Sellable' });
}

it('the walk from a plan to a return has the stock that it says after each step', async () => {
  // The first lines make the mug; each further block is a step, and the last one is made by a call of MWS.
  const parts = [...WALK.matchAll(/```sh\n([^]*?)```/g)].map(([, lines]) => lines!);
  const said = [...WALK.matchAll(/`(\d+ in stock, \d+ inbound, \d+ reserved)`/g)].map(([, words]) => words!);
  expect([parts.length, said.length]).toEqual([7, 7]);
  const port = new URL(server.url).port;
  const seen: string[] = [];
  for (const [at, lines] of parts.entries()) {
    for (const [, ...words] of commandsOf(lines.replaceAll(/\b2009\b(?!-)/g, port))) {
      const answer = await curl(words);
      expect(`${answer.status} ${await answer.text()}`).toMatch(/^2\d\d /);
    }
    if (at > 0) seen.push(await stock());
  }
  await sendBack();
  expect([...seen, await stock()]).toEqual(said);
});
