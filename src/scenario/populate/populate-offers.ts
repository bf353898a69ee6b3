import { hundredthsOf } from '../../store/hundredths.js';
import { insertCompetitor } from '../../store/offers/competitors.js';
import type { CompetitorChange } from '../../store/offers/competitors.js';
import { setBuyBox } from '../../store/offers/buy-box.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { OfferWords, ScenarioBuyBox, ScenarioOffer } from '../scenario.js';

/** The word for a buy box that nobody has. */
const NOBODY = 'nobody';

/** Adds an offer of sellers that the scenario does not have. @returns its row */
export const addOffer = (world: World, { marketplace, asin, name, ...words }: ScenarioOffer): number =>
  insertCompetitor(world, {
    marketplaceId: marketplaceNamed(marketplace)!,
    asin,
    ...(name !== undefined && { name }),
    ...competitorOf(words),
    price: hundredthsOf(words.price),
  });

/** What the store calls what a scenario, a timeline or the control API says of an offer. */
export function competitorOf(words: OfferWords): CompetitorChange {
  const { condition, subcondition, channel, featured, prime, points } = words;
  const { price, shipping, count, shippingTime, shipsFrom, shipsDomestically, feedback } = words;
  return {
    ...(condition && { condition }),
    ...(subcondition !== undefined && { subcondition }),
    ...(channel && { channel }),
    ...(price !== undefined && { price: hundredthsOf(price) }),
    ...(shipping !== undefined && { shipping: hundredthsOf(shipping) }),
    ...(points !== undefined && { points }),
    ...(count !== undefined && { sellers: count }),
    ...(shippingTime && { handling: shippingTime }),
    ...(shipsFrom && { country: shipsFrom.country ?? null, state: shipsFrom.state ?? null }),
    ...(shipsDomestically !== undefined && {
      domestic: shipsDomestically === 'unknown' ? null : shipsDomestically,
    }),
    ...(feedback && { rating: feedback.rating ?? null, feedback: feedback.count }),
    ...(featured !== undefined && { featured }),
    ...(prime !== undefined && { prime }),
  };
}

/** Says who holds a buy box. @returns its row */
export const addBuyBox = (
  world: World,
  { marketplace, asin, condition = 'New', holder }: ScenarioBuyBox,
): number =>
  setBuyBox(world, {
    marketplaceId: marketplaceNamed(marketplace)!,
    asin,
    condition,
    holder: holder === NOBODY ? null : holder,
  });
