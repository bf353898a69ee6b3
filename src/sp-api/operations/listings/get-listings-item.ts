import { findListing } from '../../../store/listings.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { itemDocument } from './item-document.js';
import { shopsOf } from './listing-place.js';

/** getListingsItem: what a seller lists under a SKU. */
export const getListingsItem: SpHandler = (context, { query }) => {
  const { world, seller, path } = context;
  const sku = path.sku!;
  const marketplaceIds = query.marketplaceIds as string[];
  const found = shopsOf(context, marketplaceIds).flatMap((shop) => {
    const listing = findListing(world, seller.id, shop.marketplaceId, sku);
    return listing ? [{ shop, listing }] : [];
  });
  if (found.length === 0)
    throw refusal(
      'ListingUnknown',
      { sku, marketplace: marketplaceIds.join(', ') },
      'A submission takes a minute to be done.',
    );
  return itemDocument(sku, found, query.includedData as string[]);
};
