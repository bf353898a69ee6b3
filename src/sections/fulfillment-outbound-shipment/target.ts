import { isServedBy } from '../../model/marketplaces.js';
import { listParticipations } from '../../registry/sellers.js';
import { targetAmong } from '../../store/outbound/target.js';
import type { Target } from '../../store/outbound/target.js';
import type { OperationContext } from '../handler.js';

/** The marketplace whose stock a call uses, on the host that was called. @throws RuleRefusal */
export const targetOf = (
  { world, seller, host }: OperationContext,
  {
    MarketplaceId: marketplaceId,
    ShipFromCountryCode: country,
  }: { MarketplaceId?: string | undefined; ShipFromCountryCode?: string | undefined },
): Target =>
  targetAmong(
    listParticipations(world, seller).filter((each) => isServedBy(host, each.marketplaceId)),
    { marketplaceId, country },
  );
