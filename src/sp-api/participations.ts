import { findMarketplace } from '../model/marketplaces.js';
import type { MwsRegion } from '../model/load.js';
import { listParticipations } from '../registry/sellers.js';
import type { SpContext } from './context.js';
import { refusal } from './errors.js';

/** The rows of the seller's part in marketplaces; those it takes no part in have been refused before. */
export const participationsIn = ({ world, seller }: SpContext, marketplaceIds: readonly string[]): number[] =>
  listParticipations(world, seller)
    .filter(({ marketplaceId }) => marketplaceIds.includes(marketplaceId))
    .map(({ id }) => id);

/** The ids of all marketplaces of the seller in the region of the host. */
export const ownMarketplaces = ({ world, seller, region }: SpContext): string[] =>
  listParticipations(world, seller)
    .map(({ marketplaceId }) => marketplaceId)
    .filter((id) => isOfRegion(region, findMarketplace(id)!));

/** Checks marketplaces that a body names. @throws SpApiError for one in which the seller takes no part, or of another region */
export function checkOwnMarketplaces(context: SpContext, marketplaceIds: readonly string[]): void {
  const { seller, region } = context;
  const own = ownMarketplaces(context);
  const foreign = marketplaceIds.find((id) => !own.includes(id));
  if (foreign === undefined) return;
  const where = region === undefined ? '' : ` in region ${region}`;
  throw refusal(
    'RequestParametersInvalid',
    {},
    `Seller ${seller.sellerId} takes no part in ${foreign}${where}, but in ${own.join(', ') || 'none'}.`,
  );
}

/** Whether a host shows what is of a region: one of SP-API what is of its own or of none, any other address everything. */
export const isOfRegion = (
  host: MwsRegion | undefined,
  { region }: { region?: MwsRegion | undefined },
): boolean => host === undefined || region === undefined || region === host;
