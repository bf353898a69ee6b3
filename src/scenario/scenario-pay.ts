import type { PayRegion } from '../model/pay.js';
import type { Address, BuyerDetails, Environment, PayAccount, PaymentMethod } from '../store/pay/pay.js';

/** Amazon Pay in a scenario. */
export interface ScenarioPay {
  accounts?: ScenarioPayAccount[];
  buyers?: ScenarioPayBuyer[];
  orderReferences?: ScenarioOrderReference[];
  billingAgreements?: ScenarioBillingAgreement[];
  settings?: { asyncDelay?: string; refundDelay?: string; signingCertUrl?: string };
}

export interface ScenarioPayAccount {
  seller: string;
  /** Both, if absent. */
  environment?: Environment;
  region?: PayRegion;
  currency?: string;
  status?: PayAccount['status'];
  storeName?: string;
  paymentDescriptor?: boolean;
  addressVerification?: boolean;
  feeRate?: number;
  notifications?: { url: string; events?: string[] }[];
}

export interface ScenarioPayBuyer extends Omit<BuyerDetails, 'addresses' | 'paymentMethods'> {
  id: string;
  addresses?: Address[];
  /** One for each outcome, if absent. */
  paymentMethods?: Partial<PaymentMethod>[];
}

interface ScenarioContract {
  id?: string;
  seller: string;
  /** The sandbox, if absent. */
  environment?: Environment;
  buyer?: string;
  address?: Address;
  paymentMethod?: Partial<PaymentMethod>;
  needsAddress?: boolean;
  /** The seller has confirmed it. */
  confirmed?: boolean;
}

export interface ScenarioOrderReference extends ScenarioContract {
  total?: number;
  sellerOrderId?: string;
}

export interface ScenarioBillingAgreement extends ScenarioContract {
  consent?: boolean;
}

/** What the buyer or Amazon does later on. */
export interface PayChange {
  orderReference?: string;
  billingAgreement?: string;
  address?: Address;
  paymentMethod?: Partial<PaymentMethod>;
  consent?: boolean;
  onAmazon?: boolean;
  state?: string;
  reasonCode?: string;
}
