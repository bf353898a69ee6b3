import { payAccountOfRow } from '../../../store/pay/accounts.js';
import { agreementOfRow } from '../../../store/pay/agreements.js';
import { payBuyerOfRow } from '../../../store/pay/buyers.js';
import { constraintsOfAgreement, constraintsOfOrder } from '../../../store/pay/constraints.js';
import { listOrdersOfAgreement, orderReferenceOfRow } from '../../../store/pay/order-references.js';
import type {
  BillingAgreement,
  OrderReference,
  PayAccount,
  PayBuyer,
  PayMoney,
  Standing,
  Transaction,
} from '../../../store/pay/pay.js';
import { listTransactionsOfOrder, transactionOfRow } from '../../../store/pay/transactions.js';
import type { World } from '../../../world/world.js';
import { iso, isoOrNull } from '../../instant.js';

const showMoney = ({ amount, currency }: PayMoney) => ({ amount: (amount / 100).toFixed(2), currency });

const showStanding = (standing: Standing & { createdAt: number }) => ({
  state: standing.state,
  reasonCode: standing.reasonCode,
  reasonDescription: standing.reasonDescription,
  createdAt: iso(standing.createdAt),
  updatedAt: isoOrNull(standing.updatedAt),
});

function showContract(world: World, contract: OrderReference | BillingAgreement) {
  const { sellerId, environment } = payAccountOfRow(world, contract.account);
  const { address, paymentMethod, challenge } = contract.details;
  return {
    sellerId,
    environment,
    buyerId: payBuyerOfRow(world, contract.buyer).buyerId,
    ...showStanding(contract),
    address,
    paymentMethod,
    challenge: challenge ?? null,
  };
}

/** An order reference as it is: nothing that MWS withholds is withheld here. */
export const showOrderReference = (world: World, reference: OrderReference) => ({
  id: reference.orderReferenceId,
  ...showContract(world, reference),
  constraints: constraintsOfOrder(world, reference),
  total: reference.total && showMoney(reference.total),
  sellerOrderId: reference.sellerOrderId,
  billingAgreementId:
    reference.agreement === null ? null : agreementOfRow(world, reference.agreement).agreementId,
  transactions: listTransactionsOfOrder(world, reference.id).map(({ transactionId }) => transactionId),
});

export const showAgreement = (world: World, agreement: BillingAgreement) => ({
  id: agreement.agreementId,
  ...showContract(world, agreement),
  constraints: constraintsOfAgreement(world, agreement),
  consent: agreement.details.consent,
  orderReferences: listOrdersOfAgreement(world, agreement.id).map(({ orderReferenceId }) => orderReferenceId),
});

export function showTransaction(world: World, transaction: Transaction) {
  const { sellerId, environment } = payAccountOfRow(world, transaction.account);
  const { parent } = transaction;
  return {
    id: transaction.transactionId,
    kind: transaction.kind,
    sellerId,
    environment,
    orderReferenceId: orderReferenceOfRow(world, transaction.orderReference).orderReferenceId,
    parent: parent === null ? null : transactionOfRow(world, parent).transactionId,
    referenceId: transaction.referenceId,
    amount: showMoney(transaction.amount),
    ...showStanding(transaction),
  };
}

export const showAccount = ({ sellerId, environment, region, currency, status, details }: PayAccount) => ({
  sellerId,
  environment,
  region,
  currency,
  status,
  storeName: details.storeName,
  paymentDescriptor: details.paymentDescriptor,
  addressVerification: details.addressVerification,
  feeRate: details.feeRate,
  notifications: details.notifications,
});

export const showBuyer = ({ buyerId, details }: Pick<PayBuyer, 'buyerId' | 'details'>) => ({
  id: buyerId,
  ...details,
});
