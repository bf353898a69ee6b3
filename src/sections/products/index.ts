import type { Handlers } from '../handler.js';
import { getCompetitivePricingForAsin } from './get-competitive-pricing-for-asin.js';
import { getCompetitivePricingForSku } from './get-competitive-pricing-for-sku.js';
import { getLowestOfferListingsForAsin } from './get-lowest-offer-listings-for-asin.js';
import { getLowestOfferListingsForSku } from './get-lowest-offer-listings-for-sku.js';
import { getLowestPricedOffersForAsin } from './get-lowest-priced-offers-for-asin.js';
import { getLowestPricedOffersForSku } from './get-lowest-priced-offers-for-sku.js';
import { getMatchingProduct } from './get-matching-product.js';
import { getMatchingProductForId } from './get-matching-product-for-id.js';
import { getMyFeesEstimate } from './get-my-fees-estimate.js';
import { getMyPriceForAsin } from './get-my-price-for-asin.js';
import { getMyPriceForSku } from './get-my-price-for-sku.js';
import { getProductCategoriesForAsin } from './get-product-categories-for-asin.js';
import { getProductCategoriesForSku } from './get-product-categories-for-sku.js';
import { listMatchingProducts } from './list-matching-products.js';

/** The operations of Products. */
export const products: Handlers = {
  'Products.GetCompetitivePricingForASIN': getCompetitivePricingForAsin,
  'Products.GetCompetitivePricingForSKU': getCompetitivePricingForSku,
  'Products.GetLowestOfferListingsForASIN': getLowestOfferListingsForAsin,
  'Products.GetLowestOfferListingsForSKU': getLowestOfferListingsForSku,
  'Products.GetLowestPricedOffersForASIN': getLowestPricedOffersForAsin,
  'Products.GetLowestPricedOffersForSKU': getLowestPricedOffersForSku,
  'Products.GetMatchingProduct': getMatchingProduct,
  'Products.GetMatchingProductForId': getMatchingProductForId,
  'Products.GetMyFeesEstimate': getMyFeesEstimate,
  'Products.GetMyPriceForASIN': getMyPriceForAsin,
  'Products.GetMyPriceForSKU': getMyPriceForSku,
  'Products.GetProductCategoriesForASIN': getProductCategoriesForAsin,
  'Products.GetProductCategoriesForSKU': getProductCategoriesForSku,
  'Products.ListMatchingProducts': listMatchingProducts,
};
