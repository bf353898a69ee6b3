import { listWebstores, webstoreOfRow } from '../../store/webstore/webstores.js';
import type { Webstore } from '../../store/webstore/webstores.js';
import { canBuy } from '../../store/webstore/buyable.js';
import {
  isWaitedFor,
  sendMails,
  STOCK_READER,
  unsubscribeAll,
} from '../../store/webstore/stock-subscriptions.js';
import { findListing } from '../../store/listings.js';
import { sellerOfRow } from '../../registry/sellers.js';
import type { WorldEvent } from '../../world/event-log.js';
import type { DueHandlers, EventConsumer, World } from '../../world/world.js';

/** Due work: an item is back, and those who wait for it are sent a mail. Its subject is the shop's row and the SKU. */
export const BACK_IN_STOCK = 'webstore.back-in-stock';

/** How long after an item is back the mails are sent, in milliseconds: a choice. */
const MAILED_AFTER = 15 * 60_000;

/** Sees when an item that somebody waits for can be bought again. */
export const stockReader: EventConsumer = {
  name: STOCK_READER,
  types: ['listing.created', 'listing.changed', 'listing.cancelled', 'stock.created', 'stock.changed'],
  take(world, events) {
    for (const event of events)
      for (const shop of shopsOf(world, event))
        if (event.type === 'listing.cancelled') sendAway(world, shop, event.subject);
        else planMails(world, shop, event.subject, event.at + MAILED_AFTER);
  },
};

/** A listing is that of one marketplace; what Amazon holds is sold in all of them. */
function shopsOf(world: World, { seller, marketplaceId }: WorldEvent): Webstore[] {
  const shops = listWebstores(world, sellerOfRow(world, seller!));
  return marketplaceId === undefined ? shops : shops.filter((shop) => shop.marketplaceId === marketplaceId);
}

function planMails(world: World, shop: Webstore, sku: string, at: number): void {
  const subject = subjectOf(shop, sku);
  if (!isWaitedFor(world, shop.id, sku) || !canBuy(world, shop.seller, shop.marketplaceId, sku)) return;
  if (!world.due.find(BACK_IN_STOCK, subject)) world.due.add(BACK_IN_STOCK, subject, at);
}

/** Nobody waits for what is not listed any more. */
function sendAway(world: World, shop: Webstore, sku: string): void {
  if (findListing(world, shop.seller, shop.marketplaceId, sku)) return;
  world.due.remove(BACK_IN_STOCK, subjectOf(shop, sku));
  unsubscribeAll(world, shop.id, sku);
}

const subjectOf = ({ id }: Webstore, sku: string): string => `${id}/${sku}`;

/** Sends the mails about an item now. @returns how many */
export function mailNow(world: World, shop: Webstore, sku: string): number {
  world.due.remove(BACK_IN_STOCK, subjectOf(shop, sku));
  return sendMails(world, shop.id, sku);
}

export const webstoreDueHandlers: DueHandlers = {
  [BACK_IN_STOCK](world, { subject }) {
    const at = subject.indexOf('/');
    const [shop, sku] = [webstoreOfRow(world, Number(subject.slice(0, at))), subject.slice(at + 1)];
    // Whoever sold it out meanwhile keeps them waiting.
    if (canBuy(world, shop.seller, shop.marketplaceId, sku)) sendMails(world, shop.id, sku);
    return undefined;
  },
};
