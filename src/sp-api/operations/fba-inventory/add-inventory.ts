import { findStock, isFirstAddition, updateStock } from '../../../store/inventory.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { checkSandbox } from './sandbox-only.js';

interface Asked {
  inventoryItems?: { sellerSku: string; marketplaceId: string; quantity: number }[];
}

/** More of anything no seller has. */
const MOST = 99_999_999;

/** addInventory: units come in. A call with a token that came before does nothing more. */
export const addInventory: SpHandler = (context, { query, body }) => {
  const { world, seller } = context;
  const { inventoryItems: items = [] } = body as Asked;
  checkSandbox(
    context,
    items.map(({ marketplaceId }) => marketplaceId),
  );
  if (!isFirstAddition(world, seller.id, query['x-amzn-idempotency-token'] as string)) return {};
  for (const { sellerSku, quantity } of items) {
    const stock = findStock(world, seller.id, sellerSku);
    if (!stock)
      throw refusal(
        'InputNotValid',
        { details: '' },
        `There is no stock of ${sellerSku}: createInventoryItem makes it.`,
      );
    if (quantity < 0 || stock.inStock + quantity > MOST)
      throw refusal('InputNotValid', { details: '' }, `quantity cannot be ${quantity}.`);
    updateStock(world, stock, { inStock: stock.inStock + quantity });
  }
  return {};
};
