import { findSeller } from '../registry/sellers.js';
import { findStock } from '../store/inventory.js';
import { findListing } from '../store/listings.js';
import { findAnyOrder, listItems } from '../store/orders/orders.js';
import { eventsBehind } from '../world/event-log.js';
import { eventTypes } from '../world/event-types.js';
import type { EventType } from '../world/event-types.js';
import { MOST_KEPT } from '../world/events.js';
import type { World } from '../world/world.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';
import type { Value } from './values.js';

/** A thing of a world by what it is called in every world that began alike. */
export interface Touched {
  what: string;
  sellerId: string | undefined;
  marketplaceId: string | undefined;
  subject: string;
  /** Of things that have no rows to look at here: what was told of them last. */
  status: Value | undefined;
}

/** What is told of things that are looked at; feeds and reports are shown, not changed, and credentials are no trade. */
const TYPES = (Object.keys(eventTypes) as EventType[]).filter((type) =>
  /^(?:order|listing|stock|inbound|outbound)\./.test(type),
);

const PAGE = 1_000;

/** What was changed in a world since it began, and whether some of that is no longer told. */
export function touchedIn(world: World): { touched: Map<string, Touched>; lost: boolean } {
  const touched = new Map<string, Touched>();
  let first: number | undefined;
  for (let page = eventsBehind(world.database, TYPES, 0, PAGE); page.length > 0;) {
    first ??= page[0]!.id;
    for (const { type, sellerId, marketplaceId, subject, details } of page) {
      const what = type.slice(0, type.indexOf('.'));
      const status = (details as { status?: Value }).status;
      // Stock lies in no marketplace, an order's id is its own everywhere.
      const place = what === 'listing' ? marketplaceId : undefined;
      touched.set(`${what} ${sellerId} ${place} ${subject}`, {
        what,
        sellerId,
        marketplaceId: place,
        subject,
        status,
      });
    }
    page = eventsBehind(world.database, TYPES, page.at(-1)!.id, PAGE);
  }
  return { touched, lost: world.events.last > MOST_KEPT && (first ?? 0) > 1 };
}

/** How things are in a world now. @param told what was told of them there */
export function statesIn(world: World, all: Iterable<Touched>, told: ReadonlyMap<string, Touched>): Things {
  const things: Things = new Map();
  for (const one of all) {
    const { what, sellerId, marketplaceId, subject } = one;
    const fields = fieldsOf(world, one, told.get(`${what} ${sellerId} ${marketplaceId} ${subject}`));
    if (fields) noteThing(things, { what, id: subject }, Object.entries(fields));
  }
  return things;
}

type Fields = Record<string, Value | undefined>;

function fieldsOf(world: World, one: Touched, told: Touched | undefined): Fields | undefined {
  if (one.what === 'order') return orderFields(world, one);
  const seller = one.sellerId === undefined ? undefined : findSeller(world, one.sellerId);
  if (one.what === 'listing') return seller && listingFields(world, seller.id, one);
  if (one.what === 'stock') return seller && stockFields(world, seller.id, one);
  return told && { status: told.status };
}

function orderFields(world: World, { subject }: Touched): Fields | undefined {
  const order = findAnyOrder(world, subject);
  if (!order) return undefined;
  const items = listItems(world, order).flatMap(({ orderItemId, quantityShipped, details }) => [
    [`shipped ${orderItemId}`, quantityShipped] as const,
    [`refunded ${orderItemId}`, details.refunded?.amount] as const,
  ]);
  return {
    status: order.status,
    sellerOrderId: order.sellerOrderId ?? undefined,
    total: order.details.total?.amount,
    ...Object.fromEntries(items),
  };
}

function listingFields(
  world: World,
  seller: number,
  { marketplaceId, subject }: Touched,
): Fields | undefined {
  const listing = findListing(world, seller, marketplaceId!, subject);
  if (!listing) return undefined;
  const { status, price, quantity, title, condition, channel, details } = listing;
  return {
    status,
    price: Number(price.amount),
    currency: price.currency,
    quantity,
    title,
    condition,
    channel,
    salePrice: details.sale?.price,
  };
}

function stockFields(world: World, seller: number, { subject }: Touched): Fields | undefined {
  const stock = findStock(world, seller, subject);
  if (!stock) return undefined;
  const { inStock, inbound, reserved, transfer, unfulfillable } = stock;
  return { inStock, inbound, reserved, transfer, unfulfillable };
}
