import { findMarketplace } from '../../../model/marketplaces.js';
import { listParticipations } from '../../../registry/sellers.js';
import { targetAmong } from '../../../store/outbound/target.js';
import type { Target } from '../../../store/outbound/target.js';
import type { SpContext } from '../../context.js';
import { isOfRegion } from '../../participations.js';

/** The marketplace whose stock a call uses: the one that its body names, that of a country, or the seller's first one. @throws RuleRefusal */
export const targetOf = (
  { world, seller, region }: SpContext,
  { marketplaceId, shipFromCountryCode: country }: { marketplaceId?: string; shipFromCountryCode?: string },
): Target =>
  targetAmong(
    listParticipations(world, seller).filter((each) =>
      isOfRegion(region, findMarketplace(each.marketplaceId)!),
    ),
    { marketplaceId, country },
  );
