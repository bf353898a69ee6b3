import { rulesAsOf } from '../../model/years.js';
import { updateListing } from '../../store/listings.js';
import { requiredText, skuOf } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { refuse } from '../problem.js';
import { knownListings } from '../targets.js';

/** Notes where a picture of a product is; nobody fetches it. */
export const productImage: MessageType<{ sku: string; kind: string; location: string | undefined }> = {
  read(message, operation) {
    const sku = skuOf(message);
    const kind = requiredText(message, 'ImageType');
    if (operation === 'Delete') return { sku, kind, location: undefined };
    const location = requiredText(message, 'ImageLocation');
    if (!/^https?:\/\/[^\s/]+\S*$/.test(location) || location.length > 2_000) refuse('invalidImageUrl');
    return { sku, kind, location };
  },

  apply(job, { sku, kind, location }) {
    if (location?.startsWith('https:') && rulesAsOf(job.world.settings.asOf).httpsImages === 'refused')
      refuse('invalidImageUrl');
    for (const listing of knownListings(job, sku)) {
      const kept = Object.entries(listing.details.images ?? {}).filter(([other]) => other !== kind);
      const images = Object.fromEntries(location === undefined ? kept : [...kept, [kind, location]]);
      updateListing(job.world, listing, { details: { images } });
    }
  },
};
