import { listParticipations } from '../registry/sellers.js';
import type { SpContext } from './context.js';

/** The rows of the seller's part in marketplaces; those it takes no part in have been refused before. */
export const participationsIn = ({ world, seller }: SpContext, marketplaceIds: readonly string[]): number[] =>
  listParticipations(world, seller)
    .filter(({ marketplaceId }) => marketplaceIds.includes(marketplaceId))
    .map(({ id }) => id);
