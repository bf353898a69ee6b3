import type { Handlers } from '../handler.js';
import { getCustomersByCustomerId } from './get-customers-by-customer-id.js';
import { getCustomersForCustomerId } from './get-customers-for-customer-id.js';
import { listCustomersByNextToken } from './list-customers-by-next-token.js';
import { listCustomers } from './list-customers.js';

/** The operations of CustomerInformation. */
export const customerInformation: Handlers = {
  'CustomerInformation.GetCustomersByCustomerId': getCustomersByCustomerId,
  'CustomerInformation.GetCustomersForCustomerId': getCustomersForCustomerId,
  'CustomerInformation.ListCustomers': listCustomers,
  'CustomerInformation.ListCustomersByNextToken': listCustomersByNextToken,
};
