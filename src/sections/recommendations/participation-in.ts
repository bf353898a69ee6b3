import { listParticipations } from '../../registry/sellers.js';
import type { OperationContext } from '../handler.js';

/** The row of the seller's part in a marketplace; 0, of which there is nothing, where it takes no part. */
export const participationIn = ({ world, seller }: OperationContext, marketplaceId: string): number =>
  listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId)?.id ?? 0;
