import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statesOf } from '../../model/pay.js';
import { MwsError } from '../../protocol/errors.js';
import { limitOf, paidBackOf } from '../../store/pay/limits.js';
import { findOrderReference } from '../../store/pay/order-references.js';
import {
  findTransaction,
  isTaken,
  listAuthorizations,
  listCaptures,
  listTransactionsOfOrder,
  sumOf,
} from '../../store/pay/transactions.js';
import { createPayShop } from './testing.js';
import type { PayShop } from './testing.js';

type Step =
  | { do: 'authorize'; amount: number; timeout: number; captureNow: boolean; note: string; reference: number }
  | { do: 'capture'; of: number; amount: number; note: string; reference: number }
  | { do: 'refund'; of: number; amount: number; note: string; reference: number }
  | { do: 'closeAuthorization'; of: number }
  | { do: 'cancel' | 'close' | 'confirm' }
  | { do: 'wait'; minutes: number };

const simulated = (state: string, reason?: string) =>
  JSON.stringify({ SandboxSimulation: { State: state, ...(reason && { ReasonCode: reason }) } });
const note = fc.constantFrom(
  '', '', '', '', '', '', '', '', '', '{"SandboxSimulation":', simulated('Declined', 'AmazonRejected'), simulated('Declined', 'InvalidPaymentMethod'),
  simulated('Declined', 'TransactionTimedOut'), simulated('Closed', 'AmazonClosed'), simulated('Closed', 'ExpiredUnused'),
  simulated('Pending'), simulated('Open', 'Nonsense'),
); // prettier-ignore
const amount = fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 14_000 }));
const reference = fc.integer({ min: 1, max: 19 });
const of = fc.nat({ max: 8 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('authorize' as const),
      amount,
      timeout: fc.constantFrom(0, 0, 5),
      captureNow: fc.boolean(),
      note,
      reference,
    }),
  },
  fc.record({ do: fc.constant('capture' as const), of, amount, note, reference }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('refund' as const), of, amount, note, reference }) },
  fc.record({ do: fc.constant('closeAuthorization' as const), of }),
  fc.record({ do: fc.constantFrom('cancel' as const, 'close' as const, 'confirm' as const) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 90, 4_000) }),
);

const price = (name: string, hundredths: number) =>
  `${name}.Amount=${(hundredths / 100).toFixed(2)}&${name}.CurrencyCode=USD`;

/** Does a step; whatever MWS would refuse is refused as MWS would. */
async function take(shop: PayShop, id: string, each: Step): Promise<void> {
  const { call, world, time } = shop;
  const order = findOrderReference(world, id)!;
  const nth = <T extends { transactionId: string }>(list: T[], at: number) =>
    list[at % Math.max(list.length, 1)]?.transactionId ?? `${id}-X000000`;
  try {
    switch (each.do) {
      case 'authorize':
        return void call(
          'OffAmazonPayments.Authorize',
          `AmazonOrderReferenceId=${id}&AuthorizationReferenceId=r${each.reference}&${price('AuthorizationAmount', each.amount)}` +
            `&TransactionTimeout=${each.timeout}&CaptureNow=${each.captureNow}&SellerAuthorizationNote=${encodeURIComponent(each.note)}`,
        );
      case 'capture':
        return void call(
          'OffAmazonPayments.Capture',
          `AmazonAuthorizationId=${nth(listAuthorizations(world, order.id), each.of)}&CaptureReferenceId=r${each.reference}` +
            `&${price('CaptureAmount', each.amount)}&SellerCaptureNote=${encodeURIComponent(each.note)}`,
        );
      case 'refund':
        return void call(
          'OffAmazonPayments.Refund',
          `AmazonCaptureId=${nth(listCaptures(world, order.id), each.of)}&RefundReferenceId=r${each.reference}` +
            `&${price('RefundAmount', each.amount)}&SellerRefundNote=${encodeURIComponent(each.note)}`,
        );
      case 'closeAuthorization':
        return void call(
          'OffAmazonPayments.CloseAuthorization',
          `AmazonAuthorizationId=${nth(listAuthorizations(world, order.id), each.of)}`,
        );
      case 'cancel':
        return void call('OffAmazonPayments.CancelOrderReference', `AmazonOrderReferenceId=${id}`);
      case 'close':
        return void call('OffAmazonPayments.CloseOrderReference', `AmazonOrderReferenceId=${id}`);
      case 'confirm':
        return void call('OffAmazonPayments.ConfirmOrderReference', `AmazonOrderReferenceId=${id}`);
      case 'wait':
        time.now += each.minutes * 60_000;
        return await world.due.settled();
    }
  } catch (error) {
    if (!(error instanceof MwsError)) throw error;
  }
}

/** Nothing is captured that was not authorized, and nothing paid back beyond what a capture allows. */
function holds({ world }: PayShop, id: string): void {
  const order = findOrderReference(world, id)!;
  const all = listTransactionsOfOrder(world, order.id);
  const captures = all.filter(({ kind }) => kind === 'capture');
  const authorized = all.filter(({ kind, state }) => kind === 'authorization' && state !== 'Declined');
  const taken = captures.filter(isTaken);

  expect(statesOf('orderReference')).toContain(order.state);
  for (const { kind, state } of all) expect(statesOf(kind)).toContain(state);
  expect(sumOf(taken)).toBeLessThanOrEqual(sumOf(authorized));
  expect(sumOf(taken)).toBeLessThanOrEqual(limitOf(order.total!));
  for (const capture of captures) {
    const parent = all.find(({ id: row }) => row === capture.parent)!;
    const paidBack = paidBackOf(world, capture);
    expect(capture.amount.amount).toBeLessThanOrEqual(parent.amount.amount);
    expect(parent).toMatchObject({ state: 'Closed', reasonCode: 'MaxCapturesProcessed' });
    expect(paidBack).toBeLessThanOrEqual(isTaken(capture) ? limitOf(capture.amount) : 0);
  }
  const references = all.filter(({ kind }) => kind !== 'capture').map((each) => each.referenceId);
  expect(new Set(references).size).toBe(references.length);
  for (const { transactionId } of all) expect(findTransaction(world, transactionId)).toBeDefined();
}

test('money is neither made nor lost, whatever 1,000 shops do', async () => {
  const shop = createPayShop();
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (sequence) => {
      // Reference ids are the seller's for good, so each sequence has its own.
      const from = (steps += 20);
      const id = shop.open('100.00');
      for (const each of sequence) {
        await take(shop, id, 'reference' in each ? { ...each, reference: each.reference + from } : each);
        holds(shop, id);
      }
    }),
    { numRuns: 1_000, seed: 17 },
  );
  // What is always refused would keep every rule.
  const done = (kind: string, state: string) =>
    shop.world.database.numbers(
      'SELECT count(*) FROM pay_transactions WHERE kind = ? AND state = ?',
      kind,
      state,
    )[0]!;
  for (const [kind, state] of [
    ['authorization', 'Closed'],
    ['authorization', 'Declined'],
    ['capture', 'Completed'],
    ['refund', 'Completed'],
    ['refund', 'Declined'],
  ] as const)
    expect(done(kind, state), `${kind} ${state}`).toBeGreaterThan(4);
}, 120_000);
