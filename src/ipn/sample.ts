import { payRules } from '../model/pay.js';
import type { PayAccount } from '../store/pay/pay.js';
import type { World } from '../world/world.js';
import type { SnsMessage } from './message.js';
import { topicOf } from './message.js';
import { notificationXml } from './notification-xml.js';
import type { Element } from './notification-xml.js';

const ORDER = 'P01-0000000-0000000';

/** An amount of nothing in particular. */
const money = (name: string, amount: string, currency: string): Element => [
  name,
  [
    ['Amount', amount],
    ['CurrencyCode', currency],
  ],
];

const status = (name: string, state: string, at: string): Element => [
  name,
  [
    ['State', state],
    ['LastUpdateTimestamp', at],
    ['ReasonCode', 'None'],
  ],
];

type Sample = (at: string, currency: string) => [root: string, child: string, elements: Element[]];

/** What a test message says, by NotificationType: ids of nothing, the reason code None. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  OrderReferenceNotification: (at, currency) => [
    'OrderReferenceNotification',
    'OrderReference',
    [
      ['AmazonOrderReferenceId', ORDER],
      money('OrderTotal', '0.0', currency),
      status('OrderReferenceStatus', 'Closed', at),
      ['CreationTimestamp', at],
      ['ExpirationTimestamp', at],
    ],
  ],
  PaymentAuthorize: (at, currency) => [
    'AuthorizationNotification',
    'AuthorizationDetails',
    [
      ['AmazonAuthorizationId', `${ORDER}-000000`],
      ['AuthorizationReferenceId', `${ORDER}-000000`],
      money('AuthorizationAmount', '5.0', currency),
      money('CapturedAmount', '0.0', currency),
      money('AuthorizationFee', '0.0', currency),
      ['IdList', ''],
      ['CreationTimestamp', at],
      ['ExpirationTimestamp', at],
      status('AuthorizationStatus', 'Open', at),
      ['OrderItemCategories', ''],
      ['CaptureNow', 'false'],
      ['SoftDescriptor', 'AMZ'],
    ],
  ],
  PaymentCapture: (at, currency) => [
    'CaptureNotification',
    'CaptureDetails',
    [
      ['AmazonCaptureId', `${ORDER}-000000`],
      ['CaptureReferenceId', `${ORDER}-000000`],
      money('CaptureAmount', '5.0', currency),
      money('RefundedAmount', '0.0', currency),
      money('CaptureFee', '0.0', currency),
      ['IdList', ''],
      ['CreationTimestamp', at],
      status('CaptureStatus', 'Completed', at),
      ['SoftDescriptor', 'AMZ'],
    ],
  ],
  PaymentRefund: (at, currency) => [
    'RefundNotification',
    'RefundDetails',
    [
      ['AmazonRefundId', `${ORDER}-000000`],
      ['RefundReferenceId', `${ORDER}-000000`],
      ['RefundType', 'SellerInitiated'],
      money('RefundAmount', '5.0', currency),
      money('FeeRefunded', '0.0', currency),
      ['CreationTimestamp', at],
      status('RefundStatus', 'Completed', at),
      ['SoftDescriptor', 'AMZ'],
    ],
  ],
};

/** The types of which there is a test message. */
export const sampleTypes: readonly string[] = Object.keys(SAMPLES);

/** The test message that Seller Central sent: the id of a marketplace first, and `IsSample` before the instant. */
export function sampleMessage(world: World, account: PayAccount, type: string): SnsMessage {
  const { environment, sellerId, region, currency } = account;
  const timestamp = new Date(world.now()).toISOString();
  const [root, child, elements] = SAMPLES[type]!(timestamp, currency);
  const content = {
    MarketplaceID: payRules.regions[region].topic[environment],
    ReleaseEnvironment: environment === 'live' ? 'Live' : 'Sandbox',
    Version: '2013-01-01',
    NotificationType: type,
    SellerId: sellerId,
    NotificationReferenceId: '1111111-1111-11111-1111-11111EXAMPLE',
    IsSample: true,
    Timestamp: timestamp,
    NotificationData: notificationXml([root, [[child, elements]]]),
  };
  return {
    MessageId: world.ids.made.uuid(),
    TopicArn: topicOf(account),
    Message: JSON.stringify(content).replaceAll('/', '\\/'),
    Timestamp: timestamp,
  };
}
