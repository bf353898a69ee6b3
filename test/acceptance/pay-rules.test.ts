import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { authorization, ofOrder, openPayDesk, price, refundOf, simulation, total } from './pay-desk.js';
import type { Contract, PayDesk } from './pay-desk.js';

// Rules of Amazon Pay of which a call sees only the second time, or only elsewhere.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);
const sellerId = () => server.credentials!.sellerId;
const refused = {
  SellerAuthorizationNote: simulation({ State: 'Declined', ReasonCode: 'InvalidPaymentMethod' }),
};

test('a method that is refused has to be chosen again, whatever was chosen before', async () => {
  const { call, control, open, refusal } = await desk();
  const id = await open('20.00');
  const choose = (onAmazon: boolean) =>
    control<Contract>('PATCH', `/pay/order-references/${id}`, { paymentMethod: { name: 'Visa' }, onAmazon });
  const constraint = async () =>
    (await call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails.Constraints?.Constraint
      .ConstraintID;

  // The buyer changes the method of an open order, which is then refused.
  await choose(false);
  await call('Authorize', authorization(id, 'a1', '1.00', refused));
  expect(await constraint()).toBe('PaymentPlanNotSet');
  expect((await choose(true)).state).toBe('Open');
  await call('Authorize', authorization(id, 'a2', '1.00', refused));
  expect(await constraint()).toBe('PaymentPlanNotSet');
  expect((await refusal('ConfirmOrderReference', ofOrder(id)))[1]).toBe('ConstraintsExist');
  await choose(false);
  await call('ConfirmOrderReference', ofOrder(id));
  expect(await constraint()).toBeUndefined();
});

test('a note that is set by SetOrderAttributes counts as one that is set by SetOrderReferenceDetails', async () => {
  const { call, draft, refusal } = await desk();
  const { id } = await draft();
  const note = (SellerNote: string) =>
    call('SetOrderAttributes', { ...ofOrder(id), 'OrderAttributes.SellerNote': SellerNote });
  await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('5.00') });
  await note(simulation({ Constraint: 'PaymentMethodNotAllowed' }));
  expect((await refusal('ConfirmOrderReference', ofOrder(id)))[2]).toContain('PaymentMethodNotAllowed');
  await note('A plain note');
  await call('ConfirmOrderReference', ofOrder(id));
});

test('the same call again answers with the authorization as it is now', async () => {
  const { call, control, open } = await desk();
  const sent = authorization(await open('20.00'), 'a1', '20.00', { CaptureNow: 'true' });
  const captured = async (action: string, parameters: Record<string, string>) =>
    (await call(action, parameters)).AuthorizationDetails.CapturedAmount.Amount as string;
  expect(await captured('Authorize', sent)).toBe('0');
  expect(await captured('Authorize', sent)).toBe('20.00');

  const { id } = await control<Contract>('POST', '/pay/billing-agreements', {
    sellerId: sellerId(),
    consent: true,
  });
  const { AmazonOrderReferenceId: _, ...rest } = { ...sent, AuthorizationReferenceId: 'b1' };
  const onAgreement = { ...rest, AmazonBillingAgreementId: id };
  await call('ConfirmBillingAgreement', { AmazonBillingAgreementId: id });
  expect(await captured('AuthorizeOnBillingAgreement', onAgreement)).toBe('0');
  expect(await captured('AuthorizeOnBillingAgreement', onAgreement)).toBe('20.00');
});

test('a provider that is named twice in a refund gives back no more than it got', async () => {
  const { call, open, refusal } = await desk();
  const credit = {
    'ProviderCreditList.member.1.ProviderId': 'A2PROVIDER',
    ...price('ProviderCreditList.member.1.CreditAmount', '5.00'),
  };
  const sent = authorization(await open('20.00'), 'a1', '20.00', { CaptureNow: 'true', ...credit });
  const AmazonCaptureId = (await call('Authorize', sent)).AuthorizationDetails.IdList.member as string;
  const reversals = (...amounts: string[]) =>
    Object.assign(
      {},
      ...amounts.map((amount, at) => ({
        [`ProviderCreditReversalList.member.${at + 1}.ProviderId`]: 'A2PROVIDER',
        ...price(`ProviderCreditReversalList.member.${at + 1}.CreditReversalAmount`, amount),
      })),
    ) as object;
  const idList = async () => (await call('GetCaptureDetails', { AmazonCaptureId })).CaptureDetails.IdList;

  expect(
    (await refusal('Refund', refundOf(AmazonCaptureId, 'r1', '10.00', reversals('5.00', '0.01')))).slice(
      0,
      2,
    ),
  ).toEqual([400, 'TransactionAmountExceeded']);
  expect(await idList()).toBe('');
  const { RefundDetails } = await call(
    'Refund',
    refundOf(AmazonCaptureId, 'r1', '10.00', reversals('2.00', '3.00')),
  );
  expect(RefundDetails.ProviderCreditReversalSummaryList.member).toHaveLength(2);
  expect(await idList()).toEqual({ member: RefundDetails.AmazonRefundId });
});

test('what is authorized on an agreement is declined until the buyer has proved who they are', async () => {
  const { call, control } = await desk();
  await control('PATCH', `/pay/accounts/${sellerId()}`, { region: '02' });
  const { id } = await control<Contract>('POST', '/pay/billing-agreements', {
    sellerId: sellerId(),
    consent: true,
  });
  const ofAgreement = { AmazonBillingAgreementId: id };
  const url = 'https://shop.example.com/';
  const confirm = () => call('ConfirmBillingAgreement', { ...ofAgreement, SuccessUrl: url, FailureUrl: url });
  const authorize = async (AuthorizationReferenceId: string) =>
    (
      await call('AuthorizeOnBillingAgreement', {
        ...ofAgreement,
        AuthorizationReferenceId,
        ...price('AuthorizationAmount', '5.00', 'EUR'),
        TransactionTimeout: '0',
      })
    ).AuthorizationDetails.AuthorizationStatus;
  const prove = (result: string) => control('POST', `/pay/billing-agreements/${id}/authenticate`, { result });

  await confirm();
  expect(await authorize('a1')).toMatchObject({ State: 'Declined', ReasonCode: 'InvalidPaymentMethod' });
  await control('PATCH', `/pay/billing-agreements/${id}`, { paymentMethod: { name: 'Visa' } });
  await confirm();
  await prove('failure');
  expect(await authorize('a2')).toMatchObject({ State: 'Declined', ReasonCode: 'AmazonRejected' });
  await prove('success');
  expect(await authorize('a3')).toMatchObject({ State: 'Open' });
});

test('in Japan statements say the same whatever is sent, in notifications too', async () => {
  const { call, control, draft } = await desk();
  const url = 'http://127.0.0.1:0/';
  await control('PATCH', `/pay/accounts/${sellerId()}`, { region: '03', notifications: [{ url }] });
  const { id } = await draft();
  await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('500', 'JPY') });
  await call('ConfirmOrderReference', ofOrder(id));
  const sent = {
    ...authorization(id, 'a1', '500'),
    'AuthorizationAmount.CurrencyCode': 'JPY',
    SoftDescriptor: 'shop',
  };
  expect((await call('Authorize', sent)).AuthorizationDetails.SoftDescriptor).toBe('AMZ*AMAZON PAY');
  const { items } = await control<{ items: { type: string }[] }>('GET', '/pay/notifications');
  const authorized = items.find(({ type }) => type === 'PaymentAuthorize')!;
  expect(JSON.stringify(authorized)).toContain('AMZ*AMAZON PAY');
});

test('amounts are decimals with a point: what is written otherwise is refused, further decimals are rounded half up', async () => {
  const { call, draft, refusal } = await desk();
  const { id } = await draft();
  const set = (amount: string) => ({ ...ofOrder(id), ...total(amount) });
  const odd = [
    '1e2',
    ' 1.00',
    '1.00 ',
    '1,00',
    '٣',
    '１',
    '0x10',
    '1_000',
    '1.0.0',
    'NaN',
    'Infinity',
    '--1',
    '.',
  ];
  for (const amount of [...odd, '0', '0.004', '-1', '1234567890123', '9'.repeat(400)])
    expect([amount, ...(await refusal('SetOrderReferenceDetails', set(amount))).slice(0, 2)]).toEqual([
      amount,
      400,
      'InvalidParameterValue',
    ]);
  for (const [amount, answered] of [
    ['1.005', '1.01'],
    ['1.0049', '1.00'],
    ['8.165', '8.17'],
    ['+1', '1.00'],
    ['.5', '0.50'],
    ['00012.5', '12.50'],
    ['999999999.99', '999999999.99'],
  ] as const)
    expect(
      (await call('SetOrderReferenceDetails', set(amount))).OrderReferenceDetails.OrderTotal.Amount,
    ).toBe(answered);
});

test('nothing is notified at port 0, which is none', async () => {
  const { refusal } = await desk();
  const url = {
    'NotificationConfigurationList.NotificationConfiguration.1.NotificationUrl': 'http://127.0.0.1:0/',
  };
  expect(await refusal('SetMerchantNotificationConfiguration', url)).toEqual([
    400,
    'InvalidParameterValue',
    expect.stringContaining('Member must be an http or https URL'),
  ]);
});
