import { checkAttributes } from '../../../feeds/attributes/attribute.js';
import type { SpHandler } from '../../context.js';
import { answerSubmission } from './submit-listing.js';

interface Asked {
  productType: string;
  requirements?: string | null;
  attributes: unknown;
}

/** putListingsItem: says all of a listing, one that is new or one that is there. */
export const putListingsItem: SpHandler = (context, input) =>
  answerSubmission(context, input, (sku) => {
    const { productType, requirements, attributes } = input.body as Asked;
    const common = { sku, operation: 'put' as const, productType, attributes: checkAttributes(attributes) };
    return { ...common, ...(requirements && { requirements }) };
  });
