import type { SkuChange } from '../../store/listings-in-bulk.js';
import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { changeListings, sellingPrice } from '../listings.js';
import { problem, refuse, refuseFor } from '../problem.js';

const read = columnReader('PriceAndQuantity');

interface PriceAndQuantity {
  sku: string;
  change: SkuChange;
  /** What besides the quantity was to be set: each was an update of its own. */
  prices: number;
}

/** Sets the price, the quantity or both of a listing. */
export const priceAndQuantity: RecordType<PriceAndQuantity> = {
  read(columns) {
    const sku = read.required(columns, 'sku');
    const price = read.amount(columns, 'price');
    const maximum = read.amount(columns, 'maximumPrice');
    const minimum = read.amount(columns, 'minimumPrice');
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
      prices: Number(price !== undefined) + Number(minimum !== undefined || maximum !== undefined),
    };
  },

  apply: (job, { sku, change, prices }, notes) =>
    changeListings(job, sku, change, notes, () => refuseUnknown(sku, change, prices)),
};

/** As recorded, each part of the record says that the SKU is unknown, and the quantity says it in other words. */
function refuseUnknown(sku: string, { quantity }: SkuChange, prices: number): never {
  const ofQuantity = quantity === undefined ? [] : [problem('unknownSkuOfQuantity', { sku })];
  const ofPrices = Array.from({ length: prices }, () => problem('unknownSku', { sku }));
  const [first = problem('unknownSku', { sku }), ...further] = [...ofQuantity, ...ofPrices];
  return refuseFor(first, ...further);
}
