import type { SpContext } from './context.js';
import { refusal } from './errors.js';

/** Refuses what is there in Amazon's sandbox alone: production hosts have it not, any other address serves it. @throws SpApiError */
export function refuseInProduction({ isProduction }: SpContext): void {
  if (isProduction)
    throw refusal(
      'Unauthorized',
      {},
      'Only the sandbox has this operation: call sandbox.sellingpartnerapi-na.amazon.com, say.',
    );
}
