import { AUTHORIZATION_EXPIRES, expireAuthorization } from '../registry/authorizations.js';
import { expireUnusedKey, UNUSED_KEY } from '../registry/keys.js';
import { listingDueHandlers } from '../feeds/attributes/submissions.js';
import { feedDueHandlers } from '../feeds/lifecycle.js';
import { financeDueHandlers } from '../reports/settle-groups.js';
import { applyChange, liveDueHandlers, TIMELINE } from '../scenario/index.js';
import type { TimelineChange } from '../scenario/index.js';
import { easyShipDueHandlers } from '../store/easy-ship/due-work.js';
import { inboundDueHandlers } from '../store/inbound/due-work.js';
import { invoicingDueHandlers } from '../store/fba-shipments/due-work.js';
import { payDueHandlers } from '../store/pay/due-work.js';
import { recommendationDueHandlers } from '../store/recommendations/make.js';
import { reportDueHandlers } from '../sections/reports/due-work.js';
import { stockReader, webstoreDueHandlers } from '../sections/webstore/back-in-stock.js';
import { outboundDueHandlers } from '../store/outbound/due-work.js';
import { postageDueHandlers } from '../store/postage/due-work.js';
import { eventDueHandlers } from '../world/event-consumers.js';
import type { DueHandlers, EventConsumer } from '../world/world.js';

/** Every kind of due work with the function that does it, and what it is to somebody who moves the clock on. */
export const dueHandlers: DueHandlers = {
  ...eventDueHandlers,
  ...feedDueHandlers,
  ...listingDueHandlers,
  ...inboundDueHandlers,
  ...reportDueHandlers,
  ...webstoreDueHandlers,
  ...payDueHandlers,
  ...outboundDueHandlers,
  ...easyShipDueHandlers,
  ...invoicingDueHandlers,
  ...postageDueHandlers,
  ...financeDueHandlers,
  ...recommendationDueHandlers,
  ...liveDueHandlers,
  [AUTHORIZATION_EXPIRES]: {
    run: (world, item) => void expireAuthorization(world, Number(item.subject)),
    nature: 'ends-access',
  },
  [UNUSED_KEY]: {
    run: (world, item) => void expireUnusedKey(world, item.subject),
    nature: 'ends-access',
  },
  [TIMELINE]: (world, item) => void applyChange(world, item.details as TimelineChange),
};

/** Everyone who reads what happens in worlds, in the order in which they read. */
export const eventConsumers: readonly EventConsumer[] = [stockReader];
