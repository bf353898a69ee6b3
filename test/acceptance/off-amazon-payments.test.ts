import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { authorization, captureOf, ofOrder, openPayDesk, refundOf, simulation, total } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';

// The acceptance checks of Amazon Pay, by their numbers; those of its notifications are in pay-notifications.test.ts.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);
const statusOf = async ({ call }: PayDesk, id: string) =>
  (await call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails.OrderReferenceStatus;

test('check 1: an order reference that nobody has is told to be invalid', async () => {
  const { refusal } = await desk();

  expect(await refusal('GetOrderReferenceDetails', ofOrder('S00-0000000-0000000'))).toEqual([
    404,
    'InvalidOrderReferenceId',
    'The OrderReferenceId S00-0000000-0000000 is invalid.',
  ]);
});

test('check 2: of a draft the place alone is seen without a token of the buyer, and all with it', async () => {
  const { call, draft, refusal } = await desk();
  const { id, accessToken } = await draft();
  const seen = async (more: object) =>
    (await call('GetOrderReferenceDetails', { ...ofOrder(id), ...more })).OrderReferenceDetails;
  const [without, withToken, older] = [
    await seen({}),
    await seen({ AccessToken: accessToken }),
    await seen({ AddressConsentToken: accessToken }),
  ];

  expect(id).toMatch(/^S01-\d{7}-\d{7}$/);
  expect(accessToken).toMatch(/^Atza\|/);
  expect(Object.keys(without.Destination.PhysicalDestination).sort()).toEqual([
    'City',
    'CountryCode',
    'PostalCode',
    'StateOrRegion',
  ]);
  expect(without.Buyer).toBeUndefined();
  expect(withToken.Destination.PhysicalDestination).toMatchObject({ Name: 'Robin Example', City: 'Chicago' });
  expect(withToken.Buyer).toMatchObject({ Name: 'Robin Example', Email: 'robin@example.com' });
  expect(older).toEqual(withToken);
  for (const { Constraints, OrderReferenceStatus, IdList } of [without, withToken]) {
    expect(Constraints.Constraint).toEqual({
      ConstraintID: 'AmountNotSet',
      Description: 'The seller has not set the amount for the Order Reference.',
    });
    expect(OrderReferenceStatus).toEqual({ State: 'Draft' });
    expect(IdList).toBeUndefined();
  }
  expect(await refusal('GetOrderReferenceDetails', { ...ofOrder(id), AccessToken: 'Atza|made-up' })).toEqual([
    404,
    'InvalidAddressConsentToken',
    'The AddressConsentToken is invalid or has expired.',
  ]);
});

test('check 3: an order reference is confirmed once it has an amount, and not modified after that', async () => {
  const { ask, call, draft, refusal } = await desk();
  const { id } = await draft();
  const set = { ...ofOrder(id), ...total('20.00'), 'OrderReferenceAttributes.SellerNote': 'A "note" & more' };

  expect(await refusal('ConfirmOrderReference', ofOrder(id))).toEqual([
    400,
    'ConstraintsExist',
    `The OrderReferenceId ${id} has constraints AmountNotSet and cannot be confirmed.`,
  ]);
  const { OrderReferenceDetails: details } = await call('SetOrderReferenceDetails', set);
  expect(details).toMatchObject({
    OrderReferenceStatus: { State: 'Draft' },
    OrderTotal: { Amount: '20.00', CurrencyCode: 'USD' },
    SellerNote: 'A "note" & more',
    ReleaseEnvironment: 'Sandbox',
    RequestPaymentAuthorization: 'false',
  });
  const confirmed = await ask('ConfirmOrderReference', ofOrder(id));
  expect(confirmed.status).toBe(200);
  expect(Object.keys(confirmed.xml.ConfirmOrderReferenceResponse)).not.toContain(
    'ConfirmOrderReferenceResult',
  );
  expect((await ask('ConfirmOrderReference', ofOrder(id))).status).toBe(200);
  expect(await refusal('SetOrderReferenceDetails', set)).toEqual([
    405,
    'OrderReferenceNotModifiable',
    `OrderReference ${id} is not in draft state and cannot be modified with the request submitted by you.`,
  ]);
});

test('check 4: CaptureNow takes the money at once', async () => {
  const { call, open } = await desk();
  const id = await open('20.00');
  const note = { SellerAuthorizationNote: 'with thanks', SoftDescriptor: 'AMZN*test' };
  const sent = authorization(id, 'a1', '20.00', { CaptureNow: 'true', ...note });
  const { AuthorizationDetails: answered } = await call('Authorize', sent);
  const { AmazonAuthorizationId, IdList } = answered;

  expect(answered).toMatchObject({
    AuthorizationStatus: { State: 'Closed', ReasonCode: 'MaxCapturesProcessed' },
    CapturedAmount: { Amount: '0', CurrencyCode: 'USD' },
    AuthorizationAmount: { Amount: '20.00' },
    AuthorizationFee: { Amount: '0.00' },
    SoftDescriptor: 'AMZ*AMZN*test',
    CaptureNow: 'true',
  });
  expect(IdList.member).toBe(AmazonAuthorizationId.replace('-A', '-C'));
  const { AuthorizationDetails: read } = await call('GetAuthorizationDetails', { AmazonAuthorizationId });
  expect(read.CapturedAmount.Amount).toBe('20.00');
  const { CaptureDetails } = await call('GetCaptureDetails', { AmazonCaptureId: IdList.member });
  expect(CaptureDetails).toMatchObject({
    CaptureReferenceId: 'a1',
    SellerCaptureNote: 'with thanks',
    SoftDescriptor: 'AMZ*AMZN*test',
    CaptureStatus: { State: 'Completed' },
    RefundedAmount: { Amount: '0' },
    IdList: '',
  });
});

test('check 5: without a timeout an authorization is pending until it is decided', async () => {
  const { advance, call, open } = await desk();
  const id = await open('20.00');
  const { TransactionTimeout: _, ...sent } = authorization(id, 'a1', '20.00');
  const { AuthorizationDetails } = await call('Authorize', sent);
  const { AmazonAuthorizationId } = AuthorizationDetails;
  const state = async () =>
    (await call('GetAuthorizationDetails', { AmazonAuthorizationId })).AuthorizationDetails
      .AuthorizationStatus.State;

  expect(AuthorizationDetails.AuthorizationStatus.State).toBe('Pending');
  expect(AuthorizationDetails.IdList).toBe('');
  await advance('PT29S');
  expect(await state()).toBe('Pending');
  await advance('PT1S');
  expect(await state()).toBe('Open');
});

test('check 6: a capture of a part closes its authorization', async () => {
  const { call, open, refusal } = await desk();
  const id = await open('20.00');
  const { AmazonAuthorizationId } = (await call('Authorize', authorization(id, 'a1', '20.00')))
    .AuthorizationDetails;
  const { CaptureDetails } = await call('Capture', captureOf(AmazonAuthorizationId, 'c1', '5.00'));

  expect(CaptureDetails).toMatchObject({
    CaptureStatus: { State: 'Completed' },
    CaptureAmount: { Amount: '5.00' },
  });
  expect(await refusal('Capture', captureOf(AmazonAuthorizationId, 'c2', '5.00'))).toEqual([
    405,
    'InvalidAuthorizationStatus',
    `Authorization ${AmazonAuthorizationId} is in Closed state and cannot be captured.`,
  ]);
  const again = await call('Capture', captureOf(AmazonAuthorizationId, 'c1', '5.00'));
  expect(again.CaptureDetails.AmazonCaptureId).toBe(CaptureDetails.AmazonCaptureId);
});

test('check 7: a reference id stands for one authorization', async () => {
  const { call, open, refusal } = await desk();
  const id = await open('100.00');
  const idOf = async (amount: string) =>
    (await call('Authorize', authorization(id, 'a1', amount))).AuthorizationDetails.AmazonAuthorizationId;
  const first = await idOf('20.00');

  expect(await idOf('20.00')).toBe(first);
  expect(await refusal('Authorize', authorization(id, 'a1', '21.00'))).toEqual([
    400,
    'DuplicateRequest',
    'The reference id a1 was used with other parameters.',
  ]);
  expect(await refusal('Capture', captureOf(first, 'a1', '20.00'))).toEqual([
    400,
    'DuplicateReferenceId',
    'The reference id a1 is in use for another transaction.',
  ]);
  const { IdList } = (await call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails;
  expect(IdList.member).toBe(first);
});

test('check 8: fifteen percent more than the total may be authorized', async () => {
  const { call, open, refusal } = await desk();
  const id = await open('100.00');
  const stateOf = async (reference: string, amount: string) =>
    (await call('Authorize', authorization(id, reference, amount))).AuthorizationDetails.AuthorizationStatus
      .State;

  expect(await stateOf('a1', '100.00')).toBe('Open');
  expect(await stateOf('a2', '15.00')).toBe('Open');
  expect(await refusal('Authorize', authorization(id, 'a3', '0.01'))).toEqual([
    400,
    'TransactionAmountExceeded',
    `An Authorization request with amount 0.01 USD cannot be accepted. The total Authorization amount against the OrderReference ${id} cannot exceed 115.00 USD.`,
  ]);
});

test('check 9: a method that is refused suspends the order, for a while where nobody was told in the call', async () => {
  const pay = await desk();
  const { advance, call, open } = pay;
  const asked = {
    State: 'Declined',
    ReasonCode: 'InvalidPaymentMethod',
    PaymentMethodUpdateTimeInMins: 5,
    SoftDecline: 'false',
  };
  const decline = async (id: string, timeout: string) => {
    const more = { TransactionTimeout: timeout, SellerAuthorizationNote: simulation(asked) };
    return (await call('Authorize', authorization(id, `a-${id}`.slice(0, 20), '20.00', more)))
      .AuthorizationDetails;
  };
  const id = await open('20.00');
  const { AmazonAuthorizationId, AuthorizationStatus } = await decline(id, '5');
  expect(AuthorizationStatus.State).toBe('Pending');
  await advance('PT30S');
  const { AuthorizationDetails: declined } = await call('GetAuthorizationDetails', { AmazonAuthorizationId });
  expect(declined).toMatchObject({
    AuthorizationStatus: { State: 'Declined', ReasonCode: 'InvalidPaymentMethod' },
    SoftDecline: 'false',
    SellerAuthorizationNote: simulation(asked),
  });
  const { OrderReferenceDetails: suspended } = await call('GetOrderReferenceDetails', ofOrder(id));
  expect(suspended.OrderReferenceStatus).toMatchObject({
    State: 'Suspended',
    ReasonCode: 'InvalidPaymentMethod',
  });
  expect(suspended.Constraints.Constraint.ConstraintID).toBe('PaymentPlanNotSet');
  await advance('PT5M');
  expect(await statusOf(pay, id)).toMatchObject({ State: 'Open' });

  const other = await open('20.00');
  expect((await decline(other, '0')).AuthorizationStatus).toMatchObject({
    State: 'Declined',
    ReasonCode: 'InvalidPaymentMethod',
  });
  await advance('PT1H');
  expect(await statusOf(pay, other)).toMatchObject({ State: 'Suspended' });
  await pay.control('PATCH', `/pay/order-references/${other}`, { paymentMethod: { tail: '4444' } });
  await call('ConfirmOrderReference', ofOrder(other));
  expect(await statusOf(pay, other)).toMatchObject({ State: 'Open' });
});

test('check 10: a rejection closes an order reference, and is not simulated live', async () => {
  const pay = await desk();
  const { call, open } = pay;
  const note = {
    SellerAuthorizationNote: simulation({ State: 'Declined', ReasonCode: 'AmazonRejected' }),
  };
  const id = await open('20.00');
  const { AuthorizationDetails } = await call('Authorize', authorization(id, 'a1', '20.00', note));
  expect(AuthorizationDetails.AuthorizationStatus).toMatchObject({
    State: 'Declined',
    ReasonCode: 'AmazonRejected',
  });
  expect(await statusOf(pay, id)).toMatchObject({ State: 'Closed', ReasonCode: 'AmazonClosed' });

  const live = await open('20.00', { environment: 'live' });
  expect(live).toMatch(/^P01-/);
  const answered = await call('Authorize', authorization(live, 'a1', '20.00', note), 'live');
  expect(answered.AuthorizationDetails.AuthorizationStatus.State).toBe('Open');
});

test('check 11: a refund takes half a minute, and fifteen percent more than the capture may be paid back', async () => {
  const { advance, call, open, refusal } = await desk();
  const id = await open('20.00');
  const sent = authorization(id, 'a1', '20.00', { CaptureNow: 'true' });
  const captureId = (await call('Authorize', sent)).AuthorizationDetails.IdList.member;
  const { RefundDetails } = await call('Refund', refundOf(captureId, 'r1', '23.00'));
  const captured = async () =>
    (await call('GetCaptureDetails', { AmazonCaptureId: captureId })).CaptureDetails;

  expect(RefundDetails).toMatchObject({
    RefundStatus: { State: 'Pending' },
    RefundType: 'SellerInitiated',
    FeeRefunded: { Amount: '0.00' },
  });
  expect(await captured()).toMatchObject({
    RefundedAmount: { Amount: '0' },
    IdList: { member: RefundDetails.AmazonRefundId },
  });
  expect(await refusal('Refund', refundOf(captureId, 'r2', '0.01'))).toEqual([
    400,
    'TransactionAmountExceeded',
    `A Refund request with amount 0.01 USD cannot be accepted. Capture ${captureId} has already been refunded for amount 23.00 USD. The total Refund amount against this Capture cannot exceed 23.00 USD.`,
  ]);
  await advance('PT31S');
  const read = await call('GetRefundDetails', { AmazonRefundId: RefundDetails.AmazonRefundId });
  expect(read.RefundDetails.RefundStatus.State).toBe('Completed');
  expect(await captured()).toMatchObject({
    CaptureStatus: { State: 'Closed', ReasonCode: 'MaxAmountRefunded' },
    RefundedAmount: { Amount: '23.00' },
  });
  expect(await refusal('Refund', refundOf(captureId, 'r2', '0.01'))).toEqual([
    405,
    'CaptureNotRefundable',
    `Capture ${captureId} is in Closed state and cannot be refunded.`,
  ]);
});
