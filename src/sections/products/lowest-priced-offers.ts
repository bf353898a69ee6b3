import type { Products } from '../../model/generated/index.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { isVariationParent } from '../../store/catalog.js';
import type { CatalogItem } from '../../store/catalog.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { buyBoxesOf } from '../../store/offers/buy-box.js';
import type { BuyBoxes } from '../../store/offers/buy-box.js';
import { landedPrice } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';
import { offersOf } from '../../store/offers/offers.js';
import { seedOf } from '../../world/chance.js';
import type { OperationContext } from '../handler.js';
import { salesRanksOf } from './identifiers.js';
import { offerDetail } from './offer-detail.js';
import { money, priceOf } from './prices.js';

/** So many offers are shown at most. */
const MOST = 20;

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
  const { newOfferDelay } = world.settings.products;
  const offers = isVariationParent(world, item) ? [] : offersOf(world, marketplace.marketplaceId, item.asin);
  const none = { changedAt: undefined, offers: [] };
  if (offers.length === 0) return { ...none, status: 'NoBuyableOffers', summary: { TotalOfferCount: 0 } };
  const shownFrom = Math.min(...offers.map(({ createdAt }) => createdAt)) + newOfferDelay;
  if (newOfferDelay > 0 && world.now() < shownFrom) {
    const summary = { TotalOfferCount: 0, OffersAvailableTime: shownFrom };
    return { ...none, status: 'ActiveButTooSoonForProcessing', summary };
  }
  const boxes = buyBoxesOf(world, marketplace.marketplaceId, item.asin, offers);
  const box = condition === 'Used' ? boxes.Used : boxes.New;
  return {
    status: 'Success',
    changedAt: Math.max(...offers.map(({ updatedAt }) => updatedAt)),
    summary: summaryOf(offers, boxes, marketplace, item),
    offers: offers
      .filter((offer) => offer.condition === condition)
      .sort((a, b) => landedPrice(a) - landedPrice(b) || drawn(world.seed, a) - drawn(world.seed, b))
      .slice(0, MOST)
      .map((offer) => ({ offer, detail: offerDetail(offer, marketplace, box) })),
  };
}

/** Offers that cost the same stand in an order of chance, which the seed decides. */
const drawn = (seed: number, { kind, id }: Offer): number => seedOf(`${seed}/${kind}/${id}`);

/** Conditions and channels that have offers, in the order of the first of each. */
function kindsOf(
  offers: readonly Offer[],
): { condition: string; fulfillmentChannel: string; offers: Offer[] }[] {
  const kinds = new Map<string, { condition: string; fulfillmentChannel: string; offers: Offer[] }>();
  for (const offer of offers) {
    const condition = offer.condition.toLowerCase();
    const fulfillmentChannel = offer.channel === 'AFN' ? 'Amazon' : 'Merchant';
    const key = `${condition}/${fulfillmentChannel}`;
    const kind = kinds.get(key) ?? { condition, fulfillmentChannel, offers: [] };
    kind.offers.push(offer);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((a, b) => orderOf(a) - orderOf(b));
}

/** New before used before the rest, Amazon before merchants. */
const orderOf = ({
  condition,
  fulfillmentChannel,
}: {
  condition: string;
  fulfillmentChannel: string;
}): number =>
  ['new', 'used'].indexOf(condition) * 2 +
  (fulfillmentChannel === 'Amazon' ? 0 : 1) +
  (/^(new|used)$/.test(condition) ? 0 : 9);

function summaryOf(
  offers: readonly Offer[],
  boxes: BuyBoxes,
  marketplace: KnownMarketplace,
  item: CatalogItem,
): Products.Summary {
  const kinds = kindsOf(offers);
  const { listPrice } = item.details;
  const ranks = salesRanksOf(item);
  const winners = (['New', 'Used'] as const).flatMap((condition) => {
    const offer = boxes[condition];
    return offer ? [{ condition: condition.toLowerCase(), ...priceOf(offer, marketplace) }] : [];
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
    ...(boxes.New && { SuggestedLowerPricePlusShipping: money(lowestOf(offers), marketplace) }),
    BuyBoxEligibleOffers: kinds.map((kind) => ({
      ...wordsOf(kind),
      '#text': kind.offers.filter(({ featured }) => featured).length,
    })),
  };
}

const wordsOf = ({ condition, fulfillmentChannel }: { condition: string; fulfillmentChannel: string }) => ({
  condition,
  fulfillmentChannel,
});

const cheapestOf = (offers: readonly Offer[]): Offer =>
  offers.reduce((best, offer) => (landedPrice(offer) < landedPrice(best) ? offer : best));

/** What the cheapest of the new offers costs. */
const lowestOf = (offers: readonly Offer[]): number =>
  landedPrice(cheapestOf(offers.filter(({ condition }) => condition === 'New')));
