import { columnReader } from '../columns.js';
import type { RecordType } from '../feed-message.js';
import { sellingPrice } from '../listings.js';
import { checkProductId, kindOfId } from '../product-id.js';
import { closeProduct, deleteProduct, listProduct } from '../products.js';
import type { ProductWish } from '../products.js';
import { problem, refuse, refuseFor } from '../problem.js';

const read = columnReader('Listing');

/** The numbers of conditions in inventory files. */
const CONDITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    1: 'UsedLikeNew',
    2: 'UsedVeryGood',
    3: 'UsedGood',
    4: 'UsedAcceptable',
    5: 'CollectibleLikeNew',
    6: 'CollectibleVeryGood',
    7: 'CollectibleGood',
    8: 'CollectibleAcceptable',
    10: 'Refurbished',
    11: 'New',
  }),
);

/** Templates have the names, with or without capitals. */
const conditionOf = (given: string): string | undefined =>
  CONDITIONS.get(given) ??
  [...CONDITIONS.values()].find((name) => name.toLowerCase() === given.toLowerCase());

/** `a` and `Update` add or change, `d` closes the offer, `x` and `Delete` take it away for good. */
const OPERATIONS = ['a', 'd', 'x', 'Update', 'PartialUpdate', 'Delete'] as const;

/** A line of an inventory or listings loader: lists a product with its price and quantity. */
export const listing: RecordType<ProductWish & { operation: (typeof OPERATIONS)[number] }> = {
  read(columns) {
    const sku = read.required(columns, 'sku');
    if (sku.length > 40) refuse('invalidValue', { field: 'sku', value: `${sku.slice(0, 40)}...` });
    const price = read.amount(columns, 'price');
    const quantity = read.integer(columns, 'quantity');
    const operation = read.oneOf(columns, 'operation', OPERATIONS) ?? 'a';
    const { title, productId, description, conditionNote } = columns;
    const productIdType = read.known(columns, 'productIdType', kindOfId);
    const condition = read.known(columns, 'condition', conditionOf);
    if (productId) checkProductId(productId, productIdType);
    return {
      sku,
      operation,
      ...(title && { title }),
      ...(productId && { productId }),
      ...(productIdType && { productIdType }),
      ...(condition && { condition }),
      ...(price !== undefined && { price: sellingPrice(price) }),
      ...(quantity !== undefined && { quantity }),
      details: { ...(description && { description }), ...(conditionNote && { conditionNote }) },
    };
  },

  apply(job, wish) {
    if (wish.operation === 'x' || wish.operation === 'Delete') deleteProduct(job, wish.sku);
    else if (wish.operation === 'd') closeProduct(job, wish.sku);
    else listProduct(job, wish, isIncomplete);
  },
};

/** As recorded: no product is made, so there is no SKU for the offer either. */
const isIncomplete = (sku: string): never =>
  refuseFor(
    problem('missingAttributesOfRecord', { sku, missing: 'item_name' }),
    problem('unknownSku', { sku }),
  );
