import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { findCatalogItem, isVariationParent } from '../../../store/catalog.js';
import { findListing } from '../../../store/listings.js';
import { buyBoxesOf } from '../../../store/offers/buy-box.js';
import { landedPrice } from '../../../store/offers/offer.js';
import type { Offer } from '../../../store/offers/offer.js';
import { offersOf } from '../../../store/offers/offers.js';
import type { SpContext, SpHandler } from '../../context.js';
import { placeOf, statusLine } from './entry.js';
import { featuredOffer, moneyOf, offerIdentifier } from './offer-json.js';

interface PriceRequest {
  uri: string;
  method: string;
  marketplaceId: string;
  sku: string;
  segment?: object;
}

const PATH = '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice';

/** getFeaturedOfferExpectedPriceBatch: at what price an offer of the caller would have the buy box, for up to 40 SKUs. */
export const getFeaturedOfferExpectedPriceBatch: SpHandler = (context, { body }) => ({
  responses: (body as { requests: PriceRequest[] }).requests.map((request) => {
    const { marketplaceId, sku, segment } = request;
    const shown = expectationOf(context, request);
    return {
      request: { marketplaceId, sku, segment },
      body: shown,
      headers: {},
      status: statusLine('errors' in shown),
    };
  }),
});

function expectationOf(context: SpContext, request: PriceRequest) {
  const { world, seller } = context;
  const { marketplaceId, sku } = request;
  const place = placeOf(context, request, PATH);
  if ('error' in place) return { errors: [place.error] };
  const asin = findListing(world, seller.id, marketplaceId, sku)?.asin;
  const item = asin === undefined ? undefined : findCatalogItem(world, marketplaceId, asin);
  if (!item) return { errors: [UNKNOWN_SKU] };
  const offers = isVariationParent(world, item) ? undefined : offersOf(world, marketplaceId, item.asin);
  const own = offers?.find((offer) => offer.sellerId === seller.sellerId && offer.sku === sku);
  return {
    offerIdentifier: own
      ? offerIdentifier(own, item.asin, marketplaceId, true)
      : { marketplaceId, sellerId: seller.sellerId, sku, asin: item.asin },
    featuredOfferExpectedPriceResults: [
      offers
        ? resultOf(context, place.marketplace, item.asin, offers, own)
        : { resultStatus: 'ASIN_NOT_ELIGIBLE' },
    ],
  };
}

const UNKNOWN_SKU = {
  code: 'INVALID_SKU',
  message: 'The requested SKU does not exist for the seller in the requested Amazon store.',
};

function resultOf(
  { world, seller }: SpContext,
  marketplace: KnownMarketplace,
  asin: string,
  offers: readonly Offer[],
  own: Offer | undefined,
) {
  if (!own) return { resultStatus: 'OFFER_NOT_FOUND' };
  const { marketplaceId } = marketplace;
  const current = buyBoxesOf(world, marketplaceId, asin, offers).New;
  const others = offers.filter(({ sellerId }) => sellerId !== seller.sellerId);
  const competing = buyBoxesOf(world, marketplaceId, asin, others).New;
  const said = {
    competingFeaturedOffer: competing && featuredOffer(competing, asin, marketplace),
    currentFeaturedOffer: current && featuredOffer(current, asin, marketplace),
  };
  if (own.condition !== 'New' || !own.featured) return { resultStatus: 'OFFER_NOT_ELIGIBLE', ...said };
  if (!competing) return { resultStatus: 'NO_COMPETING_OFFER', ...said };
  return {
    featuredOfferExpectedPrice: {
      listingPrice: moneyOf(priceAgainst(competing, own, marketplace), marketplace),
    },
    resultStatus: 'VALID_FOEP',
    ...said,
  };
}

/** The highest price at which an offer costs a buyer less than its competitor, by the rule of the buy box. */
function priceAgainst(competing: Offer, own: Offer, { currency }: KnownMarketplace): number {
  const step = currency === 'JPY' ? 100 : 1;
  return Math.max(step, landedPrice(competing) - own.shipping - step);
}
