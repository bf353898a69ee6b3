import type { Handler } from '../handler.js';
import { customersById } from './customers-by-id.js';

/** GetCustomersForCustomerId: shoppers by their ids. */
export const getCustomersForCustomerId: Handler<'CustomerInformation.GetCustomersForCustomerId'> = (
  context,
  input,
) => customersById(context, input);
