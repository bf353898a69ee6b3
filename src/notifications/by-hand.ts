import type { XmlElement } from '../protocol/xml-element.js';
import { fbaShipmentIdOf } from '../store/fba-shipments/shipment-ids.js';
import { feePromotionOfRow } from '../store/notifications/fee-promotions.js';
import { recipientsOf } from '../store/notifications/subscriptions.js';
import type { NotificationType } from '../store/notifications/subscriptions.js';
import { offersOf } from '../store/offers/offers.js';
import { findFulfillmentOrder } from '../store/outbound/find.js';
import type { World } from '../world/world.js';
import { anyOfferChanged } from './payloads/any-offer-changed.js';
import { fbaShipmentStatus } from './payloads/fba-shipment-status.js';
import { feePromotion } from './payloads/fee-promotion.js';
import { feedFinished, reportFinished } from './payloads/finished.js';
import { fulfillmentOrderStatus } from './payloads/fulfillment-order-status.js';
import { publish } from './publish.js';

/** A message that somebody wants sent, though nothing has happened; which of these it needs depends on its type. */
export interface GivenNotification {
  type: NotificationType;
  asin?: string;
  /** `New`, if absent. */
  condition?: string;
  feedSubmissionId?: string;
  feedType?: string;
  reportRequestId?: string;
  reportType?: string;
  reportId?: string;
  fulfillmentOrderId?: string;
  orderId?: string;
  shipmentId?: string;
  /** The number of a promotion of the world. */
  promotion?: number;
  status?: string;
}

/** For whom. */
export interface PartOfSeller {
  /** Rows. */
  seller: number;
  participation: number;
  sellerId: string;
  marketplaceId: string;
}

/** What a type needs to be told, beside what it can do without. */
const NEEDS: Record<NotificationType, (keyof GivenNotification)[]> = {
  AnyOfferChanged: ['asin'],
  FeedProcessingFinished: ['feedSubmissionId', 'feedType'],
  ReportProcessingFinished: ['reportRequestId', 'reportType'],
  FulfillmentOrderStatus: ['fulfillmentOrderId'],
  FBAOutboundShipmentStatus: ['orderId'],
  FeePromotion: ['promotion'],
};

/** The names of what a message lacks to be sent by hand. */
export const lackingIn = (given: GivenNotification): string[] =>
  NEEDS[given.type].filter((name) => given[name] === undefined);

/**
 * Tells those of a seller who subscribed to it in a marketplace.
 * @returns how many messages that makes; undefined: there is no such order or promotion
 */
export function publishByHand(world: World, to: PartOfSeller, given: GivenNotification): number | undefined {
  const payload = payloadOf(world, to, given);
  if (!payload) return undefined;
  const recipients = recipientsOf(world, given.type, to.seller, [to.participation]);
  const [subject] = NEEDS[given.type];
  publish(world, recipients, {
    type: given.type,
    subject: String(given[subject!]),
    happenedAt: world.now(),
    namesMarketplace: !/ProcessingFinished$/.test(given.type),
    payload,
  });
  return recipients.length;
}

function payloadOf(world: World, to: PartOfSeller, given: GivenNotification): XmlElement | undefined {
  const { sellerId, marketplaceId } = to;
  const { statusForm } = world.settings.notifications;
  const text = (name: keyof GivenNotification) => String(given[name] ?? '');
  const status = given.status ?? '_DONE_';
  switch (given.type) {
    case 'AnyOfferChanged': {
      const [asin, condition] = [text('asin'), given.condition ?? 'New'];
      const offers = offersOf(world, marketplaceId, asin);
      return anyOfferChanged(world, { marketplaceId, asin, condition, at: world.now() }, offers);
    }
    case 'FeedProcessingFinished': {
      const [feedSubmissionId, feedType] = [text('feedSubmissionId'), text('feedType')];
      return feedFinished(statusForm, { sellerId, feedSubmissionId, feedType, status });
    }
    case 'ReportProcessingFinished': {
      const [reportRequestId, reportType] = [text('reportRequestId'), text('reportType')];
      return reportFinished(statusForm, { sellerId, reportRequestId, reportType, status }, given.reportId);
    }
    case 'FulfillmentOrderStatus': {
      const order = findFulfillmentOrder(world, to.seller, text('fulfillmentOrderId'));
      return (
        order && fulfillmentOrderStatus(order, given.status ?? order.status, world.now(), { kind: 'Order' })
      );
    }
    case 'FBAOutboundShipmentStatus': {
      const shipmentId = given.shipmentId ?? fbaShipmentIdOf(world, text('orderId'));
      const change = given.status === 'Cancelled' ? 'Cancelled' : 'Created';
      return fbaShipmentStatus(sellerId, text('orderId'), shipmentId, change);
    }
    case 'FeePromotion': {
      const promotion = feePromotionOfRow(world, given.promotion!);
      return promotion && feePromotion(sellerId, marketplaceId, promotion);
    }
  }
}
