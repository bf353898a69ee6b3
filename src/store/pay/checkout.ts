import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { createAgreement, resumeAgreement, suspendAgreement } from './agreement-lifecycle.js';
import { writeAgreement } from './agreements.js';
import { issueAccessToken } from './buyers.js';
import { createOrderReference, resumeOrderReference, suspendOrderReference } from './order-lifecycle.js';
import { writeOrderReference } from './order-references.js';
import type {
  Address,
  BillingAgreement,
  BuyerChoice,
  Challenge,
  OrderReference,
  PayAccount,
  PayBuyer,
  PaymentMethod,
} from './pay.js';
import { usualBuyer } from './wallet.js';

/** What a buyer does at the widgets; what is not said is the first that the buyer has, null is nothing. */
export interface CheckoutWish {
  /** Undefined: a made-up one with a good card. */
  buyer?: PayBuyer | undefined;
  address?: Address | null | undefined;
  paymentMethod?: PaymentMethod | null | undefined;
  /** The shop asks for an address; true if not given. */
  needsAddress?: boolean | undefined;
  /** Of the access token. */
  scopes?: string[] | undefined;
  /** The id that the contract is to have; made up, if not given. */
  id?: string | undefined;
}

/** What the widgets gave the shop. */
export interface Checkout<Contract> {
  contract: Contract;
  accessToken: string;
}

/** A buyer goes to the checkout: the shop has a draft of an order reference, and a token for the buyer. */
export const startOrderReference = (
  world: World,
  account: PayAccount,
  wish: CheckoutWish,
): Checkout<OrderReference> =>
  world.database.transaction(() => {
    const { buyer, choice, accessToken } = begin(world, account, wish);
    return { contract: createOrderReference(world, account, buyer, choice, { id: wish.id }), accessToken };
  });

/** The same for a billing agreement. @param consent the buyer has ticked the box */
export const startAgreement = (
  world: World,
  account: PayAccount,
  wish: CheckoutWish,
  consent: boolean,
): Checkout<BillingAgreement> =>
  world.database.transaction(() => {
    const { buyer, choice, accessToken } = begin(world, account, wish);
    return { contract: createAgreement(world, account, buyer, { ...choice, consent }, wish.id), accessToken };
  });

function begin(world: World, account: PayAccount, wish: CheckoutWish) {
  const buyer = wish.buyer ?? usualBuyer(world, account.region);
  const { addresses, paymentMethods } = buyer.details;
  const { needsAddress = true } = wish;
  const choice: BuyerChoice = {
    address: wish.address === undefined ? (needsAddress ? (addresses[0] ?? null) : null) : wish.address,
    paymentMethod: wish.paymentMethod === undefined ? (paymentMethods[0] ?? null) : wish.paymentMethod,
    needsAddress,
  };
  const { token: accessToken } = issueAccessToken(world, account, buyer, wish.scopes);
  return { buyer, choice, accessToken };
}

/** What a buyer chooses again; what is not said stays. `onAmazon`: on Amazon's site, so that the seller need not confirm. */
export interface NewChoice {
  address?: Address | null | undefined;
  paymentMethod?: PaymentMethod | null | undefined;
  consent?: boolean | undefined;
  onAmazon?: boolean | undefined;
}

const chosenIn = ({ address, paymentMethod }: NewChoice) => ({
  ...(address !== undefined && { address }),
  ...(paymentMethod !== undefined && { paymentMethod, rechosen: paymentMethod !== null }),
});

/** The buyer chooses another address or payment method. */
export const chooseForOrder = (world: World, reference: OrderReference, choice: NewChoice): OrderReference =>
  world.database.transaction(() => {
    const chosen = writeOrderReference(world, reference, { details: chosenIn(choice) });
    return choice.onAmazon && works(chosen.details) ? resumeOrderReference(world, chosen) : chosen;
  });

/** The same for a billing agreement, to which the buyer may also agree. */
export const chooseForAgreement = (
  world: World,
  agreement: BillingAgreement,
  choice: NewChoice,
): BillingAgreement =>
  world.database.transaction(() => {
    const { consent } = choice;
    const chosen = writeAgreement(world, agreement, {
      ...chosenIn(choice),
      ...(consent !== undefined && { consent }),
    });
    return choice.onAmazon && works(chosen.details) ? resumeAgreement(world, chosen) : chosen;
  });

const works = ({ paymentMethod }: BuyerChoice): boolean => paymentMethod?.outcome === 'ok';

/** How a buyer comes back from the proof of identity. */
export type ChallengeResult = Exclude<Challenge, 'required'>;

/**
 * The buyer proves who they are, or does not.
 * @returns the URL to which the browser would go; undefined where none was asked for.
 */
export function answerChallenge(
  world: World,
  contract: OrderReference | BillingAgreement,
  result: ChallengeResult,
): string | undefined {
  const { urls } = contract.details;
  if (!urls) return undefined;
  world.database.transaction(() => {
    if ('orderReferenceId' in contract) {
      const answered = writeOrderReference(world, contract, { details: { challenge: result } });
      if (result === 'abandoned') suspendOrderReference(world, answered, 'PaymentAuthorizationRequired');
    } else {
      const answered = writeAgreement(world, contract, { challenge: result });
      if (result === 'abandoned') suspendAgreement(world, answered);
    }
  });
  const url = new URL(result === 'success' ? urls.successUrl : urls.failureUrl);
  url.searchParams.set('AuthenticationStatus', result[0]!.toUpperCase() + result.slice(1));
  return url.href;
}

/** Whose account a contract is with. */
export const accountOf = (world: World, { account }: OrderReference | BillingAgreement): PayAccount =>
  payAccountOfRow(world, account);
