import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { findCatalogItem, isVariationParent } from '../../../store/catalog.js';
import type { CatalogItem } from '../../../store/catalog.js';
import { buyBoxesOf } from '../../../store/offers/buy-box.js';
import { lowestOf } from '../../../store/offers/lowest-priced.js';
import { offersOf } from '../../../store/offers/offers.js';
import type { SpContext, SpHandler } from '../../context.js';
import { placeOf, statusLine } from './entry.js';
import { offerDocument } from './offer-json.js';

interface SummaryRequest {
  uri: string;
  method: string;
  asin: string;
  marketplaceId: string;
  includedData: string[];
  lowestPricedOffersInputs?: { itemCondition: string; offerType: string }[];
}

const PATH = '/products/pricing/2022-05-01/items/competitiveSummary';

/** getCompetitiveSummary: buy boxes and cheapest offers of up to 20 products. The world has no reference prices and no similar items. */
export const getCompetitiveSummary: SpHandler = (context, { body }) => ({
  responses: (body as { requests: SummaryRequest[] }).requests.map((request) => {
    const { asin, marketplaceId } = request;
    const shown = summaryOf(context, request);
    return { status: statusLine('errors' in shown), body: { asin, marketplaceId, ...shown } };
  }),
});

function summaryOf(context: SpContext, request: SummaryRequest) {
  const place = placeOf(context, request, PATH);
  if ('error' in place) return { errors: [place.error] };
  const item = findCatalogItem(context.world, request.marketplaceId, request.asin);
  if (!item) return { errors: [{ code: 'INVALID_ASIN', message: `${request.asin} is not a valid ASIN` }] };
  return datasetsOf(context, place.marketplace, item, request);
}

/** By itself it shows new offers to consumers. */
const USUAL = [{ itemCondition: 'New', offerType: 'Consumer' }];

function datasetsOf(
  { world }: SpContext,
  marketplace: KnownMarketplace,
  item: CatalogItem,
  { includedData, lowestPricedOffersInputs = USUAL }: SummaryRequest,
) {
  const { marketplaceId } = marketplace;
  const offers = isVariationParent(world, item) ? [] : offersOf(world, marketplaceId, item.asin);
  const box = buyBoxesOf(world, marketplaceId, item.asin, offers).New;
  const has = (name: string) => includedData.includes(name);
  // A condition without offers is left out: a list of offers has one at least.
  const lowest = lowestPricedOffersInputs.flatMap((lowestPricedOffersInput) => {
    const found = lowestOf(world, offers, lowestPricedOffersInput.itemCondition);
    const shown = found.map((offer) => offerDocument(offer, marketplace));
    return shown.length > 0 ? [{ lowestPricedOffersInput, offers: shown }] : [];
  });
  const featured = box && {
    ...offerDocument(box, marketplace),
    featuredOfferSegments: [{ customerMembership: 'DEFAULT', segmentDetails: {} }],
  };
  return {
    featuredBuyingOptions: has('featuredBuyingOptions')
      ? featured
        ? [{ buyingOptionType: 'New', segmentedFeaturedOffers: [featured] }]
        : []
      : undefined,
    lowestPricedOffers: has('lowestPricedOffers') ? lowest : undefined,
    referencePrices: has('referencePrices') ? [] : undefined,
    similarItems: has('similarItems') ? [] : undefined,
  };
}
