import { findPayAccount } from '../../../store/pay/accounts.js';
import { findAgreement } from '../../../store/pay/agreements.js';
import { findPayBuyer } from '../../../store/pay/buyers.js';
import type { CheckoutWish } from '../../../store/pay/checkout.js';
import { findOrderReference } from '../../../store/pay/order-references.js';
import type {
  Address,
  BillingAgreement,
  Environment,
  OrderReference,
  PayAccount,
  PaymentMethod,
  Transaction,
} from '../../../store/pay/pay.js';
import { methodOf } from '../../../store/pay/wallet.js';
import { findTransaction } from '../../../store/pay/transactions.js';
import type { World } from '../../../world/world.js';
import { sellerNamed } from '../../lookup.js';
import { invalid, notFound } from '../../problem.js';

/** The order reference that a path names. */
export function orderReferenceAt(world: World, id: string): OrderReference {
  const found = findOrderReference(world, id);
  if (!found) throw notFound(`order reference ${id}`);
  return found;
}

/** The billing agreement that a path names. */
export function agreementAt(world: World, id: string): BillingAgreement {
  const found = findAgreement(world, id);
  if (!found) throw notFound(`billing agreement ${id}`);
  return found;
}

/** The transaction that a path names. */
export function transactionAt(world: World, id: string): Transaction {
  const found = findTransaction(world, id);
  if (!found) throw notFound(`transaction ${id}`);
  return found;
}

/** The account of a seller that a body names. */
export function payAccountNamed(
  world: World,
  sellerId: string,
  environment: Environment = 'sandbox',
): PayAccount {
  const account = findPayAccount(world, sellerNamed(world, sellerId).id, environment);
  if (!account)
    throw invalid('/sellerId', `seller ${sellerId} has no Amazon Pay account there (${environment})`);
  return account;
}

/** What a body says of a buyer's choice. */
export interface ChoiceBody {
  address?: Address | null;
  paymentMethod?: Partial<PaymentMethod> | null;
}

export const readChoice = ({ address, paymentMethod }: ChoiceBody) => ({
  address,
  paymentMethod: paymentMethod ? methodOf(paymentMethod) : paymentMethod,
});

/** What a body says of a checkout. */
export interface CheckoutBody extends ChoiceBody {
  sellerId: string;
  environment?: Environment;
  buyer?: string;
  needsAddress?: boolean;
  scopes?: string[];
  /** The shop confirms it at once. */
  confirmed?: boolean;
  returnUrl?: string;
}

export function readCheckout(world: World, body: CheckoutBody): CheckoutWish {
  const { buyer: id, needsAddress, scopes } = body;
  const buyer = id === undefined ? undefined : findPayBuyer(world, id);
  if (id !== undefined && !buyer) throw invalid('/buyer', `there is no buyer ${id}`);
  return { buyer, ...readChoice(body), needsAddress, scopes };
}
