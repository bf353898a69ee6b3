import { findCatalogItem } from '../../../store/catalog.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { marketplaceNamed } from '../../marketplace.js';
import { itemDocument } from './item-document.js';

/** getCatalogItem: a product by its ASIN, in one marketplace or several; those that do not know it are left out. */
export const getCatalogItem: SpHandler = ({ world, path }, { query }) => {
  const asin = path.asin!;
  const asked = query.marketplaceIds as string[];
  for (const id of asked) marketplaceNamed(id, 'MarketplaceIdsNotValid');
  const places = [...new Set(asked)].flatMap((marketplaceId) => {
    const item = findCatalogItem(world, marketplaceId, asin);
    return item ? [{ marketplaceId, item }] : [];
  });
  if (places.length === 0)
    throw refusal(
      'ItemUnknown',
      { asin, marketplaceIds: asked.join(', ') },
      `The catalogue has no ${asin} in ${asked.join(', ')}.`,
    );
  return itemDocument(world, asin, places, query.includedData as string[]);
};
