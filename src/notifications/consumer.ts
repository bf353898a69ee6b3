import { participationsOfCall, callPlaceOf } from '../registry/call-marketplaces.js';
import type { KeptPlace } from '../registry/call-marketplaces.js';
import { sellerOfRow } from '../registry/sellers.js';
import { findFeed } from '../store/feeds.js';
import { feePromotionOfRow } from '../store/notifications/fee-promotions.js';
import { recipientsOf, SUBSCRIPTIONS_READER } from '../store/notifications/subscriptions.js';
import type { NotificationType, Recipient } from '../store/notifications/subscriptions.js';
import { findFulfillmentOrder } from '../store/outbound/find.js';
import { listShipments } from '../store/outbound/find-shipments.js';
import type { FulfillmentOrder } from '../store/outbound/fulfillment-order.js';
import { listFulfillmentReturns } from '../store/outbound/returns.js';
import { findReportRequest } from '../store/reports/report-requests.js';
import type { EventDetail, EventType } from '../world/event-types.js';
import type { WorldEvent } from '../world/event-log.js';
import type { EventConsumer, World } from '../world/world.js';
import { tellPromotion } from './active-promotions.js';
import { tellOffersChanged } from './any-offer.js';
import { fbaShipmentStatus } from './payloads/fba-shipment-status.js';
import { feedFinished, reportFinished } from './payloads/finished.js';
import { fulfillmentOrderStatus } from './payloads/fulfillment-order-status.js';
import type { StatusOf } from './payloads/fulfillment-order-status.js';
import { publish } from './publish.js';

type Details = Record<string, EventDetail>;
type Reader = (world: World, event: WorldEvent, details: Details) => void;

/** What is read of each type of event. */
const readers: Partial<Record<EventType, Reader>> = {
  'listing.created': tellOffersChanged,
  'listing.changed': tellOffersChanged,
  'listing.cancelled': tellOffersChanged,
  'stock.created': tellOffersChanged,
  'stock.changed': tellOffersChanged,
  'offer.created': tellOffersChanged,
  'offer.changed': tellOffersChanged,
  'offer.removed': tellOffersChanged,
  'buy-box.changed': tellOffersChanged,
  'feed.ended': tellFeed,
  'report.ended': tellReport,
  'outbound.created': tellFulfillment,
  'outbound.changed': tellFulfillment,
  'outbound.shipment-changed': tellFulfillment,
  'outbound.return-changed': tellFulfillment,
  'fba-shipment.created': tellFbaShipment,
  'fba-shipment.changed': tellFbaShipment,
  'fee-promotion.started': tellStartedPromotion,
};

/** Much is made of each event. */
const SLICE = 20;

/** Makes the notifications of what happens; it reads while there is a subscription. */
export const notificationMaker: EventConsumer = {
  name: SUBSCRIPTIONS_READER,
  types: Object.keys(readers) as EventType[],
  slice: SLICE,
  take(world, events) {
    for (const event of events) readers[event.type]!(world, event, event.details as Details);
  },
};

/** Those who are to be told of what a call asked for: in each marketplace that it named, else in that of the seller. */
function recipientsOfCall(
  world: World,
  type: NotificationType,
  seller: number,
  place: KeptPlace,
): Recipient[] {
  const all = participationsOfCall(world, sellerOfRow(world, seller), callPlaceOf(place));
  const about = place.marketplaceIds.length > 0 ? all : all.slice(0, 1);
  return recipientsOf(
    world,
    type,
    seller,
    about.map(({ id }) => id),
  );
}

function tellFeed(world: World, event: WorldEvent, { feedType, status }: Details): void {
  const feed = findFeed(world, event.subject);
  if (!feed) return;
  const type = 'FeedProcessingFinished';
  publish(world, recipientsOfCall(world, type, event.seller!, feed.details), {
    ...about(event, type),
    namesMarketplace: false,
    payload: feedFinished(world.settings.notifications.statusForm, {
      sellerId: event.sellerId!,
      feedSubmissionId: event.subject,
      feedType: feedType as string,
      status: status as string,
    }),
  });
}

function tellReport(world: World, event: WorldEvent, { reportType, status, reportId }: Details): void {
  const request = findReportRequest(world, event.seller!, event.subject);
  if (!request) return;
  const type = 'ReportProcessingFinished';
  const payload = reportFinished(
    world.settings.notifications.statusForm,
    {
      sellerId: event.sellerId!,
      reportRequestId: event.subject,
      reportType: reportType as string,
      status: status as string,
    },
    status === '_DONE_' ? (reportId as string | undefined) : undefined,
  );
  publish(world, recipientsOfCall(world, type, event.seller!, request.details), {
    ...about(event, type),
    namesMarketplace: false,
    payload,
  });
}

function tellFulfillment(world: World, event: WorldEvent, details: Details): void {
  const type = 'FulfillmentOrderStatus';
  const recipients = recipientsOf(world, type, event.seller!, [event.participation!]);
  if (recipients.length === 0) return;
  const order = findFulfillmentOrder(world, event.seller!, event.subject);
  if (!order) return;
  const isOrder = event.type === 'outbound.created' || event.type === 'outbound.changed';
  // A change on hold is none of the status.
  if (event.type === 'outbound.changed' && details.status === details.was) return;
  const of = isOrder ? ({ kind: 'Order' } as const) : partOf(world, order, details);
  if (!of) return;
  const status = isOrder ? (details.status as string) : order.status;
  publish(world, recipients, {
    ...about(event, type),
    namesMarketplace: true,
    payload: fulfillmentOrderStatus(order, status, event.at, of),
  });
}

/** The shipment that changed, with the status that it came to; a return when it has come. */
function partOf(
  world: World,
  order: FulfillmentOrder,
  { shipmentId, returnItemId, status }: Details,
): StatusOf | undefined {
  if (shipmentId !== undefined) {
    const shipment = listShipments(world, order).find((one) => one.shipmentId === shipmentId);
    return (
      shipment && { kind: 'Shipment', shipment: { ...shipment, status: status as typeof shipment.status } }
    );
  }
  if (status !== 'Processed') return undefined;
  const item = listFulfillmentReturns(world, order).find((one) => one.returnItemId === returnItemId);
  return item && { kind: 'Return', item };
}

/** Amazon has cut a parcel of an order that is paid, or cancelled one. That it was sent is not told. */
function tellFbaShipment(world: World, event: WorldEvent, { amazonOrderId, status }: Details): void {
  if (status === 'sent') return;
  const type = 'FBAOutboundShipmentStatus';
  const recipients = recipientsOf(world, type, event.seller!, [event.participation!]);
  const change = status === 'cancelled' ? 'Cancelled' : 'Created';
  publish(world, recipients, {
    ...about(event, type),
    namesMarketplace: true,
    payload: fbaShipmentStatus(event.sellerId!, amazonOrderId as string, event.subject, change),
  });
}

function tellStartedPromotion(world: World, event: WorldEvent): void {
  const recipients = recipientsOf(world, 'FeePromotion', event.seller!, [event.participation!]);
  tellPromotion(world, recipients, feePromotionOfRow(world, Number(event.subject))!, event.at);
}

const about = ({ subject, at }: WorldEvent, type: NotificationType) => ({ type, subject, happenedAt: at });
