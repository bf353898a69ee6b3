import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ofOrder, openPayDesk, price, simulation } from './pay-desk.js';
import type { Contract, PayDesk } from './pay-desk.js';

// The acceptance checks of Amazon Pay that are about billing agreements, by their numbers.

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

const desk = (): Promise<PayDesk> => openPayDesk(server);

test('check 10: a rejection leaves a billing agreement open', async () => {
  const pay = await desk();
  const { call } = pay;
  const note = {
    SellerAuthorizationNote: simulation({ State: 'Declined', ReasonCode: 'AmazonRejected' }),
  };
  const agreement = await openAgreement(pay);
  const under = await call('AuthorizeOnBillingAgreement', onAgreement(agreement, 'b1', '10.00', note));
  expect(under.AuthorizationDetails.AuthorizationStatus.ReasonCode).toBe('AmazonRejected');
  const { BillingAgreementDetails } = await call('GetBillingAgreementDetails', {
    AmazonBillingAgreementId: agreement,
  });
  expect(BillingAgreementDetails.BillingAgreementStatus.State).toBe('Open');
});

test('check 13: a billing agreement needs consent, and allows so much in a month', async () => {
  const pay = await desk();
  const { control, refusal } = pay;
  const { id } = await startAgreement(pay);
  expect(await refusal('ConfirmBillingAgreement', { AmazonBillingAgreementId: id })).toEqual([
    400,
    'BillingAgreementConstraintsExist',
    `The BillingAgreementId ${id} has constraints BuyerConsentNotSet and cannot be confirmed.`,
  ]);
  await control('PATCH', `/pay/billing-agreements/${id}`, { consent: true });
  expect((await pay.ask('ConfirmBillingAgreement', { AmazonBillingAgreementId: id })).status).toBe(200);
  expect(await refusal('AuthorizeOnBillingAgreement', onAgreement(id, 'b1', '600.00'))).toEqual([
    400,
    'PeriodicAmountExceeded',
    `BillingAgreement ${id} has already been authorized for amount 0.00 in time period i.e. Wed May 01 00:00:00 UTC 2019 - Sat Jun 01 00:00:00 UTC 2019. A new authorization with amount 600.00 cannot be accepted as the total authorization amount cannot exceed 500.00.`,
  ]);
});

test('check 14: an authorization on a billing agreement has an order reference of its own', async () => {
  const pay = await desk();
  const { call } = pay;
  const id = await openAgreement(pay);
  const { AmazonOrderReferenceId } = await call('AuthorizeOnBillingAgreement', onAgreement(id, 'b1', '10'));
  const { OrderReferenceDetails } = await call('GetOrderReferenceDetails', ofOrder(AmazonOrderReferenceId));
  const { BillingAgreementDetails } = await call('GetBillingAgreementDetails', {
    AmazonBillingAgreementId: id,
  });

  expect(OrderReferenceDetails).toMatchObject({
    OrderReferenceStatus: { State: 'Closed', ReasonCode: 'MaxAuthorizationsProcessed' },
    ParentDetails: { Id: id, Type: 'BillingAgreement' },
    OrderTotal: { Amount: '10.00', CurrencyCode: 'USD' },
  });
  expect(BillingAgreementDetails.BillingAgreementLimits).toEqual({
    AmountLimitPerTimePeriod: { Amount: '500', CurrencyCode: 'USD' },
    TimePeriodStartDate: '2019-05-01T00:00:00Z',
    TimePeriodEndDate: '2019-06-01T00:00:00Z',
    CurrentRemainingBalance: { Amount: '490.00', CurrencyCode: 'USD' },
  });
});

const startAgreement = ({ control }: PayDesk, more: object = {}): Promise<Contract> =>
  control('POST', '/pay/billing-agreements', { sellerId: server.credentials!.sellerId, ...more });

async function openAgreement(pay: PayDesk): Promise<string> {
  const { id } = await startAgreement(pay, { consent: true });
  await pay.call('ConfirmBillingAgreement', { AmazonBillingAgreementId: id });
  return id;
}

const onAgreement = (id: string, reference: string, amount: string, more: object = {}) => ({
  AmazonBillingAgreementId: id,
  AuthorizationReferenceId: reference,
  ...price('AuthorizationAmount', amount),
  TransactionTimeout: '0',
  ...more,
});
