import type { Handler } from '../handler.js';
import { participationPage } from './participation-page.js';

/** ListMarketplaceParticipations: the marketplaces that the seller takes part in. */
export const listMarketplaceParticipations: Handler<'Sellers.ListMarketplaceParticipations'> = (context) =>
  participationPage(context, 0);
