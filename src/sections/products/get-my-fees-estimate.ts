import type { Products } from '../../model/generated/index.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { listParticipations } from '../../registry/sellers.js';
import { findCatalogItem, isVariationParent } from '../../store/catalog.js';
import type { CatalogItem } from '../../store/catalog.js';
import { digitsOf, hundredthsOf } from '../../store/hundredths.js';
import { findListing } from '../../store/listings.js';
import type { Handler, OperationContext } from '../handler.js';
import { feesOf } from './fees.js';

type Request = Products.FeesEstimateRequest;
type Outcome = Pick<Products.FeesEstimateResult, 'Status' | 'FeesEstimate' | 'Error'>;

/** GetMyFeesEstimate: what Amazon would take of sales at given prices; each wish has an answer of its own. */
export const getMyFeesEstimate: Handler<'Products.GetMyFeesEstimate'> = (
  context,
  { FeesEstimateRequestList },
) => ({
  FeesEstimateResultList: FeesEstimateRequestList.map((request) => ({
    ...estimate(context, request),
    FeesEstimateIdentifier: identifierOf(context, request),
  })),
});

const identifierOf = (
  { seller }: OperationContext,
  { Identifier, ...same }: Request,
): Products.FeesEstimateIdentifier => ({
  ...same,
  SellerId: seller.sellerId,
  SellerInputIdentifier: Identifier,
});

/** Whatever the fee service did not like, it said so (sic). */
const disliked: Outcome = {
  Status: 'ClientError',
  Error: {
    Code: 'InvalidParameterValue',
    Message: 'There is an client-side error. Please verify your inputs.',
    Type: 'Sender',
  },
};

const withoutData = (Message: string): Outcome => ({
  Status: 'ServerError',
  Error: { Code: 'DataNotAvailable', Message, Type: 'Receiver' },
});

function estimate(context: OperationContext, request: Request): Outcome {
  const { world, seller } = context;
  const { MarketplaceId, IsAmazonFulfilled, PriceToEstimateFees } = request;
  const { ListingPrice, Shipping } = PriceToEstimateFees;
  const marketplace = findMarketplace(MarketplaceId);
  const takesPart = listParticipations(world, seller).some((one) => one.marketplaceId === MarketplaceId);
  const prices = Shipping ? [ListingPrice, Shipping] : [ListingPrice];
  const price = prices.reduce((sum, { Amount }) => sum + hundredthsOf(Amount), 0);
  if (!marketplace || !takesPart || !(hundredthsOf(ListingPrice.Amount) > 0)) return disliked;
  if (prices.some(({ CurrencyCode, Amount }) => CurrencyCode !== marketplace.currency || Number(Amount) < 0))
    return disliked;
  const item = itemOf(context, request);
  if (!item) return disliked;
  if (isVariationParent(world, item)) return withoutData('Non-buyable item. Missing category.');
  const fees = feesOf(marketplace, item.details, price, IsAmazonFulfilled);
  if (!fees) return withoutData('Item shipping weight is not available.');
  const total = fees.reduce((sum, { FinalFee }) => sum + hundredthsOf(FinalFee.Amount), 0);
  return {
    Status: 'Success',
    FeesEstimate: {
      TimeOfFeesEstimation: world.now(),
      TotalFeesEstimate: { CurrencyCode: marketplace.currency, Amount: digitsOf(total) },
      FeeDetailList: fees,
    },
  };
}

/** Any product by its ASIN, or one that the caller lists. */
function itemOf(
  { world, seller }: OperationContext,
  { MarketplaceId, IdType, IdValue }: Request,
): CatalogItem | undefined {
  if (IdType === 'ASIN') return findCatalogItem(world, MarketplaceId, IdValue);
  const listing = findListing(world, seller.id, MarketplaceId, IdValue);
  return listing && findCatalogItem(world, MarketplaceId, listing.asin);
}
