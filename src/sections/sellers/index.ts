import type { Handlers } from '../handler.js';
import { getAuthToken } from './get-auth-token.js';
import { listMarketplaceParticipations } from './list-marketplace-participations.js';
import { listMarketplaceParticipationsByNextToken } from './list-marketplace-participations-by-next-token.js';

/** The operations of Sellers. */
export const sellers: Handlers = {
  'Sellers.GetAuthToken': getAuthToken,
  'Sellers.ListMarketplaceParticipations': listMarketplaceParticipations,
  'Sellers.ListMarketplaceParticipationsByNextToken': listMarketplaceParticipationsByNextToken,
};
