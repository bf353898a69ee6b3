/** The kinds of due work of Amazon Pay; the subject of each is the row that it is about. */

/** A draft that nobody confirmed is over. */
export const ORDER_DRAFT_ENDS = 'pay.order-draft-ends';
/** An order reference has lasted as long as it can. */
export const ORDER_EXPIRES = 'pay.order-expires';
/** The buyer has mended the payment method of a suspended order reference. */
export const ORDER_RESUMES = 'pay.order-resumes';
/** A draft that nobody confirmed is over. */
export const AGREEMENT_DRAFT_ENDS = 'pay.agreement-draft-ends';
/** The buyer has mended the payment method of a suspended billing agreement. */
export const AGREEMENT_RESUMES = 'pay.agreement-resumes';
/** A capture that was not decided at once. */
export const CAPTURE_DECIDES = 'pay.capture-decides';
/** A refund is decided. */
export const REFUND_DECIDES = 'pay.refund-decides';
/** An authorization that was not decided in its call. */
export const AUTHORIZATION_DECIDES = 'pay.authorization-decides';
/** An authorization that was never captured ends. */
export const AUTHORIZATION_EXPIRES = 'pay.authorization-ends';
