/** Due work: each of these comes to pass of an order, by its row; the hold of an order lapses. */
export const PLANNING = 'outbound.planning';
export const PICKING = 'outbound.picking';
export const SHIPPING = 'outbound.shipping';
export const HOLD_LAPSES = 'outbound.hold-lapses';

/** Due work: a package arrives, by its number. */
export const DELIVERY = 'outbound.delivery';

/** Due work: a unit that a buyer sends back arrives, by the row of its return. */
export const RETURN_ARRIVES = 'outbound.return-arrives';
