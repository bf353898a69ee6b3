import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { eventPage } from './event-page.js';
import { currenciesOf, periodOf } from './period.js';

/** The dates of a query, as the model reads them. */
export interface PostedDates {
  PostedAfter?: number;
  PostedBefore?: number;
}

/** What a list of a period has to begin with. */
export const withoutStart = () => refusal('FinancesInputNotValid', {}, 'PostedAfter is missing.');

/** listFinancialEvents: what moved money in a period. */
export const listFinancialEvents: SpHandler = (context, input) =>
  eventPage(context, input, {
    list: 'finances.listFinancialEvents',
    scope: { seller: context.seller.id, currencies: currenciesOf(context) },
    period: () => {
      const { PostedAfter: after, PostedBefore: before } = input.query as PostedDates;
      if (after === undefined) throw withoutStart();
      return periodOf(context.world.now(), after, before);
    },
  });
