import type { FeatureConstraint, FulfillmentDetails } from '../../../store/outbound/fulfillment-order.js';
import { millisecondsOf } from '../../instants.js';

export interface FeatureJson {
  featureName?: string;
  featureFulfillmentPolicy?: FeatureConstraint['policy'];
}

export interface PaymentJson {
  paymentTransactionId: string;
  paymentMode: string;
  paymentDate: string;
}

/** What is asked for beside the shipping; what says no name says nothing. */
export const featuresOf = (given: readonly FeatureJson[] | undefined): FeatureConstraint[] | undefined =>
  given?.flatMap(({ featureName: name, featureFulfillmentPolicy: policy = 'NotRequired' }) =>
    name === undefined ? [] : [{ name, policy }],
  );

export const featuresJson = (features: readonly FeatureConstraint[] | undefined) =>
  features?.map(({ name, policy }) => ({ featureName: name, featureFulfillmentPolicy: policy }));

export const paymentsOf = (given: readonly PaymentJson[] | undefined): FulfillmentDetails['payments'] =>
  given?.map(({ paymentTransactionId, paymentMode, paymentDate }) => ({
    transactionId: paymentTransactionId,
    mode: paymentMode,
    paidAt: millisecondsOf(paymentDate),
  }));
