import type { Handler } from '../handler.js';
import { PARTICIPATIONS, participationPage } from './participation-page.js';

/** ListMarketplaceParticipationsByNextToken: the next page of that list. */
export const listMarketplaceParticipationsByNextToken: Handler<
  'Sellers.ListMarketplaceParticipationsByNextToken'
> = (context, { NextToken }) =>
  participationPage(context, context.openToken<{ from: number }>(PARTICIPATIONS, NextToken).from);
