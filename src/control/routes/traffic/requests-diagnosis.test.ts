import { beforeEach, expect, it } from 'vitest';
import { Parameters } from '../../../protocol/parameters.js';
import { signRequest } from '../../../protocol/signed-request.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { createTestControl, demo, START } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
beforeEach(async () => void (control = await createTestControl()));

/** A call in the journal that was signed for another host, with a token that is not all of its ends. */
function addRefused(id: string, host = 'mws.amazonservices.com'): void {
  const path = '/Orders/2013-09-01';
  const signer = { ...demo, timestamp: START };
  const parameters = { Action: 'ListOrders', SellerId: demo.sellerId, MWSAuthToken: demo.authToken };
  const { body } = signRequest({ method: 'POST', host, path, parameters }, signer);
  const refused = { rung: 'signature', cause: 'signature', explanation: 'No form matches.', outcome: 'refused', status: 403 } as const;
  control.realm.journal.add(
    journalEntry(id, { ...refused, path, target: path, host: 'localhost:2009', form: body!, parameters: new Parameters('', body!) }),
  );
} // prettier-ignore

it('a request that was refused for its signature says what is wrong with it', async () => {
  addRefused('1');
  const { body } = await control.ask('GET', '/requests/1');
  expect(body).toMatchObject({
    cause: 'signature',
    mistake: 'host-mws',
    explanation:
      'The host mws.amazonservices.com of MWS was signed, but the request was sent to localhost:2009.',
    diagnosis: { code: 'host-mws', codes: ['host-mws'], differsAt: 5 },
  });
  const { serverString, clientString, cause, fix } = body.diagnosis as Record<string, string>;
  expect(serverString).toMatch(
    /^POST\nlocalhost:2009\n\/Orders\/2013-09-01\nAWS.*&MWSAuthToken=amzn\.\.\.MPLE&/,
  );
  expect(clientString).toBe(serverString!.replace('localhost:2009', 'mws.amazonservices.com'));
  expect(body.explanation).toBe(cause);
  expect(fix).toMatch(/\.$/);
  expect(JSON.stringify(body)).not.toContain(demo.authToken);
});

it('a list has it for its 20 newest, and for those that were looked into before', async () => {
  for (let id = 1; id <= 30; id++) addRefused(String(id));
  await control.ask('GET', '/requests/3');
  const { items } = (await control.ask('GET', '/requests')).body;
  const told = items.filter(({ mistake }) => mistake === 'host-mws').map(({ id }) => Number(id));
  expect(told).toEqual([...Array.from({ length: 20 }, (_, at) => 30 - at), 3]);
  expect(items[25]).toMatchObject({ cause: 'signature', explanation: 'No form matches.' });
});

it('another refusal has none', async () => {
  control.realm.journal.add(journalEntry('1', { rung: 'token', cause: 'token-revoked' }));
  const { body } = await control.ask('GET', '/requests/1');
  expect(body).not.toHaveProperty('diagnosis');
  expect(body).not.toHaveProperty('mistake');
});

it('the demo is a list of steps, and needs a server that listens', async () => {
  const { items, count } = (await control.ask('GET', '/demo')).body;
  expect(count).toBe(items.length);
  expect(new Set(items.map(({ cause }) => cause)).size).toBe(count);
  expect((await control.ask('POST', '/demo/teapot')).status).toBe(404);
  expect((await control.ask('POST', '/demo/key-unknown')).status).toBe(409);
});
