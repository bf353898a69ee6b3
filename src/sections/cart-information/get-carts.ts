import { findCart, isThere } from '../../store/webstore/carts.js';
import type { Handler } from '../handler.js';
import { cartDocument } from './cart-document.js';
import { cartShopsOf } from './cart-shops.js';

/** GetCarts: carts by their ids, in the order asked; ids that are none of the seller's are left out without a word. */
export const getCarts: Handler<'CartInformation.GetCarts'> = (context, { CartIdList, MarketplaceId }) => {
  const { world } = context;
  const own = new Set(cartShopsOf(context, MarketplaceId).map(({ id }) => id));
  return {
    CartList: [...new Set(CartIdList)]
      .map((id) => findCart(world, id))
      .filter((cart) => cart !== undefined && own.has(cart.webstore) && isThere(world, cart))
      .map((cart) => cartDocument(world, cart!)),
  };
};
