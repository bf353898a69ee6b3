import type { Products } from '../../model/generated/index.js';
import { findAsinsByCode } from '../../store/catalog-codes.js';
import type { CodeType } from '../../store/catalog-codes.js';
import { findCatalogItems } from '../../store/catalog.js';
import { findListing } from '../../store/listings.js';
import { isBuyable } from '../../store/offers/offers.js';
import type { Handler, OperationContext } from '../handler.js';
import { checkAsins, marketplaceOf } from './asked.js';
import { clientError } from './client-error.js';
import { productDocument } from './product-document.js';

/** GetMatchingProductForId: products by ids of one kind. A code may stand for several, and only for those that somebody offers. */
export const getMatchingProductForId: Handler<'Products.GetMatchingProductForId'> = (
  context,
  { MarketplaceId, IdType, IdList },
) => {
  if (IdType === 'ASIN') checkAsins(IdList);
  marketplaceOf(MarketplaceId);
  return IdList.map((Id) => {
    const products = productsOf(context, MarketplaceId, asinsOf(context, MarketplaceId, IdType, Id));
    const found = { Id, IdType };
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

function productsOf(
  { world }: OperationContext,
  marketplaceId: string,
  asins: readonly string[],
): Products.Product[] {
  const items = findCatalogItems(world, marketplaceId, asins);
  return asins.flatMap((asin) => {
    const item = items.get(asin);
    return item ? [productDocument(world, marketplaceId, item)] : [];
  });
}
