import type { SpHandler } from '../../context.js';
import { getMarketplaceParticipations } from './get-marketplace-participations.js';

/** Sellers API v1. */
export const sellers: Readonly<Record<string, SpHandler>> = {
  'sellers.getMarketplaceParticipations': getMarketplaceParticipations,
};
