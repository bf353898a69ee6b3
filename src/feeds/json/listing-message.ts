import { findListing } from '../../store/listings.js';
import { applyWish, planWish } from '../attributes/apply-wish.js';
import type { Shop } from '../attributes/apply-wish.js';
import { checkAttributes } from '../attributes/attribute.js';
import { readPatches } from '../attributes/listing-wish.js';
import type { ListingWish } from '../attributes/listing-wish.js';
import type { Job } from '../feed-message.js';
import { refuse } from '../problem.js';
import type { JsonType } from './json-type.js';

const OPERATIONS: Readonly<Record<string, ListingWish['operation']>> = {
  UPDATE: 'put',
  PARTIAL_UPDATE: 'partial',
  PATCH: 'patch',
  DELETE: 'delete',
};

const missing = (attribute: string): never => refuse('attributeMissing', { attribute });

const textIn = (message: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = message[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** What a JSON feed says of one SKU: all of it, some of its attributes, changes of them, or that it goes. */
export const listingMessage: JsonType<ListingWish> = {
  read(message) {
    const sku = textIn(message, 'sku') ?? missing('sku');
    if (sku.length > 40)
      refuse('attributeInvalid', { attribute: 'sku', reason: 'it has more than 40 characters' });
    const operation = OPERATIONS[textIn(message, 'operationType') ?? missing('operationType')];
    if (!operation)
      return refuse('attributeInvalid', {
        attribute: 'operationType',
        reason: `it has to be one of ${Object.keys(OPERATIONS).join(', ')}`,
      });
    if (operation === 'delete') return { sku, operation };
    const productType = textIn(message, 'productType') ?? missing('productType');
    const requirements = textIn(message, 'requirements');
    const common = { sku, operation, productType, ...(requirements !== undefined && { requirements }) };
    if (operation === 'patch') return { ...common, patches: readPatches(message.patches) };
    return { ...common, attributes: checkAttributes(message.attributes) };
  },

  apply(job, wish) {
    const shops = shopsOf(job, wish);
    // All of them or none.
    if (wish.operation !== 'delete') for (const shop of shops) planWish(shop, wish);
    for (const shop of shops) applyWish(shop, wish);
  },
};

/** Where a message is done: all marketplaces of the feed where it says all of a listing, else those that have it. */
function shopsOf({ world, feed, participations }: Job, { sku, operation }: ListingWish): Shop[] {
  const { seller } = feed;
  const all = participations.map(({ id, marketplaceId }) => ({
    world,
    seller,
    participation: id,
    marketplaceId,
  }));
  if (operation === 'put' || operation === 'delete') return all;
  const known = all.filter(({ marketplaceId }) => findListing(world, seller, marketplaceId, sku));
  return known.length > 0 ? known : refuse('unknownSku', { sku });
}
