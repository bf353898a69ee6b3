import type { Environment } from '../../protocol/catalog.js';
import type { PayKind, PayRegion } from '../../model/pay.js';
import type { Address } from '../orders/order.js';

export type { Address };
export type { Environment };

/** An amount in hundredths of its currency, also in yen. */
export interface PayMoney {
  amount: number;
  currency: string;
}

/** What becomes of an authorization on a payment method. */
export type MethodOutcome =
  'ok' | 'invalidPaymentMethod' | 'amazonRejected' | 'timedOut' | 'notAllowed' | 'processingFailure';

/** A card in a buyer's wallet. */
export interface PaymentMethod {
  /** Such as `Visa`. */
  name: string;
  /** The last digits of its number. */
  tail: string;
  outcome: MethodOutcome;
}

/** Where a thing stands. Instants are milliseconds since 1970. */
export interface Standing {
  state: string;
  reasonCode: string | null;
  reasonDescription: string | null;
  /** When it last came to a state; null: it is as it was made. */
  updatedAt: number | null;
}

/** Events of which an account may have itself notified at a URL. */
export interface NotificationTarget {
  url: string;
  events: string[];
}

export interface PayAccountDetails {
  storeName: string;
  /** Answers name the buyer's payment method. */
  paymentDescriptor: boolean;
  /** Answers have the result of address verification. */
  addressVerification: boolean;
  /** What a live capture costs, in hundredths of a percent. */
  feeRate: number;
  notifications: NotificationTarget[];
  /** The developers that may ask for its status; all, if absent. */
  providers?: string[];
}

/** A seller's account with Amazon Pay in one environment. */
export interface PayAccount {
  id: number;
  /** Row of the seller. */
  seller: number;
  sellerId: string;
  environment: Environment;
  region: PayRegion;
  currency: string;
  status: 'ACTIVE' | 'INACTIVE';
  details: PayAccountDetails;
}

/** Someone who pays. */
export interface PayBuyer {
  id: number;
  /** Such as `amzn1.account.AEXAMPLE`. */
  buyerId: string;
  details: BuyerDetails;
}

export interface BuyerDetails {
  name: string;
  email: string;
  phone?: string;
  addresses: Address[];
  paymentMethods: PaymentMethod[];
  /** The seller whose own account this is. */
  isSeller?: string;
}

/** What a buyer has chosen at Amazon's widgets. */
export interface BuyerChoice {
  /** Null: nothing chosen. */
  address: Address | null;
  paymentMethod: PaymentMethod | null;
  /** The address widget was shown. */
  needsAddress: boolean;
  /** After a method was refused, the buyer has chosen one again. */
  rechosen?: boolean;
}

/** What a seller says of an order. */
export interface SellerAttributes {
  sellerNote?: string;
  platformId?: string;
  sellerOrderId?: string;
  storeName?: string;
  customInformation?: string;
  supplementaryData?: string;
  categories?: string[];
  serviceProviderId?: string;
  serviceProviderOrderId?: string;
}

/** How the buyer's proof of identity stands. */
export type Challenge = 'required' | 'success' | 'failure' | 'abandoned';

/** Where the buyer is sent after it. */
export interface ChallengeUrls {
  successUrl: string;
  failureUrl: string;
}

export interface OrderReferenceDetails extends BuyerChoice, SellerAttributes {
  /** The total as the seller wrote it. */
  totalText?: string;
  /** A constraint that a note asked for. */
  simulatedConstraint?: string;
  challenge?: Challenge;
  urls?: ChallengeUrls;
}

/** What a buyer agreed to pay once. */
export interface OrderReference extends Standing {
  id: number;
  orderReferenceId: string;
  /** Row of the account. */
  account: number;
  /** Row of the buyer. */
  buyer: number;
  /** Row of the billing agreement that it is under. */
  agreement: number | null;
  createdAt: number;
  total: PayMoney | null;
  sellerOrderId: string | null;
  details: OrderReferenceDetails;
}

export interface BillingAgreementDetails extends BuyerChoice, SellerAttributes {
  consent: boolean;
  type?: string;
  subscription?: PayMoney;
  urls?: ChallengeUrls;
  challenge?: Challenge;
}

/** What a buyer agreed to pay again and again. */
export interface BillingAgreement extends Standing {
  id: number;
  agreementId: string;
  account: number;
  buyer: number;
  createdAt: number;
  details: BillingAgreementDetails;
}

export type TransactionKind = Exclude<PayKind, 'orderReference' | 'billingAgreement'>;

/** What a transaction is to come to, once it is decided. */
export interface Decision {
  state: string;
  reasonCode?: string;
  softDecline?: boolean;
  /** When an authorization is to end unused, or a suspended order to be open again. */
  minutes?: number;
}

/** What no query looks for; kept as JSON. Each kind has some of it. */
export interface TransactionDetails {
  note?: string;
  softDescriptor?: string;
  categories?: string[];
  captureNow?: boolean;
  /** Decided in the call itself. */
  synchronous?: boolean;
  softDecline?: boolean;
  decision?: Decision;
  /** Of the capture that `captureNow` makes. */
  captureDecision?: Decision;
  refundType?: string;
  providerId?: string;
  fee?: number;
  /** What `captureNow` is to have. */
  credits?: ProviderShare[];
  chargebackReason?: string;
}

/** A part of a capture that goes to a solution provider, or comes back from it. */
export interface ProviderShare {
  providerId: string;
  amount: number;
}

/** An authorization or what follows from one. */
export interface Transaction extends Standing {
  id: number;
  transactionId: string;
  kind: TransactionKind;
  account: number;
  orderReference: number;
  parent: number | null;
  referenceId: string;
  amount: PayMoney;
  createdAt: number;
  updatedAt: number;
  details: TransactionDetails;
}
