import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ofOrder, openPayDesk, total } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';
import { manyOf } from './mws-call.js';

// How Amazon Pay lists order references.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);

test('order references of one SellerOrderId are listed a page at a time', async () => {
  const { call, draft, refusal } = await desk();
  const made = [];
  for (let n = 0; n < 3; n++) {
    const { id } = await draft();
    const attribute = { 'OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId': 'SAME' };
    await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('5.00'), ...attribute });
    made.push(id);
  }
  const asked = { QueryId: 'SAME', QueryIdType: 'SellerOrderId', PageSize: '2' };
  const first = await call('ListOrderReference', asked);
  const second = await call('ListOrderReferenceByNextToken', { NextPageToken: first.NextPageToken });
  const found = [first, second].flatMap(({ OrderReferenceList }) =>
    manyOf(OrderReferenceList.OrderReference),
  );

  expect(found.map(({ AmazonOrderReferenceId }) => AmazonOrderReferenceId as string).sort()).toEqual(
    made.sort(),
  );
  expect(second.NextPageToken).toBeUndefined();
  expect(Buffer.from(first.NextPageToken as string, 'base64').toString()).toMatch(/^\{"nextPageToken":/);
  expect(await refusal('ListOrderReferenceByNextToken', { NextPageToken: 'x' })).toEqual([
    400,
    'InvalidParameterValue',
    expect.any(String),
  ]);
});

test('order references are listed by state, however a client writes it', async () => {
  const { call, open, refusal } = await desk();
  const id = await open('5.00');
  const attribute = { 'OrderAttributes.SellerOrderAttributes.SellerOrderId': 'BY-STATE' };
  await call('SetOrderAttributes', { ...ofOrder(id), ...attribute });
  const asked = (state: string) => ({
    QueryId: 'BY-STATE',
    QueryIdType: 'SellerOrderId',
    'OrderReferenceStatusListFilter.OrderReferenceStatus.1': state,
  });
  const found = async (state: string) =>
    (await call('ListOrderReference', asked(state))).OrderReferenceList.OrderReference
      ?.AmazonOrderReferenceId as string | undefined;

  // Amazon's Java SDK 3.7.1 sends OPEN, its PHP SDK Open.
  expect([await found('Open'), await found('OPEN'), await found('CANCELED')]).toEqual([id, id, undefined]);
  expect(await refusal('ListOrderReference', asked('CANCELLED'))).toEqual([
    400,
    'InvalidParameterValue',
    expect.stringContaining('[Draft, Open, Suspended, Canceled, Closed]'),
  ]);
});
