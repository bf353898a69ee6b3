import { findStocks } from '../../store/inventory.js';
import type { Handler } from '../handler.js';
import { supplyDocument, unknownSupply } from './supply-document.js';
import { homeMarketplace, supplyPage } from './supply-page.js';

/** ListInventorySupply: what Amazon holds of the SKUs that are named, or of those that changed since an instant. */
export const listInventorySupply: Handler<'FulfillmentInventory.ListInventorySupply'> = (context, input) => {
  const { world, seller } = context;
  const { SellerSkus, QueryStartDateTime, MarketplaceId } = input;
  const detailed = input.ResponseGroup === 'Detailed';
  const marketplace = homeMarketplace(context, MarketplaceId);
  if (!SellerSkus) return supplyPage(context, { from: QueryStartDateTime!, detailed, ...marketplace });
  const stocks = findStocks(world, seller.id, SellerSkus);
  return {
    ...marketplace,
    InventorySupplyList: [...new Set(SellerSkus)].map((sku) => {
      const stock = stocks.get(sku);
      return stock ? supplyDocument(stock, world.now(), detailed) : unknownSupply(sku);
    }),
  };
};
