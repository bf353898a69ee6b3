import { payRules } from '../model/pay.js';
import type { PayAccount } from '../store/pay/pay.js';
import type { World } from '../world/world.js';
import { notificationXml } from './notification-xml.js';
import type { NotificationData } from './notification-data.js';

/** A message of Amazon SNS before it is signed. */
export interface SnsMessage {
  MessageId: string;
  TopicArn: string;
  /** JSON as text. */
  Message: string;
  Timestamp: string;
}

/** The message that tells a seller of something. @param eventType of billing agreements alone */
export function snsMessage(
  world: World,
  account: PayAccount,
  { type, element }: NotificationData,
  eventType?: string,
): SnsMessage {
  const { environment, sellerId, region } = account;
  const { marketplace } = payRules.regions[region];
  const timestamp = new Date(world.now()).toISOString();
  const content = {
    ReleaseEnvironment: environment === 'live' ? 'Live' : 'Sandbox',
    MarketplaceID: marketplace[environment],
    Version: '2013-01-01',
    ...(eventType !== undefined && { EventType: eventType }),
    NotificationType: type,
    SellerId: sellerId,
    NotificationReferenceId: world.ids.made.uuid(),
    Timestamp: timestamp,
    NotificationData: notificationXml(element),
  };
  return {
    MessageId: world.ids.made.uuid(),
    TopicArn: topicOf(account),
    // As Amazon wrote it.
    Message: JSON.stringify(content).replaceAll('/', '\\/'),
    Timestamp: timestamp,
  };
}

/** The topic on which a seller is notified. */
export function topicOf({ environment, sellerId, region }: PayAccount): string {
  const { sns, topic } = payRules.regions[region];
  return `arn:aws:sns:${sns}:291180941288:${topic[environment]}${sellerId}`;
}

/** What the signature of a message is made over. */
export const textToSign = ({ Message, MessageId, Timestamp, TopicArn }: SnsMessage): string =>
  `Message\n${Message}\nMessageId\n${MessageId}\nTimestamp\n${Timestamp}\nTopicArn\n${TopicArn}\nType\nNotification\n`;

/** The body of a delivery: JSON in lines. */
export function snsBody(message: SnsMessage, signature: string, certificateUrl: string): string {
  const { MessageId, TopicArn, Message, Timestamp } = message;
  const fields = {
    Type: 'Notification',
    MessageId,
    TopicArn,
    Message,
    Timestamp,
    SignatureVersion: '1',
    Signature: signature,
    SigningCertURL: certificateUrl,
    UnsubscribeURL: `https://sns.${TopicArn.split(':')[3]}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${subscriptionOf(message)}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  "${name}" : ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

const subscriptionOf = ({ TopicArn }: SnsMessage): string =>
  `${TopicArn}:00000000-0000-4000-8000-000000000000`;

/** The headers of a delivery. */
export const snsHeaders = (message: SnsMessage): Record<string, string> => ({
  'x-amz-sns-message-type': 'Notification',
  'x-amz-sns-message-id': message.MessageId,
  'x-amz-sns-topic-arn': message.TopicArn,
  'x-amz-sns-subscription-arn': subscriptionOf(message),
  'Content-Type': 'text/plain; charset=UTF-8',
  'User-Agent': 'Amazon Simple Notification Service Agent',
});
