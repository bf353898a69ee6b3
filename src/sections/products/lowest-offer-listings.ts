import type { Products } from '../../model/generated/index.js';
import { byLandedPrice, landedPrice } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';
import { offersOf } from '../../store/offers/offers.js';
import type { Asked } from './asked.js';
import { identifiersOf } from './identifiers.js';
import { priceOf } from './prices.js';
import { qualifiersOf } from './qualifiers.js';

/** Of more offers than this only the cheapest are looked at. */
const MOST_CONSIDERED = 20;

interface Filter {
  ItemCondition?: string;
  ExcludeMe?: boolean;
}

/** The cheapest offers of a product, one for each kind of offer that there is. */
export function lowestOfferListings(
  asked: Asked,
  { ItemCondition = 'Any', ExcludeMe = false }: Filter,
): { AllOfferListingsConsidered: boolean; Product: Products.Product } {
  const { world, seller } = asked.context;
  const offers = offersOf(world, asked.marketplace.marketplaceId, asked.item.asin)
    .filter(({ condition }) => ItemCondition === 'Any' || condition === ItemCondition)
    .filter(({ sellerId }) => !ExcludeMe || sellerId !== seller.sellerId)
    .sort(byLandedPrice);
  return {
    AllOfferListingsConsidered: offers.length <= MOST_CONSIDERED,
    Product: {
      Identifiers: identifiersOf(asked),
      LowestOfferListings: groupsOf(offers.slice(0, MOST_CONSIDERED), asked),
    },
  };
}

/** Groups stand as their cheapest offers do, since these come in that order. */
function groupsOf(offers: readonly Offer[], asked: Asked): Products.LowestOfferListingType[] {
  const groups = new Map<string, { qualifiers: Products.QualifiersType; offers: Offer[] }>();
  for (const offer of offers) {
    const qualifiers = qualifiersOf(offer);
    const key = JSON.stringify(qualifiers);
    const group = groups.get(key) ?? { qualifiers, offers: [] };
    group.offers.push(offer);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => groupDocument(group, asked));
}

function groupDocument(
  { qualifiers, offers }: { qualifiers: Products.QualifiersType; offers: readonly Offer[] },
  { marketplace }: Asked,
): Products.LowestOfferListingType {
  const lowest = landedPrice(offers[0]!);
  const cheapest = offers.filter((offer) => landedPrice(offer) === lowest);
  const shown = cheapest.reduce((best, offer) => (offer.feedback > best.feedback ? offer : best));
  return {
    Qualifiers: qualifiers,
    NumberOfOfferListingsConsidered: offers.length,
    SellerFeedbackCount: shown.feedback,
    Price: priceOf(shown, marketplace),
    MultipleOffersAtLowestPrice: cheapest.length > 1 ? 'True' : 'False',
  };
}
