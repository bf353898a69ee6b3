import type { Products } from '../../model/generated/index.js';
import { buyBoxesOf } from '../../store/offers/buy-box.js';
import { itemConditions } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';
import { offersOf } from '../../store/offers/offers.js';
import type { Asked } from './asked.js';
import { identifiersOf, salesRanksOf } from './identifiers.js';
import { priceOf } from './prices.js';

/** The ids of the two prices: that of the New buy box, and that of the Used one. */
const priceIds = { New: '1', Used: '2' } as const;

/** The prices that a product competes with: who holds its buy boxes, and how many offers it has. */
export function competitivePricing(asked: Asked): { Product: Products.Product } {
  const { world } = asked.context;
  const { marketplaceId } = asked.marketplace;
  const offers = offersOf(world, marketplaceId, asked.item.asin);
  const boxes = buyBoxesOf(world, marketplaceId, asked.item.asin, offers);
  return {
    Product: {
      Identifiers: identifiersOf(asked),
      CompetitivePricing: {
        CompetitivePrices: (['New', 'Used'] as const).flatMap((condition) => {
          const holder = boxes[condition];
          return holder ? [competitivePrice(asked, priceIds[condition], holder)] : [];
        }),
        NumberOfOfferListings: countsOf(offers, world.settings.products.layout),
      },
      SalesRankings: salesRanksOf(asked.item),
    },
  };
}

const competitivePrice = (
  { context, marketplace }: Asked,
  CompetitivePriceId: string,
  offer: Offer,
): Products.CompetitivePriceType => ({
  belongsToRequester: offer.sellerId === context.seller.sellerId,
  condition: offer.condition,
  subcondition: offer.subcondition,
  CompetitivePriceId,
  Price: priceOf(offer, marketplace),
});

/** Conditions without offers are left out; Any came first until 2015. */
function countsOf(offers: readonly Offer[], layout: number): Products.OfferListingCountType[] {
  if (offers.length === 0) return [];
  const counts = itemConditions
    .map((condition) => [condition, offers.filter((offer) => offer.condition === condition).length] as const)
    .filter(([, count]) => count > 0);
  const all = [...counts, ['Any', offers.length] as const];
  if (layout === 2014) all.reverse();
  return all.map(([condition, count]) => ({ condition, '#text': count }));
}
