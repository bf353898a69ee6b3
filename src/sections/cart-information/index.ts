import type { Handlers } from '../handler.js';
import { getCarts } from './get-carts.js';
import { listCartsByNextToken } from './list-carts-by-next-token.js';
import { listCarts } from './list-carts.js';

/** The operations of CartInformation. */
export const cartInformation: Handlers = {
  'CartInformation.GetCarts': getCarts,
  'CartInformation.ListCarts': listCarts,
  'CartInformation.ListCartsByNextToken': listCartsByNextToken,
};
