import { participationsOfCall } from '../../registry/call-marketplaces.js';
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
): Target => targetAmong(participationsOfCall(world, seller, { host }), { marketplaceId, country });
