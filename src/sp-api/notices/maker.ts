import { findSpNotificationType } from '../../model/sp-notification-types.js';
import { keep } from '../../notifications/publish.js';
import { callPlaceOf, participationsOfCall } from '../../registry/call-marketplaces.js';
import type { KeptPlace } from '../../registry/call-marketplaces.js';
import { sellerOfRow } from '../../registry/sellers.js';
import { findFeed } from '../../store/feeds.js';
import { appDestinationOfRow } from '../../store/notifications/app-destinations.js';
import { APP_SUBSCRIPTIONS_READER, appSubscribersTo } from '../../store/notifications/app-subscriptions.js';
import { findReportRequest } from '../../store/reports/report-requests.js';
import type { EventType } from '../../world/event-types.js';
import type { WorldEvent } from '../../world/event-log.js';
import type { EventConsumer, World } from '../../world/world.js';
import { feedDocument } from '../operations/feeds/feed-document.js';
import { reportDocument } from '../operations/reports/report-document.js';
import { composeNotice } from './message.js';
import { feedFinished, reportFinished } from './payloads.js';

type Reader = (world: World, event: WorldEvent) => void;

/** What is read of each type of event. */
const readers: Partial<Record<EventType, Reader>> = { 'feed.ended': tellFeed, 'report.ended': tellReport };

/** Much is made of each event. */
const SLICE = 20;

/** Makes the notifications of applications of what happens; it reads while one of them has a subscription. */
export const appNoticeMaker: EventConsumer = {
  name: APP_SUBSCRIPTIONS_READER,
  types: Object.keys(readers) as EventType[],
  slice: SLICE,
  take(world, events) {
    for (const event of events) readers[event.type]!(world, event);
  },
};

function tellFeed(world: World, event: WorldEvent): void {
  const feed = findFeed(world, event.subject);
  if (!feed) return;
  const { feedId, feedType, processingStatus, resultFeedDocumentId } = feedDocument(world, feed);
  const sellerId = event.sellerId!;
  const payload = feedFinished({ sellerId, feedId, feedType, processingStatus, resultFeedDocumentId });
  tell(world, event, { type: 'FEED_PROCESSING_FINISHED', place: feed.details, payload });
}

function tellReport(world: World, event: WorldEvent): void {
  const request = findReportRequest(world, event.seller!, event.subject);
  if (!request) return;
  const { reportId, reportType, processingStatus, reportDocumentId } = reportDocument(world, request);
  const sellerId = event.sellerId!;
  const payload = reportFinished({ sellerId, reportId, reportType, processingStatus, reportDocumentId });
  tell(world, event, { type: 'REPORT_PROCESSING_FINISHED', place: request.details, payload });
}

/** Tells every application that wants to know, by its queue, once: a subscription is for all marketplaces of a seller. */
function tell(
  world: World,
  { seller, subject, at: happenedAt }: WorldEvent,
  { type, place, payload }: { type: string; place: KeptPlace; payload: object },
): void {
  const [about] = participationsOfCall(world, sellerOfRow(world, seller!), callPlaceOf(place));
  const { payloadVersion } = findSpNotificationType(type)!;
  for (const subscription of appSubscribersTo(world, seller!, type)) {
    const { queue } = appDestinationOfRow(world, subscription.destination);
    if (queue === null || !about) continue;
    const recipient = { ...subscription, queue, participation: about.id };
    keep(world, composeNotice(world, recipient, { type, payloadVersion, subject, happenedAt, payload }));
  }
}
