import { createHash } from 'node:crypto';
import { openToken, sealToken } from '../../protocol/next-token.js';
import type { Offer, PostageWish } from './offers.js';
import type { PostageShipment } from './shipments.js';
import type { World } from '../../world/world.js';
import type { PostageCaller } from './caller.js';

/** What an offer was of: when it was made, the row of its order, its service, its details as a digest, and its rate. */
export type Offered = [at: number, order: number, service: string, details: string, rate: number];

/** Recorded: offers of one carrier in an answer begin alike, with some forty characters. */
const HEAD = 32;
/** Recorded: 128 or 144 bytes, by how long the id of the service is. */
const STEP = 16;

/** What an offer id opens for. */
const ownerOf = ({ seller }: PostageCaller): string => `shipping offer ${seller.sellerId}`;

/** What of a wish an offer holds for; another label does not make another offer. */
const detailsOf = ({ items, from, weight, size, experience, pickUp }: PostageWish): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        items.map(({ item, quantity }) => [item.id, quantity]),
        from,
        weight,
        size,
        experience,
        pickUp,
      ]),
    )
    .digest('base64url')
    .slice(0, 22);

/**
 * The ids of offers, sealed so that none of them has to be kept. @returns what makes the id of an offer; those of one carrier
 * have the same beginning
 */
export function sealOffers(context: PostageCaller, wish: PostageWish): (offer: Offer) => string {
  const { world } = context;
  const { tokens, tokenKey } = world.ids;
  const answer = tokens.bytes(12);
  const details = detailsOf(wish);
  return ({ service, rate }) => {
    const head = createHash('sha256').update(tokenKey).update(answer).update(service.carrier).digest();
    const offered: Offered = [world.now(), wish.order.id, service.id, details, rate];
    const sealed = sealToken(tokenKey, tokens.bytes(12), ownerOf(context), offered, STEP);
    return Buffer.concat([head.subarray(0, HEAD), Buffer.from(sealed, 'base64')]).toString('base64');
  };
}

/** What an offer id says; undefined: it never was one of this seller. Some clients send it with line breaks. */
export function openOffer(context: PostageCaller, id: string): Offered | undefined {
  const bytes = Buffer.from(id.replace(/\s/g, ''), 'base64').subarray(HEAD);
  return openToken(context.world.ids.tokenKey, ownerOf(context), bytes.toString('base64')) as
    Offered | undefined;
}

/** Whether an offer was made for the same parcel. */
export const isOfferOf = ([, order, , details]: Offered, wish: PostageWish): boolean =>
  order === wish.order.id && details === detailsOf(wish);

/** The id of the offer that a label was bought by; one that a scenario has gets one that opens nothing, always the same. */
export const keptOfferId = ({ ids }: World, { details, shipmentId }: PostageShipment): string =>
  details.offerId ?? createHash('sha512').update(ids.tokenKey).update(shipmentId).digest('base64');
