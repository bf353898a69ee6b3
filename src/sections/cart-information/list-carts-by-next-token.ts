import type { Handler } from '../handler.js';
import { cartPage, CARTS } from './cart-page.js';
import type { CartPageState } from './cart-page.js';

/** ListCartsByNextToken: the next page of the list, with the period of the first call. */
export const listCartsByNextToken: Handler<'CartInformation.ListCartsByNextToken'> = (
  context,
  { NextToken },
) => cartPage(context, context.openToken<CartPageState>(CARTS, NextToken));
