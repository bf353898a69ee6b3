import { mwsError } from '../../protocol/errors.js';
import { participationsAt } from '../../registry/call-marketplaces.js';
import type { Webstore } from '../../store/webstore/webstores.js';
import type { OperationContext } from '../handler.js';
import { brandedShopsOf } from '../webstores-of.js';

/**
 * The seller's shops whose carts a call is about.
 * @throws MwsError for a marketplace that there is not, or in which the seller takes no part: this section has the gateway pass it on
 */
export function cartShopsOf(context: OperationContext, marketplaceId: string | undefined): Webstore[] {
  const { world, seller, host } = context;
  const isOwn = participationsAt(world, seller, host).some((own) => own.marketplaceId === marketplaceId);
  if (marketplaceId !== undefined && !isOwn) throw mwsError('MarketplaceInvalid');
  return brandedShopsOf(context, marketplaceId);
}
