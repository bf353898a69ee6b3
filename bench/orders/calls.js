import { openToken, sealToken } from '../../build/protocol/next-token.js';
import { listOrdersByNextToken } from '../../build/sections/orders/list-orders-by-next-token.js';
import { listOrders } from '../../build/sections/orders/list-orders.js';

/** Calls the operation as the gateway does: a validated input in, a result out. */
export const list = (of, input) => listOrders(contextOf(of), input);

/** The page behind a NextToken. */
export const listNext = (of, NextToken) => listOrdersByNextToken(contextOf(of), { NextToken });

function contextOf({ world, seller }) {
  const { tokenKey, tokens } = world.ids;
  return {
    world,
    seller,
    developer: undefined,
    host: undefined,
    section: 'Orders',
    sealToken: (name, state) => sealToken(tokenKey, tokens.bytes(12), name, state),
    openToken: (name, token) => openToken(tokenKey, name, token),
  };
}

/** The token of page `page`: walked to by the tokens of the pages before. */
export function tokenOfPage(of, input, page) {
  let { NextToken } = list(of, input);
  for (let at = 2; at < page; at++) ({ NextToken } = listNext(of, NextToken));
  return NextToken;
}
