import { payAccountOfRow } from '../store/pay/accounts.js';
import { findAgreement } from '../store/pay/agreements.js';
import { capturedOf, monthlyBalance, paidBackOf } from '../store/pay/limits.js';
import { findOrderReference, orderReferenceOfRow } from '../store/pay/order-references.js';
import type { BillingAgreement, OrderReference, PayMoney, Standing, Transaction } from '../store/pay/pay.js';
import { softDescriptorOf } from '../store/pay/soft-descriptor.js';
import { AUTHORIZATION_IS_SAID_TO_LAST, ORDER_LASTS } from '../store/pay/times.js';
import { findTransaction, listFollowing, transactionOfRow } from '../store/pay/transactions.js';
import type { World } from '../world/world.js';
import type { Element } from './notification-xml.js';

/** What a notification is about, as it stands when it is made. */
export interface NotificationData {
  /** Row of the account. */
  account: number;
  type: string;
  element: Element;
}

const iso = (instant: number): string => new Date(instant).toISOString();

/** The shortest text of a double, which has a decimal all the same: `5.0`, `19.95`. */
const double = (hundredths: number): string =>
  hundredths % 100 === 0 ? (hundredths / 100).toFixed(1) : String(hundredths / 100);

const money = (name: string, amount: number, currency: string): Element => [
  name,
  [
    ['Amount', double(amount)],
    ['CurrencyCode', currency],
  ],
];

const status = (name: string, { state, updatedAt, reasonCode, reasonDescription }: Standing): Element => [
  name,
  [
    ['State', state],
    updatedAt === null ? undefined : ['LastUpdateTimestamp', iso(updatedAt)],
    reasonCode === null ? undefined : ['ReasonCode', reasonCode],
    reasonDescription === null ? undefined : ['ReasonDescription', reasonDescription],
  ],
];

const idList = (transactions: readonly Transaction[], name = 'IdList'): Element => [
  name,
  transactions.map(({ transactionId }): Element => ['Id', transactionId]),
];

/** What there is to notify of about something that has changed, by its id; undefined: nothing. */
export function notificationDataOf(world: World, id: string): NotificationData | undefined {
  const reference = findOrderReference(world, id);
  if (reference) return orderReferenceData(world, reference);
  const agreement = findAgreement(world, id);
  if (agreement) return agreementData(world, agreement);
  const transaction = findTransaction(world, id);
  const account = transaction?.account;
  if (!transaction || account === undefined) return undefined;
  const [type, root, child] = KINDS[transaction.kind];
  const element: Element = [root, [[child, elementsOf[transaction.kind](world, transaction)]]];
  return { account, type, element };
}

function orderReferenceData(world: World, reference: OrderReference): NotificationData {
  const { total, details, account } = reference;
  const { sellerId } = payAccountOfRow(world, account);
  const element: Element = [
    'OrderReference',
    [
      ['AmazonOrderReferenceId', reference.orderReferenceId],
      total
        ? [
            'OrderTotal',
            [
              ['Amount', details.totalText ?? double(total.amount)],
              ['CurrencyCode', total.currency],
            ],
          ]
        : undefined,
      [
        'SellerOrderAttributes',
        [
          ['SellerId', sellerId],
          details.sellerOrderId === undefined ? undefined : ['SellerOrderId', details.sellerOrderId],
          ['OrderItemCategories', ''],
        ],
      ],
      status('OrderReferenceStatus', reference),
      ['CreationTimestamp', iso(reference.createdAt)],
      ['ExpirationTimestamp', iso(reference.createdAt + ORDER_LASTS)],
    ],
  ];
  return { account, type: 'OrderReferenceNotification', element: ['OrderReferenceNotification', [element]] };
}

function agreementData(world: World, agreement: BillingAgreement): NotificationData {
  const { details, account } = agreement;
  const { sellerId, currency } = payAccountOfRow(world, account);
  const { period, limit, authorized } = monthlyBalance(world, agreement, currency);
  const element: Element = [
    'BillingAgreement',
    [
      ['AmazonBillingAgreementId', agreement.agreementId],
      [
        'SellerBillingAgreementAttributes',
        [
          ['SellerId', sellerId],
          details.sellerOrderId === undefined
            ? undefined
            : ['SellerBillingAgreementId', details.sellerOrderId],
        ],
      ],
      status('BillingAgreementStatus', agreement),
      ['CreationTimestamp', iso(agreement.createdAt)],
      [
        'BillingAgreementLimits',
        [
          money('AmountLimitPerTimePeriod', limit, currency),
          ['TimePeriodStartDate', iso(period.from)],
          ['TimePeriodEndDate', iso(period.to)],
          money('CurrentRemainingBalance', limit - authorized, currency),
        ],
      ],
      ['BillingAgreementConsent', String(details.consent)],
    ],
  ];
  return {
    account,
    type: 'BillingAgreementNotification',
    element: ['BillingAgreementNotification', [element]],
  };
}

/** NotificationType, root and child of each kind. */
const KINDS: Record<Transaction['kind'], [type: string, root: string, child: string]> = {
  authorization: ['PaymentAuthorize', 'AuthorizationNotification', 'AuthorizationDetails'],
  capture: ['PaymentCapture', 'CaptureNotification', 'CaptureDetails'],
  refund: ['PaymentRefund', 'RefundNotification', 'RefundDetails'],
  credit: ['ProviderCredit', 'ProviderCreditNotification', 'ProviderCreditDetails'],
  reversal: ['ProviderCreditReversal', 'ProviderCreditReversalNotification', 'ProviderCreditReversalDetails'],
  chargeback: ['Chargeback Detailed Notification', 'ChargebackNotification', 'ChargebackDetails'],
};

type Elements = (world: World, transaction: Transaction) => (Element | undefined)[];

const amountOf = (name: string, { amount, currency }: PayMoney): Element => money(name, amount, currency);
const made = ({ createdAt }: Transaction): Element => ['CreationTimestamp', iso(createdAt)];
const descriptor = (world: World, transaction: Transaction): Element => [
  'SoftDescriptor',
  softDescriptorOf(world, transaction),
];

const elementsOf: Record<Transaction['kind'], Elements> = {
  authorization: (world, each) => [
    ['AmazonAuthorizationId', each.transactionId],
    ['AuthorizationReferenceId', each.referenceId],
    amountOf('AuthorizationAmount', each.amount),
    money('CapturedAmount', capturedOf(world, each), each.amount.currency),
    money('AuthorizationFee', 0, each.amount.currency),
    idList(listFollowing(world, each.id, 'capture')),
    made(each),
    ['ExpirationTimestamp', iso(each.createdAt + AUTHORIZATION_IS_SAID_TO_LAST)],
    status('AuthorizationStatus', each),
    each.details.softDecline === undefined ? undefined : ['SoftDecline', String(each.details.softDecline)],
    ['OrderItemCategories', ''],
    ['CaptureNow', String(each.details.captureNow ?? false)],
    descriptor(world, each),
  ],
  capture: (world, each) => [
    ['AmazonCaptureId', each.transactionId],
    ['CaptureReferenceId', each.referenceId],
    amountOf('CaptureAmount', each.amount),
    money('RefundedAmount', paidBackOf(world, each), each.amount.currency),
    money('CaptureFee', each.details.fee ?? 0, each.amount.currency),
    idList(listFollowing(world, each.id, 'refund')),
    made(each),
    status('CaptureStatus', each),
    descriptor(world, each),
  ],
  refund: (world, each) => [
    ['AmazonRefundId', each.transactionId],
    ['RefundReferenceId', each.referenceId],
    ['RefundType', each.details.refundType ?? 'SellerInitiated'],
    amountOf('RefundAmount', each.amount),
    money('FeeRefunded', 0, each.amount.currency),
    made(each),
    status('RefundStatus', each),
    descriptor(world, each),
  ],
  credit: (world, each) => [
    ['AmazonProviderCreditId', each.transactionId],
    ['SellerId', payAccountOfRow(world, each.account).sellerId],
    ['ProviderSellerId', each.details.providerId ?? ''],
    amountOf('CreditAmount', each.amount),
    money('CreditReversalAmount', reversedOf(world, each), each.amount.currency),
    idList(listFollowing(world, each.id, 'reversal'), 'CreditReversalIdList'),
    made(each),
    status('CreditStatus', each),
  ],
  reversal: (world, each) => [
    ['AmazonProviderCreditReversalId', each.transactionId],
    ['SellerId', payAccountOfRow(world, each.account).sellerId],
    ['ProviderSellerId', each.details.providerId ?? ''],
    ['CreditReversalReferenceId', each.referenceId],
    amountOf('CreditReversalAmount', each.amount),
    made(each),
    status('CreditReversalStatus', each),
  ],
  chargeback: (world, each) => [
    ['AmazonChargebackId', each.transactionId],
    ['AmazonOrderReferenceId', orderReferenceOfRow(world, each.orderReference).orderReferenceId],
    ['AmazonCaptureReferenceId', transactionOfRow(world, each.parent!).transactionId],
    made(each),
    amountOf('ChargebackAmount', each.amount),
    ['ChargebackState', each.state],
    ['ChargebackReason', each.details.chargebackReason ?? ''],
  ],
};

const reversedOf = (world: World, { id }: Transaction): number =>
  listFollowing(world, id, 'reversal').reduce((sum, { amount }) => sum + amount.amount, 0);
