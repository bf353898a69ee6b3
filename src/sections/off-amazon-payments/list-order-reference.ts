import type { Handler } from '../handler.js';
import { orderReferencePage, readList, wrapToken } from './order-reference-page.js';
import { payAccount } from './pay-account.js';

/** ListOrderReference: the order references with a SellerOrderId, newest first unless it is asked otherwise. */
export const listOrderReference: Handler<'OffAmazonPayments.ListOrderReference'> = (context, input) => {
  const { world, environment, sealToken } = context;
  const account = payAccount(context);
  const list = readList(input, account, world.now());
  return orderReferencePage(world, account, list, (rest) =>
    wrapToken(account, sealToken(`ListOrderReference ${environment}`, rest)),
  );
};
