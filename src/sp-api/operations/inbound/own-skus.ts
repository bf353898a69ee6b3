import { findListing } from '../../../store/listings.js';
import type { Listing } from '../../../store/listings.js';
import type { SpContext } from '../../context.js';
import { refusal } from '../../errors.js';

/**
 * The listings of the SKUs that a query names, each once. Amazon decodes these once more than other values: `%`, `+` and `,` have to be
 * encoded twice. @throws SpApiError which names all that the seller does not list
 */
export function listingsNamed(
  { world, seller }: SpContext,
  marketplaceId: string,
  mskus: readonly string[],
): Listing[] {
  const named = [...new Set(mskus.map(decodedOnceMore))];
  const found = named.map((sku) => findListing(world, seller.id, marketplaceId, sku));
  const unknown = named.filter((_, at) => !found[at]);
  if (unknown.length > 0)
    throw refusal('InboundRefused', { text: `The following MSKUs are invalid: ${unknown.join(', ')}` });
  return found as Listing[];
}

/** A SKU without anything special is the same, encoded once or twice; what is no escape stands for itself. */
function decodedOnceMore(sku: string): string {
  try {
    return decodeURIComponent(sku);
  } catch {
    return sku;
  }
}
