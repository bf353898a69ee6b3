import { payRules } from '../../model/pay.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { findAccessToken, payBuyerOfRow } from '../../store/pay/buyers.js';
import type { PayConstraint } from '../../store/pay/constraints.js';
import type { Address, BillingAgreement, OrderReference } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';

/** How much of the buyer a caller may see. */
export interface Sight {
  /** Name, e-mail address and the whole address, not only where the place is. */
  whole: boolean;
  billing: boolean;
}

export const AFTER_CONFIRMATION: Sight = { whole: true, billing: false };
export const WITHOUT_TOKEN: Sight = { whole: false, billing: false };

/**
 * What a caller may see of a buyer who has not agreed yet: with a token of that buyer more than without.
 * @throws MwsError for a token that is made up, has ended, or is another buyer's
 */
export function sightOf(
  world: World,
  contract: OrderReference | BillingAgreement,
  { AccessToken, AddressConsentToken }: { AccessToken?: string; AddressConsentToken?: string },
): Sight {
  if (contract.state !== 'Draft') return AFTER_CONFIRMATION;
  const text = AccessToken ?? AddressConsentToken;
  if (text === undefined) return WITHOUT_TOKEN;
  const token = findAccessToken(world, text);
  if (token?.buyer !== contract.buyer || token.account !== contract.account)
    throw mwsError('PayConsentTokenInvalid');
  return { whole: true, billing: token.scopes.includes('payments:billing_address') };
}

/** The buyer and the addresses, as far as the caller may see them. */
export function buyerView(world: World, { buyer, details }: OrderReference | BillingAgreement, sight: Sight) {
  const { name, email, phone } = payBuyerOfRow(world, buyer).details;
  const { address } = details;
  return {
    ...(sight.whole && { Buyer: { Name: name, Email: email, ...(phone !== undefined && { Phone: phone }) } }),
    ...(address && {
      Destination: {
        DestinationType: 'Physical',
        PhysicalDestination: sight.whole ? addressOf(address) : placeOf(address),
      },
    }),
    ...(address &&
      sight.billing && { BillingAddress: { AddressType: 'Physical', PhysicalAddress: addressOf(address) } }),
  };
}

const placeOf = (address: Address): OffAmazonPayments.Address => ({
  ...(address.city !== undefined && { City: address.city }),
  ...(address.stateOrRegion !== undefined && { StateOrRegion: address.stateOrRegion }),
  ...(address.postalCode !== undefined && { PostalCode: address.postalCode }),
  ...(address.countryCode !== undefined && { CountryCode: address.countryCode }),
});

const addressOf = (address: Address): OffAmazonPayments.Address => ({
  Name: address.name,
  ...(address.line1 !== undefined && { AddressLine1: address.line1 }),
  ...(address.line2 !== undefined && { AddressLine2: address.line2 }),
  ...(address.line3 !== undefined && { AddressLine3: address.line3 }),
  ...(address.county !== undefined && { County: address.county }),
  ...(address.district !== undefined && { District: address.district }),
  ...placeOf(address),
  ...(address.phone !== undefined && { Phone: address.phone }),
});

/** What still has to be done, with its words. */
export const constraintsView = (constraints: readonly PayConstraint[]) =>
  constraints.length === 0
    ? {}
    : {
        Constraints: constraints.map((id) => ({
          ConstraintID: id,
          Description: payRules.constraints[id]!,
        })),
      };
