import { childOf, skuOf, textOf } from '../element.js';
import type { Element } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { refuse } from '../problem.js';
import { checkProductId } from '../product-id.js';
import { deleteProduct, listProduct } from '../products.js';
import type { ProductWish } from '../products.js';

/** Lists a product, changes what is said of it, or takes it out of the shop. */
export const product: MessageType<ProductWish & { remove: boolean }> = {
  read(message, operation) {
    const id = childOf(message, 'StandardProductID');
    const said = childOf(message, 'DescriptionData');
    const condition = childOf(message, 'Condition');
    const value = id && textOf(id, 'Value');
    if (value !== undefined) checkProductId(value, textOf(id!, 'Type'));
    return {
      sku: skuOf(message),
      remove: operation === 'Delete',
      ...optional('title', said, 'Title'),
      ...optional('productId', id, 'Value'),
      ...optional('productIdType', id, 'Type'),
      ...optional('condition', condition, 'ConditionType'),
      details: {
        ...optional('description', said, 'Description'),
        ...optional('brand', said, 'Brand'),
        ...optional('conditionNote', condition, 'ConditionNote'),
      },
    };
  },

  apply(job, wish) {
    if (wish.remove) deleteProduct(job, wish.sku);
    else listProduct(job, wish, isIncomplete);
  },
};

const isIncomplete = (sku: string): never =>
  refuse('missingAttributes', { sku, missing: 'item_name,standard_product_id' });

function optional<Name extends string>(name: Name, element: Element | undefined, child: string) {
  const text = element && textOf(element, child);
  return (text === undefined ? {} : { [name]: text }) as Partial<Record<Name, string>>;
}
