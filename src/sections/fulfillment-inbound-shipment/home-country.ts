import { countryOf } from '../../store/inbound/inbound-goods.js';
import { participationOfCall } from '../../registry/call-marketplaces.js';
import type { OperationContext } from '../handler.js';

/** The country of a call that names none: that of the first marketplace which it is about, whatever host that is of. */
export function homeCountry({ world, seller, host }: OperationContext): string {
  const home = participationOfCall(world, seller, host) ?? participationOfCall(world, seller, undefined);
  return home ? countryOf(home.marketplaceId) : 'US';
}
