import type { CustomerInformation } from '../../model/generated/index.js';
import { findShoppers } from '../../store/webstore/find-shoppers.js';
import type { ShopperPlace, ShopperQuery } from '../../store/webstore/find-shoppers.js';
import { shopperOfRow } from '../../store/webstore/shoppers.js';
import type { OperationContext } from '../handler.js';
import { customerDocument } from './customer-document.js';

/** ListCustomers and ListCustomersByNextToken share their tokens. */
export const CUSTOMERS = 'CustomerInformation.ListCustomers';

/** Customers on a page: a choice, since nobody wrote down how many there were. */
const PAGE = 100;

/** What a NextToken holds: the query as it was asked, and the last customer of the page before. */
export type CustomerPageState = ShopperQuery & { after?: ShopperPlace };

/** One page of customers, the longest ago first by the date that was asked for. */
export function customerPage(
  { world, sealToken }: OperationContext,
  state: CustomerPageState,
): CustomerInformation.ListCustomersResult {
  const found = findShoppers(world, state, PAGE + 1, state.after);
  const page = found.slice(0, PAGE);
  const more = found.length > PAGE;
  return {
    CustomerList: page.map(({ id }) => customerDocument(world, shopperOfRow(world, id))),
    ...(more && { NextToken: sealToken(CUSTOMERS, { ...state, after: page.at(-1) }) }),
    MoreResultsAvailable: more,
  };
}
