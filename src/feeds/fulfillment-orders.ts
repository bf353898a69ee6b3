import { findStock } from '../store/inventory.js';
import { cancelFulfillmentOrder } from '../store/outbound/cancel.js';
import { addFulfillmentItem, createFulfillmentOrder } from '../store/outbound/create.js';
import type { NewFulfillmentItem } from '../store/outbound/create.js';
import { findFulfillmentOrder, listFulfillmentItems } from '../store/outbound/find.js';
import type { FulfillmentOrder, FulfillmentPolicy } from '../store/outbound/fulfillment-order.js';
import { isReachable, outboundSettings } from '../store/outbound/settings.js';
import { shortagesOf } from '../store/outbound/units.js';
import type { Address } from '../store/orders/order.js';
import type { Speed } from '../model/outbound.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';

/** The speeds that a feed may name: a delivery is scheduled by a call alone. */
export const feedSpeeds = ['Standard', 'Expedited', 'Priority'] as const satisfies readonly Speed[];

/** An order of another shop that Amazon is to ship from the seller's stock in its warehouses. */
export interface FulfillmentOrderWish {
  /** The seller's own id of it. */
  fulfillmentOrderId: string;
  displayableOrderId?: string;
  displayableOrderAt?: number;
  comment?: string;
  shippingSpeed: Speed;
  policy?: FulfillmentPolicy;
  address?: Address;
  emails?: string[];
  items: readonly FulfillmentItemWish[];
}

type FulfillmentItemWish = Omit<NewFulfillmentItem, 'itemId'> & { itemId?: string };

/**
 * Makes a fulfillment order, the same kind that a call makes, and sets its units aside. In a flat file each item is a record
 * of its own: `adding` puts it to the order that the same feed made. @throws Refusal
 */
export function requestFulfillment(
  job: Job,
  wish: FulfillmentOrderWish,
  { adding }: { adding: boolean },
): void {
  const { world, feed } = job;
  // A seller with no part in the host's region has nothing there.
  if (job.home.length === 0) refuse('unknownSku', { sku: wish.items[0]!.sku });
  const existing = findFulfillmentOrder(world, feed.seller, wish.fulfillmentOrderId);
  if (existing && !(adding && isNew(job, existing)))
    refuse('fulfillmentOrderExists', { order: wish.fulfillmentOrderId });
  const taken = existing ? listFulfillmentItems(world, existing).map(({ itemId }) => itemId) : [];
  const items = namedItems(wish, taken);
  checkUnits(job, items);
  checkSpeed(job, wish);
  if (existing) for (const item of items) addFulfillmentItem(world, existing, item);
  else create(job, wish, items);
}

/** An item without an id of its own is known by its SKU, and the next one of the same by a number. */
function namedItems(wish: FulfillmentOrderWish, taken: readonly string[]): NewFulfillmentItem[] {
  const used = new Set(taken);
  return wish.items.map((item) => {
    if (item.itemId !== undefined && used.has(item.itemId))
      refuse('fulfillmentItemExists', { item: item.itemId, order: wish.fulfillmentOrderId });
    const itemId = item.itemId ?? freeName(item.sku, used);
    used.add(itemId);
    return { ...item, itemId };
  });
}

function freeName(sku: string, used: ReadonlySet<string>): string {
  if (!used.has(sku)) return sku;
  let number = 2;
  while (used.has(`${sku}-${number}`)) number++;
  return `${sku}-${number}`;
}

/** Whether a feed that is being applied has made an order itself. */
const isNew = ({ world }: Job, { source, receivedAt, status }: FulfillmentOrder): boolean =>
  source === 'feed' && receivedAt === world.now() && status === 'RECEIVED';

function checkUnits({ world, feed }: Job, items: readonly NewFulfillmentItem[]): void {
  const [short] = shortagesOf(world, feed.seller, items);
  if (!short) return;
  const { sku, quantity, available } = short;
  if (available === undefined) refuse('unknownSku', { sku });
  refuse('insufficientStock', {
    sku,
    quantity,
    available: findStock(world, feed.seller, sku)?.inStock ?? 0,
  });
}

function checkSpeed({ world }: Job, { shippingSpeed: speed, address }: FulfillmentOrderWish): void {
  if (address && !isReachable(outboundSettings(world), speed, address)) refuse('speedUnavailable', { speed });
}

function create({ world, feed, home }: Job, wish: FulfillmentOrderWish, items: NewFulfillmentItem[]): void {
  createFulfillmentOrder(world, {
    seller: feed.seller,
    participation: home[0]!.id,
    fulfillmentOrderId: wish.fulfillmentOrderId,
    action: 'Ship',
    policy: wish.policy ?? 'FillOrKill',
    speed: wish.shippingSpeed,
    source: 'feed',
    details: {
      displayableOrderId: wish.displayableOrderId ?? wish.fulfillmentOrderId,
      displayableOrderAt: wish.displayableOrderAt ?? world.now(),
      comment: wish.comment ?? '',
      address: wish.address ?? { name: '' },
      ...(wish.emails && { emails: wish.emails }),
    },
    items,
  });
}

/** Cancels a fulfillment order of which nothing was picked, and frees its units. @throws Refusal */
export function cancelFulfillment({ world, feed }: Job, fulfillmentOrderId: string): void {
  const order = findFulfillmentOrder(world, feed.seller, fulfillmentOrderId);
  if (!order || cancelFulfillmentOrder(world, order) !== 'cancelled')
    refuse('unknownFulfillmentOrder', { order: fulfillmentOrderId });
}
