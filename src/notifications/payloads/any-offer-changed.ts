import { findMarketplace } from '../../model/marketplaces.js';
import type { XmlElement } from '../../protocol/xml-element.js';
import { findCatalogItem } from '../../store/catalog.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { buyBoxesOf } from '../../store/offers/buy-box.js';
import type { BuyBoxes } from '../../store/offers/buy-box.js';
import { cheapestOf, kindsOf, lowestOf } from '../../store/offers/lowest-priced.js';
import type { OfferKind } from '../../store/offers/lowest-priced.js';
import { landedPrice } from '../../store/offers/offer.js';
import type { Offer } from '../../store/offers/offer.js';
import type { World } from '../../world/world.js';
import { amount, element, instant } from '../element.js';
import { offerElement } from './offer.js';

/** What changed of the offers of a product. */
export interface OfferChange {
  marketplaceId: string;
  asin: string;
  /** Such as `New`. */
  condition: string;
  at: number;
}

/** Points are worth something in Japan only. */
const WITH_POINTS = 'JP';

/** AnyOfferChanged: the cheapest offers of a condition, and a summary of those in all conditions. */
export function anyOfferChanged(world: World, change: OfferChange, offers: readonly Offer[]): XmlElement {
  const { marketplaceId, asin, condition } = change;
  const marketplace = findMarketplace(marketplaceId)!;
  const { currency } = marketplace;
  const boxes = buyBoxesOf(world, marketplaceId, asin, offers);
  const box = condition === 'Used' ? boxes.Used : boxes.New;
  const withPoints = marketplace.countryCode === WITH_POINTS;
  return element('AnyOfferChangedNotification', [
    element('OfferChangeTrigger', [
      element('MarketplaceId', marketplaceId),
      element('ASIN', asin),
      element('ItemCondition', condition.toLowerCase()),
      instant('TimeOfOfferChange', change.at),
      element('OfferChangeType', 'Internal'),
    ]),
    summary(world, change, offers, boxes, { currency, withPoints }),
    element(
      'Offers',
      lowestOf(world, offers, condition).map((offer) => offerElement(offer, box, { currency, withPoints })),
    ),
  ]);
}

/** In which currency, and whether with points. */
export interface PriceForm {
  currency: string;
  withPoints: boolean;
}

function summary(
  world: World,
  { marketplaceId, asin }: OfferChange,
  offers: readonly Offer[],
  boxes: BuyBoxes,
  form: PriceForm,
): XmlElement {
  const kinds = kindsOf(offers);
  const details = findCatalogItem(world, marketplaceId, asin)?.details ?? {};
  const { listPrice, salesRanks = [] } = details;
  const { currency } = form;
  const cheapestNew = offers.filter(({ condition }) => condition === 'New');
  const winners = (['New', 'Used'] as const).flatMap((condition) => {
    const offer = boxes[condition];
    return offer ? [element('BuyBoxPrice', prices(offer, form), { condition: condition.toLowerCase() })] : [];
  });
  const counted = (name: string, count: (offers: readonly Offer[]) => number) =>
    element(
      name,
      kinds.map((kind) => element('OfferCount', String(count(kind.offers)), wordsOf(kind))),
    );
  return element('Summary', [
    counted('NumberOfOffers', ({ length }) => length),
    element(
      'LowestPrices',
      kinds.map((kind) => element('LowestPrice', prices(cheapestOf(kind.offers), form), wordsOf(kind))),
    ),
    winners.length > 0 ? element('BuyBoxPrices', winners) : undefined,
    listPrice?.currency === currency
      ? amount('ListPrice', hundredthsOf(listPrice.amount), currency)
      : undefined,
    boxes.New && cheapestNew.length > 0
      ? amount('SuggestedLowerPricePlusShipping', landedPrice(cheapestOf(cheapestNew)), currency)
      : undefined,
    salesRanks.length > 0
      ? element(
          'SalesRankings',
          salesRanks.map(({ category, rank }) =>
            element('SalesRank', [element('ProductCategoryId', category), element('Rank', String(rank))]),
          ),
        )
      : undefined,
    counted('BuyBoxEligibleOffers', (all) => all.filter(({ featured }) => featured).length),
  ]);
}

const wordsOf = ({ condition, byAmazon }: OfferKind) => ({
  condition,
  fulfillmentChannel: byAmazon ? 'Amazon' : 'Merchant',
});

const prices = (offer: Offer, { currency, withPoints }: PriceForm): (XmlElement | undefined)[] => [
  amount('LandedPrice', landedPrice(offer), currency),
  amount('ListingPrice', offer.price, currency),
  amount('Shipping', offer.shipping, currency),
  withPoints ? element('Points', [element('PointsNumber', String(offer.points))]) : undefined,
];
