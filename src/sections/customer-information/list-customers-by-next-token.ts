import type { Handler } from '../handler.js';
import { customerPage, CUSTOMERS } from './customer-page.js';
import type { CustomerPageState } from './customer-page.js';

/** ListCustomersByNextToken: the next page of the list, with the period and the kind of date of the first call. */
export const listCustomersByNextToken: Handler<'CustomerInformation.ListCustomersByNextToken'> = (
  context,
  { NextToken },
) => customerPage(context, context.openToken<CustomerPageState>(CUSTOMERS, NextToken));
