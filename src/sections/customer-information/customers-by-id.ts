import type { CustomerInformation } from '../../model/generated/index.js';
import { findShopper, listAssociations } from '../../store/webstore/shoppers.js';
import type { OperationContext } from '../handler.js';
import { brandedShopsOf } from '../webstores-of.js';
import { customerDocument } from './customer-document.js';

/** Shoppers by their ids, in the order asked; ids that are none of the seller's are left out without a word. */
export function customersById(
  context: OperationContext,
  { CustomerIdList, MarketplaceId }: CustomerInformation.GetCustomersForCustomerIdRequest,
): CustomerInformation.GetCustomersForCustomerIdResult {
  const { world } = context;
  const own = new Set(brandedShopsOf(context, MarketplaceId).map(({ id }) => id));
  return {
    CustomerList: [...new Set(CustomerIdList)]
      .map((id) => findShopper(world, id))
      .filter((shopper) => shopper !== undefined)
      .filter((shopper) => listAssociations(world, shopper).some(({ webstore }) => own.has(webstore)))
      .map((shopper) => customerDocument(world, shopper)),
  };
}
