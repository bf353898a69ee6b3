import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { authorization, captureOf, ofOrder, openPayDesk } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';

// The acceptance check of Amazon Pay that is about what ends by itself, by its number.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);
const statusOf = async ({ call }: PayDesk, id: string) =>
  (await call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails.OrderReferenceStatus;

test('check 12: drafts, authorizations and order references end, and a late capture is decided later', async () => {
  const pay = await desk();
  const { advance, call, draft, open } = pay;
  const stale = await draft();
  const [sandbox, live] = [await open('20.00'), await open('20.00', { environment: 'live' })];
  const authorize = async (id: string, reference: string, environment?: 'live') =>
    (await call('Authorize', authorization(id, reference, '5.00'), environment)).AuthorizationDetails
      .AmazonAuthorizationId;
  const read = async (id: string, environment?: 'live') =>
    (await call('GetAuthorizationDetails', { AmazonAuthorizationId: id }, environment)).AuthorizationDetails
      .AuthorizationStatus;
  const [inSandbox, unused, late] = [
    await authorize(sandbox, 'a1'),
    await authorize(live, 'a1', 'live'),
    await authorize(live, 'a2', 'live'),
  ];
  const expired = { State: 'Closed', ReasonCode: 'ExpiredUnused' };

  await advance('PT3H');
  expect(await statusOf(pay, stale.id)).toMatchObject({ State: 'Canceled', ReasonCode: 'Stale' });
  await advance('P2D');
  expect(await read(inSandbox)).toMatchObject(expired);
  expect(await read(unused, 'live')).toMatchObject({ State: 'Open' });

  await advance('P6D');
  const { CaptureDetails } = await call('Capture', captureOf(late, 'c1', '5.00'), 'live');
  const captured = async () =>
    (await call('GetCaptureDetails', { AmazonCaptureId: CaptureDetails.AmazonCaptureId }, 'live'))
      .CaptureDetails.CaptureStatus.State;
  expect(CaptureDetails.CaptureStatus.State).toBe('Pending');
  await advance('PT89M');
  expect(await captured()).toBe('Pending');
  await advance('PT1M');
  expect(await captured()).toBe('Completed');

  await advance('P22D');
  expect(await read(unused, 'live')).toMatchObject(expired);
  await advance('P150D');
  expect(await statusOf(pay, sandbox)).toMatchObject({ State: 'Closed', ReasonCode: 'Expired' });
});
