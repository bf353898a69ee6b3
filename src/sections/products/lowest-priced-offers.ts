import type { Products } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import type { CatalogItem } from '../../store/catalog.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { cheapestOf, lowestPricedOf } from '../../store/offers/lowest-priced.js';
import type { LowestPriced as Found, OfferKind } from '../../store/offers/lowest-priced.js';
import { landedPrice } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';
import type { OperationContext } from '../handler.js';
import { salesRanksOf } from './identifiers.js';
import { offerDetail } from './offer-detail.js';
import { money, priceOf } from './prices.js';

/** What both operations show of a product's offers in a condition. */
export interface LowestPriced {
  status: string;
  /** When one of them changed last. */
  changedAt: number | undefined;
  summary: Products.Summary;
  offers: { offer: Offer; detail: Products.ASINOfferDetail }[];
}

/** The cheapest offers for a product in a condition, and a summary of those in all conditions. */
export function lowestPricedOffers(
  { world }: OperationContext,
  marketplace: KnownMarketplace,
  item: CatalogItem,
  condition: string,
): LowestPriced {
  const found = lowestPricedOf(world, marketplace.marketplaceId, item, condition);
  const none = { changedAt: undefined, offers: [] };
  if (found === 'none') return { ...none, status: 'NoBuyableOffers', summary: { TotalOfferCount: 0 } };
  if ('availableAt' in found) {
    const summary = { TotalOfferCount: 0, OffersAvailableTime: found.availableAt };
    return { ...none, status: 'ActiveButTooSoonForProcessing', summary };
  }
  return {
    status: 'Success',
    changedAt: found.changedAt,
    summary: summaryOf(found, marketplace, item, world.settings.products.layout),
    offers: found.lowest.map((offer) => ({ offer, detail: offerDetail(offer, marketplace, found.box) })),
  };
}

function summaryOf(
  { offers, kinds, boxes }: Found,
  marketplace: KnownMarketplace,
  item: CatalogItem,
  layout: number,
): Products.Summary {
  const { listPrice } = item.details;
  const ranks = salesRanksOf(item);
  const winners = (['New', 'Used'] as const).flatMap((condition) => {
    const offer = boxes[condition];
    // Recorded: `New` until 2017, beside the `new` of the other lists.
    const word = layout < 2020 ? condition : condition.toLowerCase();
    return offer ? [{ condition: word, ...priceOf(offer, marketplace) }] : [];
  });
  return {
    TotalOfferCount: offers.length,
    NumberOfOffers: kinds.map((kind) => ({ ...wordsOf(kind), '#text': kind.offers.length })),
    LowestPrices: kinds.map((kind) => ({
      ...wordsOf(kind),
      ...priceOf(cheapestOf(kind.offers), marketplace),
    })),
    ...(winners.length > 0 && { BuyBoxPrices: winners }),
    ...(ranks.length > 0 && { SalesRankings: ranks }),
    ...(listPrice?.currency === marketplace.currency && {
      ListPrice: money(hundredthsOf(listPrice.amount), marketplace),
    }),
    ...(boxes.New && { SuggestedLowerPricePlusShipping: money(lowestNewOf(offers), marketplace) }),
    BuyBoxEligibleOffers: kinds.map((kind) => ({
      ...wordsOf(kind),
      '#text': kind.offers.filter(({ featured }) => featured).length,
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
