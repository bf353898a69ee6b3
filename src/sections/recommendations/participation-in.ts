import { participationOfCall } from '../../registry/call-marketplaces.js';
import type { OperationContext } from '../handler.js';

/** The row of the seller's part in a marketplace; 0, of which there is nothing, where it takes no part. */
export const participationIn = ({ world, seller, host }: OperationContext, marketplaceId: string): number =>
  participationOfCall(world, seller, host, marketplaceId)?.id ?? 0;
