import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasonsOf, statesOf } from '../../src/model/pay.js';
import type { PayKind } from '../../src/model/pay.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl, patchControl } from './control.js';
import { callMws } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { authorization, captureOf, ofOrder, price, refundOf, simulation } from './pay-desk.js';

// From what the scenario `payments` has, every state and every reason code of data/pay/states.json is reached.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'payments', clock: '2019-05-06T07:08:09Z', frozen: true });
});
afterAll(() => server.close());

const KINDS: Readonly<Record<string, PayKind>> = {
  'pay.order': 'orderReference',
  'pay.agreement': 'billingAgreement',
  'pay.authorization': 'authorization',
  'pay.capture': 'capture',
  'pay.refund': 'refund',
  'pay.credit': 'credit',
  'pay.reversal': 'reversal',
  'pay.chargeback': 'chargeback',
};

interface Told {
  type: string;
  details: { state: string; reasonCode?: string };
}

/** What was told of since the last look, as `capture Closed AmazonClosed`. */
const reached = new Set<string>();
async function look(): Promise<void> {
  const { items } = await askControl<{ items: Told[] }>(server.url, '/world-events?limit=1000');
  for (const { type, details } of items)
    if (type in KINDS) reached.add(`${KINDS[type]} ${details.state} ${details.reasonCode ?? '-'}`);
}

async function call(action: string, parameters: Record<string, string>, live = false): Promise<XmlTree> {
  const path = `/OffAmazonPayments${live ? '' : '_Sandbox'}/2013-01-01`;
  const { status, text, xml } = await callMws(server, path, action, parameters);
  if (status !== 200) throw new Error(`${action} answered ${status}: ${text}`);
  return xml[`${action}Response`][`${action}Result`];
}

const control = (path: string, body: object) => askControl<{ id: string }>(server.url, `/pay${path}`, body);
const advance = async (by: string) => {
  await askControl(server.url, '/clock/advance', { by });
  await look();
};
let references = 0;
/** Authorizes one dollar, or as much as is said. */
async function authorize(id: string, more: Record<string, string> = {}, amount = '1.00'): Promise<XmlTree> {
  const sent = authorization(id, `a${++references}`, amount, more);
  return (await call('Authorize', sent, id.startsWith('P'))).AuthorizationDetails;
}
const capture = async (id: string, more: object = {}): Promise<string> =>
  (await call('Capture', captureOf(id, `c${++references}`, '1.00', more), id.startsWith('P'))).CaptureDetails
    .AmazonCaptureId as string;
const refund = async (id: string, amount = '0.05', more: object = {}): Promise<string> =>
  (await call('Refund', refundOf(id, `r${++references}`, amount, more))).RefundDetails
    .AmazonRefundId as string;
const decide = (id: string, state: string, reasonCode?: string) =>
  control(`/transactions/${id}/decide`, { state, ...(reasonCode && { reasonCode }) });
const noted = (note: string, state: string, ReasonCode: string, more: object = {}) => ({
  [note]: simulation({ State: state, ReasonCode, ...more }),
});
const NOW = { CaptureNow: 'true' };
const LATER = { TransactionTimeout: '5' };
const order = (number: number) => `S01-${String(number).padStart(7, '0')}-${String(number).padStart(7, '0')}`;
const agreement = (number: number) => order(number).replace('S', 'C');

async function authorizations(): Promise<void> {
  const open = order(11);
  await decide(
    (await authorize(open, LATER)).AmazonAuthorizationId as string,
    'Open',
    'StopShipmentAtypicalAuth',
  );
  await decide((await authorize(open)).AmazonAuthorizationId as string, 'Closed', 'AmazonClosed');
  const { AmazonAuthorizationId } = await authorize(open);
  await call('CloseAuthorization', { AmazonAuthorizationId: AmazonAuthorizationId as string });
  const expires = noted('SellerAuthorizationNote', 'Closed', 'ExpiredUnused', { ExpirationTimeInMins: 1 });
  await authorize(open, expires);
  // What is open when Amazon cancels the order reference, after a day, ends with it.
  await authorize(order(10));
}

async function captures(): Promise<void> {
  const id = order(3);
  const shared = {
    'ProviderCreditList.member.1.ProviderId': 'A2PROVIDER',
    ...price('ProviderCreditList.member.1.CreditAmount', '0.50'),
  };
  const takes = async (more: Record<string, string> = {}) =>
    (await authorize(id, { ...NOW, ...more })).IdList.member as string;
  const credited = await takes(shared);
  const { CaptureDetails } = await call('GetCaptureDetails', { AmazonCaptureId: credited });
  await call('ReverseProviderCredit', {
    AmazonProviderCreditId: CaptureDetails.ProviderCreditSummaryList.member.ProviderCreditId as string,
    CreditReversalReferenceId: 'v1',
    ...price('CreditReversalAmount', '0.50'),
  });
  await control(`/captures/${credited}/chargeback`, {});
  await decide(await takes(), 'Closed', 'AmazonClosed');
  await refund(await takes(), '1.15');
  const often = await takes();
  for (let n = 0; n < 10; n++) await refund(often);
  const refunded = await takes();
  await decide(await refund(refunded), 'Declined', 'ProcessingFailure');
  await refund(refunded, '0.05', noted('SellerRefundNote', 'Declined', 'AmazonRejected'));
  for (const reason of ['AmazonRejected', 'ProcessingFailure']) {
    const { AmazonAuthorizationId } = await authorize(id);
    const pending = { SellerCaptureNote: simulation({ State: 'Pending' }) };
    await decide(await capture(AmazonAuthorizationId as string, pending), 'Declined', reason);
  }
}

async function orders(): Promise<void> {
  await call('ConfirmOrderReference', ofOrder(order(2)));
  await authorize(order(2), NOW, '115.00');
  for (let n = 0; n < 10; n++) await authorize(order(12), NOW);
  await authorize(order(4));
  await patchControl(server.url, `/pay/order-references/${order(4)}`, { paymentMethod: { tail: '4444' } });
  await call('ConfirmOrderReference', ofOrder(order(4)));
  await call('CloseOrderReference', ofOrder(order(4)));
  await authorize(order(5));
  await authorize(order(6));
  await call('CancelOrderReference', ofOrder(order(6)));
  await authorize(order(7));
}

async function inEurope(): Promise<void> {
  const id = 'S02-0000014-0000014';
  await call('ConfirmOrderReference', {
    ...ofOrder(id),
    SellerId: 'A8EXAMPLEEUROPE',
    MWSAuthToken: 'amzn.mws.8ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
    SuccessUrl: 'http://127.0.0.1/ok',
    FailureUrl: 'http://127.0.0.1/no',
  });
  await control(`/order-references/${id}/authenticate`, { result: 'abandoned' });
}

async function agreements(): Promise<void> {
  const on = (number: number, action: string, more: Record<string, string> = {}) =>
    call(action, { AmazonBillingAgreementId: agreement(number), ...more });
  const asked = () => ({
    AuthorizationReferenceId: `b${++references}`,
    ...price('AuthorizationAmount', '10.00'),
    TransactionTimeout: '0',
  });
  // Those that the scenario began with were told of before anybody could look.
  await control('/billing-agreements', { sellerId: 'A2EXAMPLESELLER' });
  await on(2, 'ConfirmBillingAgreement');
  await control(`/billing-agreements/${agreement(2)}/amazon`, {
    state: 'Closed',
    reasonCode: 'AmazonClosed',
  });
  await on(3, 'AuthorizeOnBillingAgreement', asked());
  await on(3, 'CloseBillingAgreement');
  await on(4, 'AuthorizeOnBillingAgreement', asked());
}

test('every state and every reason code is reached from the scenario payments', async () => {
  await look();
  await authorizations();
  await captures();
  await orders();
  await inEurope();
  await agreements();
  await look();
  await advance('PT1H');
  await advance('P1D');
  await advance('P3D');
  await advance('P180D');

  const all = Object.values(KINDS).flatMap((kind) =>
    statesOf(kind).flatMap((state) => {
      const reasons = reasonsOf(kind, state);
      return (reasons.length > 0 ? reasons : [null]).map((reason) => `${kind} ${state} ${reason ?? '-'}`);
    }),
  );
  expect(all.length).toBeGreaterThan(50);
  expect([...new Set(all)].filter((each) => !reached.has(each))).toEqual([]);
}, 60_000);

test('the order references that cannot be confirmed say why', async () => {
  const constraints = async (id: string) =>
    (await askControl<{ constraints: string[] }>(server.url, `/pay/order-references/${id}`)).constraints;
  await askControl(server.url, '/reset', {});
  expect(await constraints(order(1))).toEqual(['AmountNotSet']);
  expect(await constraints(order(8))).toEqual(['PaymentMethodNotAllowed']);
  expect(await constraints(order(9))).toContain('BuyerEqualsSeller');
});
