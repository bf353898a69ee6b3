import { insertCatalogItem } from '../../../store/catalog.js';
import { createStock, findStock } from '../../../store/inventory.js';
import { findAnyListing } from '../../../store/listings.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { checkSandbox } from './sandbox-only.js';

interface Asked {
  sellerSku: string;
  marketplaceId: string;
  productName: string;
}

/** createInventoryItem: Amazon holds a SKU from now on, and nothing of it yet. */
export const createInventoryItem: SpHandler = (context, { body }) => {
  const { world, seller } = context;
  const asked = body as Asked;
  const { sellerSku: sku } = asked;
  checkSandbox(context, [asked.marketplaceId]);
  if (sku === '' || sku.length > 40)
    throw refusal('InputNotValid', { details: '' }, 'sellerSku has to have from 1 to 40 characters.');
  if (findStock(world, seller.id, sku))
    throw refusal('InputNotValid', { details: '' }, `There is stock of ${sku} already.`);
  const asin = findAnyListing(world, seller.id, sku)?.asin ?? makeProduct(context, asked);
  createStock(world, { seller: seller.id, sku, asin, inStock: 0 });
  return {};
};

/** A product that nobody lists is in the catalogue by its name. */
function makeProduct({ world }: SpContext, { marketplaceId, productName: title }: Asked): string {
  const asin = `B0${world.ids.made.text(8)}`;
  insertCatalogItem(world, { asin, marketplaceId, title });
  return asin;
}
