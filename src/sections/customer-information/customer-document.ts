import type { CustomerInformation } from '../../model/generated/index.js';
import { listAssociations } from '../../store/webstore/shoppers.js';
import type { Shopper, ShopperAddress } from '../../store/webstore/shoppers.js';
import type { World } from '../../world/world.js';

/** A shopper as CustomerInformation shows one. */
export const customerDocument = (world: World, shopper: Shopper): CustomerInformation.Customer => ({
  CustomerId: shopper.customerId,
  ShippingAddressList: shopper.addresses.map(addressDocument),
  PrimaryContactInfo: { Email: shopper.email, FullName: shopper.name },
  AccountType: shopper.accountType,
  AssociatedMarketplaces: listAssociations(world, shopper).map((association) => ({
    DomainName: association.domain,
    Origin: association.origin,
    AssociatedOn: association.associatedAt,
    LastUpdatedOn: association.updatedAt,
  })),
});

const addressDocument = (address: ShopperAddress): CustomerInformation.Address => ({
  IsDefaultAddress: address.default ?? false,
  FullName: address.name,
  ...(address.line1 !== undefined && { AddressLine1: address.line1 }),
  ...(address.line2 && { AddressLine2: address.line2 }),
  ...(address.city !== undefined && { City: address.city }),
  ...(address.stateOrRegion !== undefined && { StateOrRegion: address.stateOrRegion }),
  ...(address.postalCode !== undefined && { PostalCode: address.postalCode }),
  ...(address.countryCode !== undefined && { CountryCode: address.countryCode }),
});
