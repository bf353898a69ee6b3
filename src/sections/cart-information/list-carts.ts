import type { Handler } from '../handler.js';
import { periodUntilNow } from '../webstores-of.js';
import { cartPage } from './cart-page.js';
import { cartShopsOf } from './cart-shops.js';

/** ListCarts: the carts of the seller's own shops that shoppers changed in a period. */
export const listCarts: Handler<'CartInformation.ListCarts'> = (context, input) =>
  cartPage(context, {
    webstores: cartShopsOf(context, input.MarketplaceId).map(({ id }) => id),
    ...periodUntilNow(context.world.now(), input.DateRangeStart, input.DateRangeEnd),
  });
