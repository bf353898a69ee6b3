import { listParticipations } from '../../../registry/sellers.js';
import type { Shop } from '../../../feeds/attributes/apply-wish.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';

/**
 * The marketplaces that a call is for, as shops of the seller whom the path names. Marketplaces that are not the seller's have been
 * refused before.
 * @throws SpApiError for another seller than the token's
 */
export function shopsOf({ world, seller, path }: SpContext, marketplaceIds: readonly string[]): Shop[] {
  if (path.sellerId !== seller.sellerId)
    throw refusal(
      'Unauthorized',
      {},
      `The path names seller ${path.sellerId}; the token is of ${seller.sellerId}.`,
    );
  const own = listParticipations(world, seller);
  return [...new Set(marketplaceIds)].flatMap((marketplaceId) => {
    const part = own.find((one) => one.marketplaceId === marketplaceId);
    return part ? [{ world, seller: seller.id, participation: part.id, marketplaceId }] : [];
  });
}
