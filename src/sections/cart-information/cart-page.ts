import type { CartInformation } from '../../model/generated/index.js';
import { listCarts } from '../../store/webstore/carts.js';
import type { CartPlace } from '../../store/webstore/carts.js';
import type { OperationContext } from '../handler.js';
import { cartDocument } from './cart-document.js';

/** ListCarts and ListCartsByNextToken share their tokens. */
export const CARTS = 'CartInformation.ListCarts';

/** Carts on a page: a choice, since nobody wrote down how many there were. */
const PAGE = 100;

/** What a NextToken holds: the shops, the period as it was asked for, and the last cart of the page before. */
export interface CartPageState {
  webstores: readonly number[];
  from: number;
  to: number;
  after?: CartPlace;
}

/** One page of carts, the change that is longest ago first: a cart that changes meanwhile turns up later, not twice. */
export function cartPage(
  { world, sealToken }: OperationContext,
  state: CartPageState,
): CartInformation.ListCartsResult {
  const found = listCarts(world, state.webstores, state, PAGE + 1, state.after);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    CartList: page.map((cart) => cartDocument(world, cart)),
    ...(found.length > PAGE &&
      last && { NextToken: sealToken(CARTS, { ...state, after: { at: last.updatedAt, id: last.id } }) }),
  };
}
