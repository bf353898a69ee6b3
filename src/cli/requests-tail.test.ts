import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../server/app.js';
import type { MwsLocal } from '../server/app.js';
import { cliOf } from './testing.js';
import type { Ran } from './testing.js';

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

/** Runs `requests tail` and makes calls, one good and one refused, until it ends. */
async function tailed(flags: string): Promise<Ran> {
  let ran: Ran | undefined;
  const tail = cliOf(server.url)
    .cli(`requests tail ${flags}`)
    .then((result) => (ran = result));
  while (!ran) {
    await fetch(`${server.url}/_mws/try`);
    await fetch(`${server.url}/Orders/2013-09-01?Action=ListOrders&SellerId=A2EXAMPLESELLER`);
  }
  return tail;
}

it('friction 6: follows a running server, a line for each call', async () => {
  const { status, stdout, stderr } = await tailed('--count 2');
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout.trimEnd().split('\n').sort();
  expect(lines).toEqual([
    expect.stringMatching(
      /^200 Sellers\.ListMarketplaceParticipations seller=A2\.\. key=022Q\.\. ok \d+\.\d ms [0-9a-f-]{36}$/,
    ),
    expect.stringMatching(/^400 Orders\.ListOrders seller=A2\.\. key=- \S+ \d+\.\d ms [0-9a-f-]{36}$/),
  ]);
});

it('shows those that are asked for, as JSON where that is', async () => {
  const { stdout } = await tailed('--count 2 --outcome refused --operation ListOrders --json');
  const requests = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(requests).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused', operation: 'ListOrders' }]);
});

it('says where no server answers, and what is wrong with a question', async () => {
  const { cli } = cliOf('http://127.0.0.1:1');
  expect(await cli('requests tail')).toMatchObject({
    status: 1,
    stderr: 'mws-local: no server answers at http://127.0.0.1:1.\n',
  });
  const asked = await cliOf(server.url).cli('requests tail --outcome good');
  expect([asked.status, asked.stderr]).toEqual([1, expect.stringContaining('/outcome')]);
  expect((await cliOf(server.url).cli('requests tail --count 0')).status).toBe(1);
});
