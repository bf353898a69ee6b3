import type { Handler } from '../handler.js';
import { supplyDocuments, unknownSupply } from './supply-document.js';
import { homeMarketplace, supplyPage } from './supply-page.js';

/** ListInventorySupply: what Amazon holds of the SKUs that are named, or of those that changed since an instant. */
export const listInventorySupply: Handler<'FulfillmentInventory.ListInventorySupply'> = (context, input) => {
  const { world, seller } = context;
  const { SellerSkus, QueryStartDateTime, MarketplaceId } = input;
  const detailed = input.ResponseGroup === 'Detailed';
  const marketplace = homeMarketplace(context, MarketplaceId);
  if (!SellerSkus) return supplyPage(context, { from: QueryStartDateTime!, detailed, ...marketplace });
  const skus = [...new Set(SellerSkus)];
  const supplies = supplyDocuments(world, seller.id, skus, detailed);
  return {
    ...marketplace,
    InventorySupplyList: skus.map((sku) => supplies.get(sku) ?? unknownSupply(sku)),
  };
};
