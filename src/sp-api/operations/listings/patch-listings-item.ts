import { readPatches } from '../../../feeds/attributes/listing-wish.js';
import type { SpHandler } from '../../context.js';
import { answerSubmission } from './submit-listing.js';

/** patchListingsItem: changes some attributes of a listing. */
export const patchListingsItem: SpHandler = (context, input) =>
  answerSubmission(context, input, (sku) => {
    const { productType, patches } = input.body as { productType: string; patches: unknown };
    // PRODUCT stands for any type, and changes none.
    const type = productType === 'PRODUCT' ? {} : { productType };
    return { sku, operation: 'patch', ...type, patches: readPatches(patches) };
  });
