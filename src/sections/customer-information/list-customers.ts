import type { Handler } from '../handler.js';
import { brandedShopsOf, periodUntilNow } from '../webstores-of.js';
import { customerPage } from './customer-page.js';

/** ListCustomers: the shoppers of the seller's own shops that signed in first, or changed, in a period. */
export const listCustomers: Handler<'CustomerInformation.ListCustomers'> = (context, input) =>
  customerPage(context, {
    webstores: brandedShopsOf(context, input.MarketplaceId).map(({ id }) => id),
    by: input.DateRangeType === 'LastUpdatedDate' ? 'updated' : 'associated',
    ...periodUntilNow(context.world.now(), input.DateRangeStart, input.DateRangeEnd),
  });
