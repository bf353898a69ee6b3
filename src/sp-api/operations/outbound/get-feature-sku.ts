import { findStock } from '../../../store/inventory.js';
import { refuseValue } from '../../../store/outbound/refusal.js';
import type { SpHandler } from '../../context.js';
import { featureOf } from './features.js';

/** getFeatureSKU: how many units of a SKU a feature can be asked for. @throws RuleRefusal where Amazon never saw one */
export const getFeatureSku: SpHandler = (context, { query }) => {
  const { world, seller, path } = context;
  const featureName = featureOf(context);
  const stock = findStock(world, seller.id, path.sellerSku!);
  if (!stock) return refuseValue(path.sellerSku!, 'sellerSku');
  return {
    payload: {
      marketplaceId: query.marketplaceId,
      featureName,
      isEligible: true,
      ineligibleReasons: [],
      sellerSku: stock.sku,
      fnSku: stock.fnsku,
      asin: stock.asin,
      skuCount: stock.inStock,
    },
  };
};
