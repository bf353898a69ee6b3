import type { SkuChange } from '../../store/listings-in-bulk.js';
import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { changeListings, sellingPrice } from '../listings.js';
import { refuse } from '../problem.js';

const read = columnReader('PriceAndQuantity');

/** Sets the price, the quantity or both of a listing. */
export const priceAndQuantity: RecordType<{ sku: string; change: SkuChange }> = {
  read(columns) {
    const sku = read.required(columns, 'sku');
    const price = read.amount(columns, 'price');
    const maximum = read.amount(columns, 'maximumPrice');
    if (price !== undefined && maximum !== undefined && Number(maximum) < Number(price))
      refuse('priceAboveMaximum', { price, maximum });
    const quantity = read.integer(columns, 'quantity');
    const channel = read.oneOf(columns, 'fulfillmentChannel', ['default', 'amazon']);
    return {
      sku,
      change: {
        ...(price !== undefined && { price: sellingPrice(price) }),
        ...(quantity !== undefined && { quantity }),
        ...(channel && { channel: channel === 'amazon' ? 'AFN' : 'MFN' }),
      },
    };
  },

  apply: (job, { sku, change }) => changeListings(job, sku, change),
};
