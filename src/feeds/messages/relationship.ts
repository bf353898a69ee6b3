import { updateListing } from '../../store/listings.js';
import { childrenOf, missing, skuOf } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { refuse } from '../problem.js';
import { listingsOf } from '../targets.js';

/** Makes products variations of another one. */
export const relationship: MessageType<{ parent: string; children: string[] }> = {
  read(message) {
    const parent = skuOf(message, 'ParentSKU');
    const relations = childrenOf(message, 'Relation');
    if (relations.length === 0) missing(message, 'Relation');
    return { parent, children: relations.map((relation) => skuOf(relation)) };
  },

  apply(job, { parent, children }) {
    if (listingsOf(job, parent).length === 0) refuse('unknownParent', { sku: parent });
    const variations = children.map((sku) => {
      const listings = listingsOf(job, sku);
      return listings.length > 0 ? listings : refuse('unknownChild', { sku });
    });
    for (const listing of variations.flat())
      updateListing(job.world, listing, { details: { parentSku: parent } });
  },
};
