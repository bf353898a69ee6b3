import { answered, flat, SELLER, valueOf } from './desk.js';

const TOTAL = { Amount: '20.00', CurrencyCode: 'USD' };
const call = (desk, name, given) => desk.mws(`OffAmazonPayments.${name}`, flat(given));
const ofOrder = (AmazonOrderReferenceId) => ({ AmazonOrderReferenceId });
const ofAgreement = (AmazonBillingAgreementId) => ({ AmazonBillingAgreementId });

const makeDraft = (desk) => desk.control('POST', '/pay/order-references', { sellerId: SELLER });
const draft = async (desk) => (await answered(makeDraft(desk))).id;
const setDetails = (desk, id, CurrencyCode = 'USD') =>
  call(desk, 'SetOrderReferenceDetails', {
    ...ofOrder(id),
    OrderReferenceAttributes: { OrderTotal: { ...TOTAL, CurrencyCode } },
  });
async function priced(desk) {
  const id = await draft(desk);
  await answered(setDetails(desk, id));
  return id;
}
async function open(desk) {
  const id = await priced(desk);
  await answered(call(desk, 'ConfirmOrderReference', ofOrder(id)));
  return id;
}
const authorize = (desk, id, more = {}) =>
  call(desk, 'Authorize', {
    ...ofOrder(id),
    AuthorizationReferenceId: 'a1',
    AuthorizationAmount: TOTAL,
    TransactionTimeout: 0,
    ...more,
  });
const authorized = async (desk, more) =>
  valueOf(await answered(authorize(desk, await open(desk), more)), 'AmazonAuthorizationId');
const capture = (desk, AmazonAuthorizationId) =>
  call(desk, 'Capture', { AmazonAuthorizationId, CaptureReferenceId: 'c1', CaptureAmount: TOTAL });
const captured = async (desk) =>
  valueOf(await answered(capture(desk, await authorized(desk))), 'AmazonCaptureId');
const refund = (desk, AmazonCaptureId) =>
  call(desk, 'Refund', { AmazonCaptureId, RefundReferenceId: 'r1', RefundAmount: TOTAL });

async function credited(desk) {
  const share = {
    ProviderCreditList: [{ ProviderId: 'A2PROVIDER', CreditAmount: { ...TOTAL, Amount: '5.00' } }],
  };
  const text = await answered(authorize(desk, await open(desk), { CaptureNow: true, ...share }));
  const AmazonCaptureId = /<IdList>\s*<member>([^<]+)</.exec(text)[1];
  return valueOf(await answered(call(desk, 'GetCaptureDetails', { AmazonCaptureId })), 'ProviderCreditId');
}

const makeAgreement = (desk, more = {}) =>
  desk.control('POST', '/pay/billing-agreements', { sellerId: SELLER, consent: true, ...more });
const agreement = async (desk, more) => (await answered(makeAgreement(desk, more))).id;
async function openAgreement(desk, more) {
  const id = await agreement(desk, more);
  await answered(call(desk, 'ConfirmBillingAgreement', ofAgreement(id)));
  return id;
}
const notifications = (desk) =>
  call(desk, 'SetMerchantNotificationConfiguration', {
    'NotificationConfigurationList.NotificationConfiguration.1.NotificationUrl': 'https://example.com/ipn',
    'NotificationConfigurationList.NotificationConfiguration.1.EventTypes.EventTypeList.1': 'ALL',
  });
const on = (name, of) => (desk, id) => call(desk, name, of(id));

const operations = {
  SetOrderReferenceDetails: { before: draft, call: (desk, id) => setDetails(desk, id) },
  SetOrderAttributes: {
    before: open,
    call: (desk, id) =>
      call(desk, 'SetOrderAttributes', {
        ...ofOrder(id),
        OrderAttributes: { SellerOrderAttributes: { StoreName: 'A store', SellerOrderId: 'ORDER-1' } },
      }),
  },
  ConfirmOrderReference: { before: priced, call: on('ConfirmOrderReference', ofOrder) },
  CancelOrderReference: { before: open, call: on('CancelOrderReference', ofOrder) },
  CloseOrderReference: { before: open, call: on('CloseOrderReference', ofOrder) },
  CreateOrderReferenceForId: {
    before: openAgreement,
    call: (desk, Id) => call(desk, 'CreateOrderReferenceForId', { Id, IdType: 'BillingAgreement' }),
  },
  Authorize: { before: open, call: (desk, id) => authorize(desk, id) },
  CloseAuthorization: {
    before: (desk) => authorized(desk),
    call: on('CloseAuthorization', (AmazonAuthorizationId) => ({ AmazonAuthorizationId })),
  },
  Capture: { before: (desk) => authorized(desk), call: capture },
  Refund: { before: captured, call: refund },
  SetBillingAgreementDetails: {
    before: agreement,
    call: (desk, id) =>
      call(desk, 'SetBillingAgreementDetails', {
        ...ofAgreement(id),
        BillingAgreementAttributes: { SellerNote: 'x' },
      }),
  },
  ConfirmBillingAgreement: { before: agreement, call: on('ConfirmBillingAgreement', ofAgreement) },
  ValidateBillingAgreement: {
    // Where the method works, nothing is kept of it; where it does not, the agreement is suspended.
    before: (desk) => openAgreement(desk, { paymentMethod: { outcome: 'invalidPaymentMethod' } }),
    call: on('ValidateBillingAgreement', ofAgreement),
  },
  AuthorizeOnBillingAgreement: {
    before: openAgreement,
    call: (desk, id) =>
      call(desk, 'AuthorizeOnBillingAgreement', {
        ...ofAgreement(id),
        AuthorizationReferenceId: 'b1',
        AuthorizationAmount: TOTAL,
        TransactionTimeout: 0,
      }),
  },
  CloseBillingAgreement: { before: openAgreement, call: on('CloseBillingAgreement', ofAgreement) },
  ReverseProviderCredit: {
    before: credited,
    call: (desk, AmazonProviderCreditId) =>
      call(desk, 'ReverseProviderCredit', {
        AmazonProviderCreditId,
        CreditReversalReferenceId: 'v1',
        CreditReversalAmount: { ...TOTAL, Amount: '5.00' },
      }),
  },
  SetMerchantNotificationConfiguration: { call: notifications },
};

const post = (path, body) => (desk, id) => desk.control('POST', path.replace(':id', id), body);
const patch = (path, body) => (desk, id) => desk.control('PATCH', path.replace(':id', id), body);
const BUYER = { id: 'killed', name: 'A Buyer', email: 'buyer@example.com' };
const newBuyer = post('/pay/buyers', BUYER);
/** In Europe a buyer has to prove who it is. */
const europe = (desk) => answered(desk.control('PATCH', `/pay/accounts/${SELLER}`, { region: '02' }));
const URLS = { SuccessUrl: 'https://shop.example.com/ok', FailureUrl: 'https://shop.example.com/no' };
async function challengedOrder(desk) {
  await europe(desk);
  const id = await draft(desk);
  await answered(setDetails(desk, id, 'EUR'));
  await answered(call(desk, 'ConfirmOrderReference', { ...ofOrder(id), ...URLS }));
  return id;
}
async function challengedAgreement(desk) {
  await europe(desk);
  const id = await agreement(desk);
  await answered(call(desk, 'ConfirmBillingAgreement', { ...ofAgreement(id), ...URLS }));
  return id;
}
const notified = async (desk) => {
  await answered(notifications(desk));
  await answered(
    desk.control('POST', '/pay/notifications/sample', { sellerId: SELLER, environment: 'sandbox' }),
  );
  return (await answered(desk.control('GET', '/pay/notifications?limit=1'))).items[0].id;
};

export const payRows = {
  ...Object.fromEntries(Object.entries(operations).map(([name, row]) => [`OffAmazonPayments.${name}`, row])),
  createPayAccount: {
    call: post('/pay/accounts', { sellerId: 'A3EXAMPLEOWNSHOP', region: '01', currency: 'USD' }),
  },
  updatePayAccount: { call: patch(`/pay/accounts/${SELLER}?environment=sandbox`, { storeName: 'Another' }) },
  createPayBuyer: { call: newBuyer },
  updatePayBuyer: {
    before: (desk) => answered(newBuyer(desk)),
    call: patch('/pay/buyers/killed', { phone: '1' }),
  },
  createPayOrderReference: { call: makeDraft },
  choosePayOrderReference: {
    before: draft,
    call: patch('/pay/order-references/:id', { paymentMethod: { name: 'Mastercard', tail: '2222' } }),
  },
  authenticatePayOrderReference: {
    before: challengedOrder,
    call: post('/pay/order-references/:id/authenticate', { result: 'success' }),
  },
  decidePayOrderReference: {
    before: open,
    call: post('/pay/order-references/:id/amazon', { state: 'Closed', reasonCode: 'AmazonClosed' }),
  },
  createPayBillingAgreement: { call: makeAgreement },
  choosePayBillingAgreement: {
    before: agreement,
    call: patch('/pay/billing-agreements/:id', { consent: false }),
  },
  authenticatePayBillingAgreement: {
    before: challengedAgreement,
    call: post('/pay/billing-agreements/:id/authenticate', { result: 'success' }),
  },
  closePayBillingAgreement: { before: openAgreement, call: post('/pay/billing-agreements/:id/close') },
  decidePayBillingAgreement: {
    before: openAgreement,
    call: post('/pay/billing-agreements/:id/amazon', { state: 'Closed', reasonCode: 'AmazonClosed' }),
  },
  decidePayTransaction: {
    before: (desk) => authorized(desk, { TransactionTimeout: 1440 }),
    call: post('/pay/transactions/:id/decide', { state: 'Open' }),
  },
  refundPayCapture: { before: captured, call: post('/pay/captures/:id/refund', { amount: 5 }) },
  chargeBackPayCapture: { before: captured, call: post('/pay/captures/:id/chargeback', { amount: 5 }) },
  samplePayNotification: {
    before: (desk) => answered(notifications(desk)),
    call: post('/pay/notifications/sample', { sellerId: SELLER, environment: 'sandbox' }),
  },
  redeliverPayNotification: { before: notified, call: post('/pay/notifications/:id/redeliver') },
};
