import { isVariationParent } from '../../../store/catalog.js';
import { buyBoxesOf } from '../../../store/offers/buy-box.js';
import { itemConditions } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';
import { offersOf } from '../../../store/offers/offers.js';
import type { SpHandler } from '../../context.js';
import { forEachAsked } from './asked.js';
import type { Asked } from './asked.js';
import { priceOf } from './money.js';
import { identifiersOf, salesRanksOf } from './product.js';

/** The ids of the two prices: that of the New buy box, and that of the Used one. */
const PRICE_IDS = { New: '1', Used: '2' } as const;

/** getCompetitivePricing: who holds the buy boxes of products, and how many offers they have. A SKU of a variation parent has none. */
export const getCompetitivePricing: SpHandler = (context, { query }) =>
  forEachAsked(context, query, (asked) =>
    asked.sku !== undefined && isVariationParent(context.world, asked.item)
      ? undefined
      : competitivePricing(asked),
  );

function competitivePricing(asked: Asked) {
  const { context, marketplace, item } = asked;
  const offers = offersOf(context.world, marketplace.marketplaceId, item.asin);
  const boxes = buyBoxesOf(context.world, marketplace.marketplaceId, item.asin, offers);
  return {
    Identifiers: identifiersOf(asked),
    CompetitivePricing: {
      CompetitivePrices: (['New', 'Used'] as const).flatMap((condition) => {
        const holder = boxes[condition];
        return holder ? [competitivePrice(asked, PRICE_IDS[condition], holder)] : [];
      }),
      NumberOfOfferListings: countsOf(offers),
    },
    SalesRankings: salesRanksOf(item),
  };
}

const competitivePrice = ({ context, marketplace }: Asked, CompetitivePriceId: string, offer: Offer) => ({
  CompetitivePriceId,
  Price: priceOf(offer, marketplace),
  condition: offer.condition,
  subcondition: offer.subcondition,
  belongsToRequester: offer.sellerId === context.seller.sellerId,
});

/** Conditions without offers are left out. */
function countsOf(offers: readonly Offer[]) {
  if (offers.length === 0) return [];
  const countOf = (condition: string) => offers.filter((offer) => offer.condition === condition).length;
  const counts = itemConditions.map((condition) => ({ condition, Count: countOf(condition) }));
  return [...counts.filter(({ Count }) => Count > 0), { condition: 'Any', Count: offers.length }];
}
