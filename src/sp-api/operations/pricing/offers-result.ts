import type { KnownMarketplace } from '../../../model/marketplaces.js';
import type { CatalogItem } from '../../../store/catalog.js';
import { hundredthsOf } from '../../../store/hundredths.js';
import { cheapestOf, lowestPricedOf, subconditionWord } from '../../../store/offers/lowest-priced.js';
import type { LowestPriced, OfferKind } from '../../../store/offers/lowest-priced.js';
import { landedPrice } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';
import { instantOf } from '../../instants.js';
import type { Asked } from './asked.js';
import { money, pointsOf, priceOf } from './money.js';
import { salesRanksOf } from './product.js';

/** The cheapest offers for a product in a condition, and a summary of those in all conditions: what MWS called the lowest priced offers. */
export function offersResult({ context, marketplace, item, sku }: Asked, ItemCondition: string) {
  const { marketplaceId } = marketplace;
  const named = sku === undefined ? { ASIN: item.asin } : { SKU: sku };
  const known = sku === undefined ? { ASIN: item.asin } : { SellerSKU: sku };
  const found = lowestPricedOf(context.world, marketplaceId, item, ItemCondition);
  const own = context.seller.sellerId;
  return {
    marketplaceId,
    ...named,
    ItemCondition,
    Identifier: { MarketplaceId: marketplaceId, ...known, ItemCondition },
    ...shownOf(found, marketplace, item, own),
  };
}

function shownOf(
  found: ReturnType<typeof lowestPricedOf>,
  marketplace: KnownMarketplace,
  item: CatalogItem,
  own: string,
) {
  if (found === 'none') return { status: 'NoBuyableOffers', Summary: { TotalOfferCount: 0 }, Offers: [] };
  if ('availableAt' in found) {
    const Summary = { TotalOfferCount: 0, OffersAvailableTime: instantOf(found.availableAt) };
    return { status: 'ActiveButTooSoonForProcessing', Summary, Offers: [] };
  }
  return {
    status: 'Success',
    Summary: summaryOf(found, marketplace, item),
    Offers: found.lowest.map((offer) => offerDetail(offer, marketplace, found.box, own)),
  };
}

function summaryOf({ offers, kinds, boxes }: LowestPriced, marketplace: KnownMarketplace, item: CatalogItem) {
  const { listPrice } = item.details;
  const winners = [boxes.New, boxes.Used].filter((offer) => offer !== undefined);
  const ranks = salesRanksOf(item);
  return {
    TotalOfferCount: offers.length,
    NumberOfOffers: kinds.map((kind) => ({ ...wordsOf(kind), OfferCount: kind.offers.length })),
    LowestPrices: kinds.map((kind) => ({
      ...wordsOf(kind),
      ...priceOf(cheapestOf(kind.offers), marketplace),
    })),
    BuyBoxPrices:
      winners.length === 0
        ? undefined
        : winners.map((offer) => ({
            condition: offer.condition.toLowerCase(),
            ...priceOf(offer, marketplace),
            sellerId: offer.sellerId,
          })),
    ListPrice:
      listPrice?.currency === marketplace.currency
        ? money(hundredthsOf(listPrice.amount), marketplace)
        : undefined,
    SuggestedLowerPricePlusShipping: boxes.New && money(lowestNewOf(offers), marketplace),
    SalesRankings: ranks.length > 0 ? ranks : undefined,
    BuyBoxEligibleOffers: kinds.map((kind) => ({
      ...wordsOf(kind),
      OfferCount: kind.offers.filter(({ featured }) => featured).length,
    })),
  };
}

const wordsOf = ({ condition, byAmazon }: OfferKind) => ({
  condition,
  fulfillmentChannel: byAmazon ? 'Amazon' : 'Merchant',
});

/** What the cheapest of the new offers costs. */
const lowestNewOf = (offers: readonly Offer[]): number =>
  landedPrice(cheapestOf(offers.filter(({ condition }) => condition === 'New')));

/** @param box who holds the buy box; undefined: nobody has it, and no offer says so */
const offerDetail = (offer: Offer, marketplace: KnownMarketplace, box: Offer | undefined, own: string) => ({
  MyOffer: offer.sellerId === own,
  SubCondition: subconditionWord(offer),
  SellerId: offer.sellerId,
  ConditionNotes: offer.note,
  SellerFeedbackRating:
    offer.rating === undefined
      ? undefined
      : { SellerPositiveFeedbackRating: offer.rating, FeedbackCount: offer.feedback },
  ShippingTime: {
    minimumHours: offer.handling.min,
    maximumHours: offer.handling.max,
    availabilityType: 'NOW',
  },
  ListingPrice: money(offer.price, marketplace),
  Points: pointsOf(offer, marketplace),
  Shipping: money(offer.shipping, marketplace),
  ShipsFrom: offer.shipsFrom && { State: offer.shipsFrom.state, Country: offer.shipsFrom.country },
  IsFulfilledByAmazon: offer.channel === 'AFN',
  PrimeInformation: { IsPrime: offer.prime, IsNationalPrime: offer.prime },
  IsBuyBoxWinner: box && offer.kind === box.kind && offer.id === box.id,
  IsFeaturedMerchant: offer.featured,
});
