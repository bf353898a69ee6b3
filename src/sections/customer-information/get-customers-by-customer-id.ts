import type { Handler } from '../handler.js';
import { customersById } from './customers-by-id.js';

/** GetCustomersByCustomerId: the older name of GetCustomersForCustomerId. */
export const getCustomersByCustomerId: Handler<'CustomerInformation.GetCustomersByCustomerId'> = (
  context,
  input,
) => customersById(context, input);
