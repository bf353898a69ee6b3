/** Due work: the next order arrives at a seller in a marketplace. */
export const ORDER_ARRIVES = 'live.order-arrives';

/** Due work: an order that arrived is paid, ships, or comes back. */
export const ORDER_GOES_ON = 'live.order-goes-on';

/** Due work: a price moves in a marketplace of a seller. */
export const PRICE_MOVES = 'live.price-moves';

/** Due work: a price that moved goes back to what it was. */
export const PRICE_GOES_BACK = 'live.price-goes-back';

/** Due work: what has run low is refilled. */
export const STOCK_IS_REFILLED = 'live.stock-is-refilled';
