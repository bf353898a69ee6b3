import { isServedBy } from '../model/marketplaces.js';
import { mwsError } from '../protocol/errors.js';
import { listWebstores } from '../store/webstore/webstores.js';
import type { Webstore } from '../store/webstore/webstores.js';
import type { OperationContext } from './handler.js';

/** The seller's shops on Amazon Webstore that a call is about: in the region of its host, and in one marketplace if it names any. */
export const webstoresOf = (
  { world, seller, host }: OperationContext,
  marketplaceId: string | undefined,
): Webstore[] =>
  listWebstores(world, seller).filter(
    (shop) =>
      isServedBy(host, shop.marketplaceId) &&
      (marketplaceId === undefined || shop.marketplaceId === marketplaceId),
  );

/** Those of them with the seller's own checkout: only they have carts and customers to tell of. */
export const brandedShopsOf = (context: OperationContext, marketplaceId: string | undefined): Webstore[] =>
  webstoresOf(context, marketplaceId).filter(({ brandedCheckout }) => brandedCheckout);

/** A period that a call asks for, in milliseconds: without an end, or with one to come, it ends now. The end is not part of it. */
export function periodUntilNow(
  now: number,
  start: number | undefined,
  end: number | undefined,
): { from: number; to: number } {
  const from = start ?? 0;
  if (end !== undefined && end < from)
    throw mwsError('DateAfterDate', { after: 'DateRangeStart', before: 'DateRangeEnd' });
  // What happened at this very instant is seen, too.
  return { from, to: Math.min(end ?? now + 1, now + 1) };
}
