import { findSeller } from '../../registry/sellers.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { createPayAccount, findPayAccount } from '../../store/pay/accounts.js';
import { confirmAgreement } from '../../store/pay/agreement-lifecycle.js';
import { createPayBuyer, findPayBuyer } from '../../store/pay/buyers.js';
import { startAgreement, startOrderReference } from '../../store/pay/checkout.js';
import { confirmOrderReference } from '../../store/pay/order-lifecycle.js';
import { writeOrderReference } from '../../store/pay/order-references.js';
import type { PayAccount } from '../../store/pay/pay.js';
import { methodOf, usualMethods } from '../../store/pay/wallet.js';
import type { World } from '../../world/world.js';
import type {
  ScenarioBillingAgreement,
  ScenarioOrderReference,
  ScenarioPay,
  ScenarioPayAccount,
  ScenarioPayBuyer,
} from '../scenario-pay.js';

/** Opens the accounts with Amazon Pay, and what buyers have agreed to. */
export function addPay(world: World, pay: ScenarioPay): void {
  for (const account of pay.accounts ?? []) addAccount(world, account);
  for (const buyer of pay.buyers ?? []) addBuyer(world, buyer);
  for (const reference of pay.orderReferences ?? []) addOrderReference(world, reference);
  for (const agreement of pay.billingAgreements ?? []) addAgreement(world, agreement);
}

function addAccount(world: World, given: ScenarioPayAccount): void {
  const { seller: id, environment, region, currency, status, notifications = [], ...details } = given;
  const seller = findSeller(world, id)!;
  for (const each of environment ? [environment] : (['live', 'sandbox'] as const))
    createPayAccount(world, {
      seller: seller.id,
      environment: each,
      ...(region && { region }),
      ...(currency !== undefined && { currency }),
      ...(status && { status }),
      details: {
        storeName: seller.name,
        ...details,
        notifications: notifications.map(({ url, events = ['ALL'] }) => ({ url, events })),
      },
    });
}

const addBuyer = (world: World, { id, addresses = [], paymentMethods, ...rest }: ScenarioPayBuyer): void =>
  void createPayBuyer(
    world,
    { ...rest, addresses, paymentMethods: paymentMethods?.map(methodOf) ?? [...usualMethods] },
    id,
  );

const accountOf = (world: World, given: ScenarioOrderReference | ScenarioBillingAgreement): PayAccount =>
  findPayAccount(world, findSeller(world, given.seller)!.id, given.environment ?? 'sandbox')!;

const wishOf = (world: World, given: ScenarioOrderReference | ScenarioBillingAgreement) => ({
  id: given.id,
  buyer: given.buyer === undefined ? undefined : findPayBuyer(world, given.buyer),
  address: given.address,
  paymentMethod: given.paymentMethod && methodOf(given.paymentMethod),
  needsAddress: given.needsAddress,
});

function addOrderReference(world: World, given: ScenarioOrderReference): void {
  const account = accountOf(world, given);
  const { contract } = startOrderReference(world, account, wishOf(world, given));
  const { total, sellerOrderId } = given;
  const written = writeOrderReference(world, contract, {
    ...(total !== undefined && { total: { amount: hundredthsOf(total), currency: account.currency } }),
    details: {
      ...(sellerOrderId !== undefined && { sellerOrderId }),
      ...(total !== undefined && { totalText: total.toFixed(2) }),
    },
  });
  if (given.confirmed && written.total) confirmOrderReference(world, written);
}

function addAgreement(world: World, given: ScenarioBillingAgreement): void {
  const consent = given.consent ?? given.confirmed ?? false;
  const { contract } = startAgreement(world, accountOf(world, given), wishOf(world, given), consent);
  if (given.confirmed) confirmAgreement(world, contract);
}
