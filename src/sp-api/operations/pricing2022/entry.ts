import { findMarketplace } from '../../../model/marketplaces.js';
import type { KnownMarketplace } from '../../../model/marketplaces.js';
import { listParticipations } from '../../../registry/sellers.js';
import type { SpContext } from '../../context.js';

/** What one call of a batch is refused with. */
export interface EntryError {
  code: string;
  message: string;
}

/** The status lines of this version, by whether there is an error. */
export const statusLine = (refused: boolean) =>
  refused ? { statusCode: 400, reasonPhrase: 'Client Error' } : { statusCode: 200, reasonPhrase: 'Success' };

/**
 * What is wrong with the form of one call of a batch, or where it is made: a batch names its marketplaces in its body, where the
 * ladder does not look. The texts are chosen.
 */
export function placeOf(
  { world, seller }: SpContext,
  { uri, method, marketplaceId }: { uri: string; method: string; marketplaceId: string },
  path: string,
): { marketplace: KnownMarketplace } | { error: EntryError } {
  if (method !== 'GET' || uri !== path)
    return { error: { code: 'INVALID_REQUEST', message: `The request must be GET ${path}.` } };
  const takesPart = listParticipations(world, seller).some((one) => one.marketplaceId === marketplaceId);
  const message = 'The requested marketplace is not one of the seller.';
  return takesPart
    ? { marketplace: findMarketplace(marketplaceId)! }
    : { error: { code: 'INVALID_MARKETPLACE', message } };
}
