import { findMarketplace } from '../../../model/marketplaces.js';
import type { MwsRegion } from '../../../model/load.js';
import { listParticipations } from '../../../registry/sellers.js';
import type { Seller } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import type { SpHandler } from '../../context.js';

/** getMarketplaceParticipations: the seller's marketplaces in the region of the host, all at once; no answer names the seller. */
export const getMarketplaceParticipations: SpHandler = ({ world, seller, region }) =>
  world.database.remembered(`sp-api participations ${seller.id} ${region}`, () =>
    participationsJson(world, seller, region),
  );

const participationsJson = (world: World, seller: Seller, region: MwsRegion | undefined) => ({
  payload: listParticipations(world, seller).flatMap(({ marketplaceId, suspendedListings }) => {
    const marketplace = findMarketplace(marketplaceId)!;
    if (region !== undefined && marketplace.region !== region) return [];
    return [
      {
        marketplace: {
          id: marketplaceId,
          name: marketplace.name,
          countryCode: marketplace.countryCode,
          defaultCurrencyCode: marketplace.currency,
          defaultLanguageCode: marketplace.defaultLanguage,
          domainName: marketplace.domain,
        },
        participation: { isParticipating: true, hasSuspendedListings: suspendedListings },
        storeName: seller.name,
      },
    ];
  }),
});
