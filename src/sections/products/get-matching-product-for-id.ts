import { findAsinsByCode } from '../../store/catalog-codes.js';
import type { CodeType } from '../../store/catalog-codes.js';
import { findListing } from '../../store/listings.js';
import { isBuyable } from '../../store/offers/offers.js';
import type { Handler, OperationContext } from '../handler.js';
import { checkAsins, marketplaceOf } from './asked.js';
import { clientError } from './client-error.js';
import { productDocuments } from './product-document.js';

/** GetMatchingProductForId: products by ids of one kind. A code may stand for several, and only for those that somebody offers. */
export const getMatchingProductForId: Handler<'Products.GetMatchingProductForId'> = (
  context,
  { MarketplaceId, IdType, IdList },
) => {
  if (IdType === 'ASIN') checkAsins(IdList);
  marketplaceOf(MarketplaceId);
  const asked = IdList.map((Id) => ({ Id, asins: asinsOf(context, MarketplaceId, IdType, Id) }));
  const known = productDocuments(
    context.world,
    MarketplaceId,
    asked.flatMap(({ asins }) => asins),
  );
  return asked.map(({ Id, asins }) => {
    const found = { Id, IdType };
    const products = asins.flatMap((asin) => known.get(asin) ?? []);
    if (products.length > 0) return { ...found, status: 'Success', Products: products };
    return {
      ...found,
      ...clientError(`Invalid ${IdType} identifier ${Id} for marketplace ${MarketplaceId}`),
    };
  });
};

function asinsOf(
  { world, seller }: OperationContext,
  marketplaceId: string,
  idType: string,
  id: string,
): string[] {
  if (idType === 'ASIN') return [id];
  if (idType !== 'SellerSKU')
    return findAsinsByCode(world, marketplaceId, idType as CodeType, id).filter((asin) =>
      isBuyable(world, marketplaceId, asin),
    );
  const listing = findListing(world, seller.id, marketplaceId, id);
  return listing ? [listing.asin] : [];
}
