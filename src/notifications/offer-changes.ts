import { listParticipations, sellerOfRow } from '../registry/sellers.js';
import { findCancelledListing } from '../store/cancelled-listings.js';
import { hundredthsOf } from '../store/hundredths.js';
import { findStock } from '../store/inventory.js';
import { findListing } from '../store/listings.js';
import type { Listing } from '../store/listings.js';
import { findCompetitor } from '../store/offers/competitors.js';
import { conditionOf } from '../store/offers/offer.js';
import type { EventDetail } from '../world/event-types.js';
import type { WorldEvent } from '../world/event-log.js';
import type { World } from '../world/world.js';

/** That the offers of a product in a condition changed. */
export interface ChangedOffers {
  marketplaceId: string;
  asin: string;
  condition: string;
  /** Row of the seller whose offer it is or was; absent: none of the world. */
  seller?: number;
  /** What a buyer paid for it before, in hundredths; absent: it is about no one offer. */
  before?: number;
  /** The offer as it is now, by its kind and row; absent: it is gone, or it is about no one offer. */
  offer?: { kind: 'listing' | 'competitor'; id: number };
}

type Details = Record<string, EventDetail>;

/** What of a listing changes no offer. */
const UNSEEN = ['title', 'description', 'brand', 'images', 'parentSku'];

/** The offers that an event says changed. */
export function changedOffers(world: World, event: WorldEvent): ChangedOffers[] {
  const details = event.details as Details;
  switch (event.type) {
    case 'offer.created':
    case 'offer.changed':
    case 'offer.removed':
      return ofCompetitor(world, event, details);
    case 'buy-box.changed':
      return [{ ...at(event.subject, details), condition: details.condition as string }];
    case 'stock.created':
    case 'stock.changed':
      return ofStock(world, event, details);
    default:
      return ofListing(world, event, details);
  }
}

const at = (asin: string, details: Details) => ({ asin, marketplaceId: details.marketplaceId as string });

function ofCompetitor(world: World, { subject }: WorldEvent, details: Details): ChangedOffers[] {
  const id = details.offerId as number;
  const found = findCompetitor(world, id);
  const was = (details.was ?? {}) as Details;
  const condition = found?.condition ?? (details.condition as string | undefined);
  if (condition === undefined) return [];
  const priceOf = (name: 'price' | 'shipping') => Number(was[name] ?? found?.[name] ?? details[name] ?? 0);
  const change: ChangedOffers = {
    ...at(subject, details),
    condition,
    before: priceOf('price') + priceOf('shipping'),
    ...(found && { offer: { kind: 'competitor', id } }),
  };
  return was.condition === undefined ? [change] : [{ ...change, condition: was.condition as string }, change];
}

function ofListing(world: World, event: WorldEvent, details: Details): ChangedOffers[] {
  const { seller, participation, marketplaceId, subject: sku } = event;
  const listing = findListing(world, seller!, marketplaceId!, sku);
  const known = listing ?? findCancelledListing(world, participation!, sku);
  const was = (details.was ?? {}) as Details;
  if (!known || (event.type === 'listing.changed' && !isSeen(known, was))) return [];
  const offer = ofOffer(known);
  return [was.price === undefined ? offer : { ...offer, before: was.price as number }];
}

/** It cost the same before, unless it is said otherwise. */
const ofOffer = ({ id, marketplaceId, asin, condition, price }: Listing): ChangedOffers => ({
  marketplaceId,
  asin,
  condition: conditionOf(condition).condition,
  offer: { kind: 'listing', id },
  before: hundredthsOf(price.amount),
});

/** Whether buyers see that a listing changed: of the quantity they see only whether there is any. */
function isSeen({ status, channel, quantity }: Listing, was: Details): boolean {
  const names = Object.keys(was).filter((name) => !UNSEEN.includes(name));
  if (status !== 'active' && was.status === undefined) return false;
  const runsOut = quantity === 0 || was.quantity === 0;
  if (channel === 'MFN' && quantity === 0 && was.quantity === undefined) return false;
  return names.some((name) => name !== 'quantity' || (channel === 'MFN' && runsOut));
}

/** What Amazon holds is offered in every marketplace in which it is listed, while there is any. */
function ofStock(
  world: World,
  { type, seller, subject: sku }: WorldEvent,
  details: Details,
): ChangedOffers[] {
  const was = ((details.was ?? {}) as Details).inStock;
  const inStock = findStock(world, seller!, sku)?.inStock ?? 0;
  const runsOut =
    type === 'stock.created' ? inStock > 0 : was !== undefined && (was === 0) !== (inStock === 0);
  if (!runsOut) return [];
  return listParticipations(world, sellerOfRow(world, seller!)).flatMap(({ marketplaceId }) => {
    const listing = findListing(world, seller!, marketplaceId, sku);
    return listing?.channel === 'AFN' && listing.status === 'active' ? [ofOffer(listing)] : [];
  });
}
