import type { XmlElement } from '../protocol/xml-element.js';
import { buildAlike } from './build-alike.js';
import { element, instant, optional } from './element.js';

/** What a message says of itself. */
export interface MessageHead {
  /** As the message calls it. */
  type: string;
  uniqueId: string;
  publishAt: number;
  sellerId: string;
  /** Absent: it is not about one marketplace. */
  marketplaceId?: string;
}

const INDENT = '  ';

/** A payload as it stands in a message. It is the same for everyone who is told, so it is made once. */
export const writePayload = (payload: XmlElement): string => buildAlike(payload, 2);

/** A message: XML without a declaration or a namespace, as samples show it. */
export function writeMessage(head: MessageHead, payload: string): string {
  const metadata = element('NotificationMetaData', [
    element('NotificationType', head.type),
    element('PayloadVersion', '1.0'),
    element('UniqueId', head.uniqueId),
    instant('PublishTime', head.publishAt),
    element('SellerId', head.sellerId),
    optional('MarketplaceId', head.marketplaceId),
  ]);
  return [
    '<Notification>',
    buildAlike(metadata, 1),
    `${INDENT}<NotificationPayload>`,
    payload,
    `${INDENT}</NotificationPayload>`,
    '</Notification>',
  ].join('\n');
}
