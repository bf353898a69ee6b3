import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { worldOf } from '../../src/scenario/testing.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { dueHandlers } from '../../src/server/due-handlers.js';
import { activePromotions } from '../../src/store/notifications/fee-promotions.js';
import { askControl } from './control.js';
import { startQueues } from './queue-server.js';
import type { QueueServer } from './queue-server.js';
import { snippetsOf } from './snippets.js';

const page = readFileSync(new URL('../../docs/notifications.md', import.meta.url), 'utf8');
const snippet = (language: string) => snippetsOf(page).find((each) => each.language === language)!.text;
const hasPython = spawnSync('python3', ['--version']).status === 0;

let server: MwsLocal;
let queues: QueueServer;
beforeAll(async () => {
  queues = await startQueues(['notices']);
  server = await startMwsLocal({
    scenario: 'notices',
    clock: '2020-06-24T14:10:37Z',
    frozen: true,
    sqsEndpoint: queues.url,
  });
});
afterAll(async () => {
  await server.close();
  await queues.close();
});

test('the scenario of the page is right, and does what it says', () => {
  const world = worldOf(parseScenario(snippet('yaml'), 'page'), 1, dueHandlers);
  const [{ id } = { id: 0 }] = world.database.all<{ id: number }>(
    'SELECT participation AS id FROM destinations',
  );
  expect(activePromotions(world, id)).toMatchObject([{ type: 'Pricing' }]);
});

test.skipIf(!hasPython)(
  'the consumer in Python reads what the scenario notices tells, each message once',
  async () => {
    const advance = (by: string) => askControl(server.url, '/clock/advance', { by });
    await advance('PT1H');
    const sent = async () => {
      const { items } = (await (await fetch(`${server.url}/_mws/notifications?limit=1000`)).json()) as {
        items: { id: string; type: string; state: string }[];
      };
      return items.reverse();
    };
    const {
      items: [twice],
    } = { items: await sent() };
    await askControl(server.url, `/notifications/${twice!.id}/resend`, {});
    await expect
      .poll(async () => (await sent()).every(({ state }) => state === 'sent'), { timeout: 20_000 })
      .toBe(true);

    const { stdout } = await promisify(execFile)('python3', ['-c', snippet('python')], {
      env: { ...process.env, QUEUE_URL: queues.at('notices') },
    });
    const lines = stdout.trim().split('\n');
    // The feed lowers the seller's own price first; then come the changes of the timeline.
    expect(lines.filter((line) => line.startsWith('AnyOfferChanged'))).toEqual(
      ['18.90', '17.90', '8.50', '17.50'].map(
        (price) => `AnyOfferChanged A2EXAMPLESELLER B00EXAMPN1 ${price}`,
      ),
    );
    expect(lines).toHaveLength((await sent()).length);
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(
      new Set(['AnyOfferChanged', 'FeedProcessingFinished', 'FulfillmentOrderStatus']),
    );
  },
);
