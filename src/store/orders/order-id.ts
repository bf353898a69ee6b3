/** Orders of other shops, which Amazon ships, begin with S and two digits. */
const ORDER_ID = /^(?:\d{3}|S\d{2})-\d{7}-\d{7}$/;

/** Whether a text can be the id of an order at all: `113-1234567-1234567`. */
export const isOrderId = (text: string): boolean => ORDER_ID.test(text);
