import { countryOf } from '../../store/inbound/inbound-goods.js';
import { listParticipations } from '../../registry/sellers.js';
import { isServedBy } from '../../model/marketplaces.js';
import type { OperationContext } from '../handler.js';

/** The country of a call that names none: that of the first marketplace which the seller joined on the host that was called. */
export function homeCountry({ world, seller, host }: OperationContext): string {
  const all = listParticipations(world, seller);
  const home = all.find(({ marketplaceId }) => isServedBy(host, marketplaceId)) ?? all[0];
  return home ? countryOf(home.marketplaceId) : 'US';
}
