import { deleteStock, findStock } from '../../../store/inventory.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { checkSandbox } from './sandbox-only.js';

/** deleteInventoryItem: Amazon holds a SKU no more. */
export const deleteInventoryItem: SpHandler = (context, { query }) => {
  const { world, seller, path } = context;
  checkSandbox(context, [query.marketplaceId as string]);
  const stock = findStock(world, seller.id, path.sellerSku!);
  if (!stock) throw refusal('InputNotValid', { details: '' }, `There is no stock of ${path.sellerSku}.`);
  deleteStock(world, stock);
  return {};
};
