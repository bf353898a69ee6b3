import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import {
  authorization,
  captureOf,
  ofOrder,
  openPayDesk,
  price,
  refundOf,
  simulation,
  total,
} from './pay-desk.js';
import type { Contract, PayDesk } from './pay-desk.js';

// What Amazon Pay does beyond its numbered checks: bad input, providers, settings, proof of identity.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);
const sellerId = () => server.credentials!.sellerId;

test('amounts, currencies, simulations and ids that cannot be are refused, and change nothing', async () => {
  const { call, draft, open, refusal } = await desk();
  const { id } = await draft();
  const set = (amount: string, more: object = {}) => ({ ...ofOrder(id), ...total(amount), ...more });
  const invalid = async (action: string, parameters: Record<string, string>) => {
    const [status, code, message] = await refusal(action, parameters);
    expect([status, code]).toEqual([400, 'InvalidParameterValue']);
    return message.replace('1 validation error detected: ', '').replace('failed to satisfy constraint: ', '');
  };

  expect(await invalid('SetOrderReferenceDetails', ofOrder(id))).toBe(
    "Value null at 'orderReferenceAttributes' Member must not be null",
  );
  expect(await invalid('SetOrderReferenceDetails', set('-5.00'))).toContain('greater than 0');
  expect(await invalid('SetOrderReferenceDetails', set('0'))).toContain('greater than 0');
  expect(await invalid('SetOrderReferenceDetails', set('1e3000'))).toContain('orderTotal.amount');
  expect(
    (await call('SetOrderReferenceDetails', set('7.3295'))).OrderReferenceDetails.OrderTotal.Amount,
  ).toBe('7.33');
  const unsupported = { 'OrderReferenceAttributes.OrderTotal.CurrencyCode': 'XXX' };
  expect((await refusal('SetOrderReferenceDetails', set('5', unsupported)))[1]).toBe('CurrencyUnsupported');
  const note = {
    'OrderReferenceAttributes.SellerNote': simulation({ Constraint: 'PaymentMethodNotAllowed' }),
  };
  await call('SetOrderReferenceDetails', set('5.00', note));
  expect((await refusal('ConfirmOrderReference', ofOrder(id)))[2]).toContain('PaymentMethodNotAllowed');
  await call('SetOrderReferenceDetails', set('5.00', { 'OrderReferenceAttributes.SellerNote': '{"Sandbox' }));
  await call('ConfirmOrderReference', ofOrder(id));

  const order = await open('20.00');
  const authorize = (more: object) => refusal('Authorize', authorization(order, 'a1', '20.00', more));
  expect(await authorize({ 'AuthorizationAmount.CurrencyCode': 'EUR' })).toEqual([
    400,
    'CurrencyMismatch',
    expect.any(String),
  ]);
  expect(
    await authorize({ SellerAuthorizationNote: simulation({ State: 'Odd', ReasonCode: 'Odd' }) }),
  ).toEqual([400, 'InvalidSandboxSimulationSpecified', 'The simulation Odd, Odd is not supported.']);
  expect(await authorize({ TransactionTimeout: '7' })).toEqual([
    400,
    'InvalidParameterValue',
    expect.any(String),
  ]);
  const broken = authorization(order, 'a1', '20.00', { SellerAuthorizationNote: '{"SandboxSimulation":' });
  const { AmazonAuthorizationId } = (await call('Authorize', broken)).AuthorizationDetails;
  expect(await refusal('Capture', captureOf(AmazonAuthorizationId, 'c1', '20.01'))).toEqual([
    400,
    'TransactionAmountExceeded',
    expect.any(String),
  ]);
  expect(await refusal('Refund', refundOf(AmazonAuthorizationId, 'r1', '1.00'))).toEqual([
    404,
    'InvalidTransactionId',
    `The TransactionId ${AmazonAuthorizationId} is invalid.`,
  ]);
  expect(await refusal('GetOrderReferenceDetails', ofOrder(order), 'live')).toEqual([
    404,
    'InvalidOrderReferenceId',
    expect.any(String),
  ]);
});

test('the eleventh authorization of an order reference is refused; a seller may add attributes, but not change them', async () => {
  const { call, open, refusal } = await desk();
  const id = await open('100.00');
  for (let n = 0; n < 10; n++) await call('Authorize', authorization(id, `a${n}`, '1.00'));
  expect(await refusal('Authorize', authorization(id, 'a10', '1.00'))).toEqual([
    400,
    'TransactionCountExceeded',
    expect.any(String),
  ]);
  const say = (StoreName: string) => ({
    ...ofOrder(id),
    'OrderAttributes.SellerOrderAttributes.StoreName': StoreName,
    'OrderAttributes.SellerOrderAttributes.SellerOrderId': 'ORDER-1',
  });
  await call('SetOrderAttributes', say('A store'));
  await call('SetOrderAttributes', say('A store'));
  expect(await refusal('SetOrderAttributes', say('Another'))).toEqual([
    405,
    'OrderReferenceNotModifiable',
    expect.any(String),
  ]);

  const listed = await call('ListOrderReference', { QueryId: 'ORDER-1', QueryIdType: 'SellerOrderId' });
  expect(listed.OrderReferenceList.OrderReference).toMatchObject({ AmazonOrderReferenceId: id });
  expect(listed.NextPageToken).toBeUndefined();
});

test('a provider is credited with a part of a capture, and gives it back', async () => {
  const { call, control, open, refusal } = await desk();
  const id = await open('50.00');
  const share = {
    'ProviderCreditList.member.1.ProviderId': 'A2PROVIDER',
    ...price('ProviderCreditList.member.1.CreditAmount', '5.00'),
  };
  const sent = authorization(id, 'a1', '50.00', { CaptureNow: 'true', ...share });
  const AmazonCaptureId = (await call('Authorize', sent)).AuthorizationDetails.IdList.member as string;
  const { CaptureDetails } = await call('GetCaptureDetails', { AmazonCaptureId });
  const { ProviderCreditId, ProviderId } = CaptureDetails.ProviderCreditSummaryList.member;
  const reverse = (reference: string, amount: string) => ({
    AmazonProviderCreditId: ProviderCreditId as string,
    CreditReversalReferenceId: reference,
    ...price('CreditReversalAmount', amount),
  });

  expect(ProviderId).toBe('A2PROVIDER');
  expect(await refusal('ReverseProviderCredit', reverse('v1', '5.01'))).toEqual([
    400,
    'TransactionAmountExceeded',
    expect.any(String),
  ]);
  const { ProviderCreditReversalDetails } = await call('ReverseProviderCredit', reverse('v1', '5.00'));
  expect(ProviderCreditReversalDetails.CreditReversalStatus.State).toBe('Completed');
  const { ProviderCreditDetails } = await call('GetProviderCreditDetails', {
    AmazonProviderCreditId: ProviderCreditId as string,
  });
  expect(ProviderCreditDetails).toMatchObject({
    CreditStatus: { State: 'Closed', ReasonCode: 'MaxAmountReversed' },
    CreditReversalAmount: { Amount: '5.00' },
    CreditReversalIdList: { member: ProviderCreditReversalDetails.AmazonProviderCreditReversalId },
  });
  await expect(
    control('POST', `/pay/transactions/${ProviderCreditId}/decide`, { state: 'Completed' }),
  ).rejects.toThrow('409');
});

test('Amazon closes what is open or completed, and never by a reason that follows from something else', async () => {
  const { call, control, open } = await desk();
  const id = await open('50.00');
  const decide = (transaction: string, state: string, reasonCode: string) =>
    control<{ state: string; reasonCode: string }>('POST', `/pay/transactions/${transaction}/decide`, {
      state,
      reasonCode,
    });
  const authorized = (await call('Authorize', authorization(id, 'a1', '10.00'))).AuthorizationDetails
    .AmazonAuthorizationId as string;
  await expect(decide(authorized, 'Closed', 'MaxCapturesProcessed')).rejects.toThrow('409');
  expect(await decide(authorized, 'Closed', 'AmazonClosed')).toMatchObject({ state: 'Closed' });
  const sent = authorization(id, 'a2', '10.00', { CaptureNow: 'true' });
  const captured = (await call('Authorize', sent)).AuthorizationDetails.IdList.member as string;
  await expect(decide(captured, 'Declined', 'AmazonRejected')).rejects.toThrow('409');
  expect(await decide(captured, 'Closed', 'AmazonClosed')).toMatchObject({ reasonCode: 'AmazonClosed' });
});

test('a billing agreement has one draft order, is validated, suspended, opened on Amazon and closed by the buyer', async () => {
  const { call, control, refusal } = await desk();
  const { id } = await control<Contract>('POST', '/pay/billing-agreements', { sellerId: sellerId() });
  const of = { AmazonBillingAgreementId: id };
  const create = { Id: id, IdType: 'BillingAgreement' };
  const act = (what: string, body: object) =>
    control<Contract>(what === '' ? 'PATCH' : 'POST', `/pay/billing-agreements/${id}${what}`, body);

  await call('CreateOrderReferenceForId', create);
  expect(await refusal('CreateOrderReferenceForId', create)).toEqual([
    405,
    'OrderReferenceCountExceeded',
    expect.any(String),
  ]);
  expect(await refusal('ValidateBillingAgreement', of)).toEqual([
    405,
    'InvalidBillingAgreementStatus',
    expect.any(String),
  ]);
  expect(await refusal('CloseBillingAgreement', of)).toEqual([
    405,
    'InvalidBillingAgreementStatus',
    expect.any(String),
  ]);
  await act('', { consent: true });
  await call('ConfirmBillingAgreement', of);
  expect((await call('ValidateBillingAgreement', of)).ValidationResult).toBe('Success');
  expect(
    await refusal('SetBillingAgreementDetails', { ...of, 'BillingAgreementAttributes.SellerNote': 'late' }),
  ).toEqual([405, 'BillingAgreementNotModifiable', expect.any(String)]);
  await act('/amazon', { state: 'Suspended', reasonCode: 'PaymentMethodDeleted' });
  expect((await refusal('ConfirmBillingAgreement', of))[1]).toBe('BillingAgreementConstraintsExist');
  expect(await act('', { paymentMethod: { tail: '4444' }, onAmazon: true })).toMatchObject({ state: 'Open' });
  await act('', { paymentMethod: { outcome: 'invalidPaymentMethod' } });
  expect(await call('ValidateBillingAgreement', of)).toMatchObject({
    ValidationResult: 'Failure',
    FailureReasonCode: 'InvalidPaymentMethod',
    BillingAgreementStatus: { State: 'Suspended', ReasonCode: 'InvalidPaymentMethod' },
  });
  expect(await act('/close', {})).toMatchObject({ state: 'Closed', reasonCode: 'BuyerClosed' });
  await call('CloseBillingAgreement', of);
});

test('in Europe a buyer proves who they are, and goes where the seller said', async () => {
  const { ask, call, control, draft, refusal } = await desk();
  const account = await control('PATCH', `/pay/accounts/${sellerId()}`, { region: '02' });
  expect(account).toMatchObject({ region: '02', currency: 'EUR' });
  const urls = { SuccessUrl: 'https://shop.example.com/ok?x=1', FailureUrl: 'https://shop.example.com/no' };
  const confirmed = async () => {
    const { id } = await draft();
    await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('20.00', 'EUR') });
    await call('ConfirmOrderReference', { ...ofOrder(id), ...urls });
    return id;
  };
  const come = async (id: string, result: string) =>
    (await control<{ url: string }>('POST', `/pay/order-references/${id}/authenticate`, { result })).url;
  const authorize = async (id: string, reference: string) => {
    const sent = { ...authorization(id, reference, '20.00'), 'AuthorizationAmount.CurrencyCode': 'EUR' };
    return (await call('Authorize', sent)).AuthorizationDetails.AuthorizationStatus;
  };
  const details = async (id: string) =>
    (await call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails;

  const passed = await confirmed();
  expect(await details(passed)).toMatchObject({
    PaymentAuthenticationStatus: { State: 'REQUIRED' },
    OrderLanguage: 'en-GB',
  });
  expect(await come(passed, 'success')).toBe('https://shop.example.com/ok?x=1&AuthenticationStatus=Success');
  expect(await authorize(passed, 'a1')).toMatchObject({ State: 'Open' });
  const failed = await confirmed();
  expect(await come(failed, 'failure')).toBe('https://shop.example.com/no?AuthenticationStatus=Failure');
  expect(await authorize(failed, 'a2')).toMatchObject({ State: 'Declined', ReasonCode: 'AmazonRejected' });
  const left = await confirmed();
  expect(await come(left, 'abandoned')).toBe('https://shop.example.com/no?AuthenticationStatus=Abandoned');
  expect((await details(left)).OrderReferenceStatus).toMatchObject({
    State: 'Suspended',
    ReasonCode: 'PaymentAuthorizationRequired',
  });
  expect((await ask('CancelOrderReference', ofOrder(left))).status).toBe(200);
  const { id } = await draft();
  await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('20.00', 'EUR') });
  expect(
    await refusal('ConfirmOrderReference', { ...ofOrder(id), SuccessUrl: 'javascript:alert(1)' }),
  ).toEqual([400, 'InvalidParameterValue', expect.any(String)]);
});

test('a seller says where it is notified, and an inactive account is refused', async () => {
  const { call, control, draft, refusal } = await desk();
  const list = 'NotificationConfigurationList.NotificationConfiguration.1';
  const configure = (url: string) => ({
    [`${list}.NotificationUrl`]: url,
    [`${list}.EventTypes.EventTypeList.1`]: 'PAYMENT_CAPTURE',
  });
  expect(await refusal('SetMerchantNotificationConfiguration', configure('ftp://x'))).toEqual([
    400,
    'InvalidParameterValue',
    expect.any(String),
  ]);
  await call('SetMerchantNotificationConfiguration', configure('http://127.0.0.1:9/ipn'));
  expect((await call('GetMerchantNotificationConfiguration')).NotificationConfigurationList.member).toEqual({
    NotificationUrl: 'http://127.0.0.1:9/ipn',
    EventTypes: { member: 'PAYMENT_CAPTURE' },
  });
  expect((await call('GetMerchantAccountStatus')).AccountStatus).toBe('ACTIVE');
  const { id } = await draft();
  await control('PATCH', `/pay/accounts/${sellerId()}`, { status: 'INACTIVE' });
  expect((await call('GetMerchantAccountStatus')).AccountStatus).toBe('INACTIVE');
  expect(await refusal('SetOrderReferenceDetails', { ...ofOrder(id), ...total('5.00') })).toEqual([
    403,
    'InvalidAccountStatus',
    `The account ${sellerId()} is not active.`,
  ]);
});
