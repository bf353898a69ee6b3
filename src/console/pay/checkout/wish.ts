/** What a contract of Amazon Pay is for: one payment, or many. */
export type Kind = 'order' | 'agreement';

/** What the address of the checkout asks for. */
export interface Wish {
  /** Empty: the page lets the buyer choose. */
  sellerId: string;
  environment: 'live' | 'sandbox';
  kind: Kind;
  /** The buyer's id; empty: a made-up one. */
  buyer: string;
  /** Where the shop has its buyers back; empty: the page plays the shop as well. */
  returnUrl: string;
  /** What the page, where it plays the shop, offers as the total. */
  total: string;
  needsAddress: boolean;
  /** A contract that is there already: the buyer comes again. */
  id: string;
}

/**
 * Reads the query of the checkout: `sellerId`, `environment`, `type` (`agreement`), `buyer`, `returnUrl`, `total`, `needsAddress`
 * (`false`), and `orderReferenceId` or `billingAgreementId` for a buyer who comes again.
 */
export function readWish(search: string): Wish {
  const query = new URLSearchParams(search);
  const given = (name: string, usual = '') => query.get(name) ?? usual;
  const agreement = given('billingAgreementId');
  return {
    sellerId: given('sellerId'),
    environment: given('environment') === 'live' ? 'live' : 'sandbox',
    kind: agreement !== '' || given('type') === 'agreement' ? 'agreement' : 'order',
    buyer: given('buyer'),
    returnUrl: given('returnUrl'),
    total: given('total', '20.00'),
    needsAddress: given('needsAddress') !== 'false',
    id: agreement || given('orderReferenceId'),
  };
}

/** Where the control API has contracts of a kind. */
export const listOf = (kind: Kind): string => (kind === 'order' ? 'order-references' : 'billing-agreements');
