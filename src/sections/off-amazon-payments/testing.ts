import { createPayAccount } from '../../store/pay/accounts.js';
import { startOrderReference } from '../../store/pay/checkout.js';
import type { CheckoutWish } from '../../store/pay/checkout.js';
import { payDueHandlers } from '../../store/pay/due-work.js';
import type { OrderReference, PayAccount } from '../../store/pay/pay.js';
import { createCallableShop } from '../testing.js';
import type { CallableShop } from '../testing.js';

/** A shop that uses Amazon Pay in both environments, and is called in the sandbox. */
export interface PayShop extends CallableShop {
  accounts: Record<'live' | 'sandbox', PayAccount>;
  /** A draft, as the widgets made it. */
  draft(wish?: CheckoutWish, environment?: 'live' | 'sandbox'): OrderReference;
  /** An order reference over an amount that is open. @returns its id */
  open(amount: string): string;
}

export function createPayShop(): PayShop {
  const shop = createCallableShop(payDueHandlers);
  shop.caller.environment = 'sandbox';
  const account = (environment: 'live' | 'sandbox') =>
    createPayAccount(shop.world, {
      seller: shop.seller.id,
      environment,
      details: { storeName: "Matt's Test Store" },
    });
  const accounts = { live: account('live'), sandbox: account('sandbox') };
  const draft: PayShop['draft'] = (wish = {}, environment = 'sandbox') =>
    startOrderReference(shop.world, accounts[environment], wish).contract;
  return {
    ...shop,
    accounts,
    draft,
    open(amount) {
      const { orderReferenceId: id } = draft();
      const total = `OrderReferenceAttributes.OrderTotal`;
      shop.call(
        'OffAmazonPayments.SetOrderReferenceDetails',
        `AmazonOrderReferenceId=${id}&${total}.Amount=${amount}&${total}.CurrencyCode=USD`,
      );
      shop.call('OffAmazonPayments.ConfirmOrderReference', `AmazonOrderReferenceId=${id}`);
      return id;
    },
  };
}
