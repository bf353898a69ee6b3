import { findMarketplace } from '../model/marketplaces.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import { listParticipations, sellerOfRow } from '../registry/sellers.js';
import type { Participation } from '../registry/sellers.js';
import type { ReportRequest } from '../store/reports/report-request.js';
import type { World } from '../world/world.js';
import type { KnownReport, Selection } from './report-definition.js';

/** What a report is about. Instants are milliseconds since 1970, and included. */
export interface Scope {
  /** The row of the seller. */
  seller: number;
  sellerId: string;
  /** The marketplace whose language, encoding and forms the report has. */
  marketplace: KnownMarketplace;
  /** The seller's parts in marketplaces that are looked at. */
  participations: readonly Participation[];
  from: number;
  to: number;
  select: Selection;
  options: ReadonlyMap<string, string>;
  /** How many rows one slice may have. */
  page: number;
}

const DAY = 86_400_000;

/** Enough for a few milliseconds; elements of XML take longer to make. */
const PAGE = { tab: 200, xml: 10 } as const;

/** What a request asks for; undefined where the seller takes part in none of its marketplaces. */
export function scopeOf(world: World, request: ReportRequest, report: KnownReport): Scope | undefined {
  const seller = sellerOfRow(world, request.seller);
  const options = optionsOf(request.details.reportOptions ?? '');
  const named = [options.get('MarketplaceId') ?? request.details.marketplaceIds].flat();
  const all = listParticipations(world, seller);
  // Nothing named: the marketplace that the seller joined first.
  const asked =
    named.length === 0
      ? all.slice(0, 1)
      : named.flatMap((marketplaceId) => all.find((one) => one.marketplaceId === marketplaceId) ?? []);
  if (asked.length === 0) return undefined;
  const marketplace = marketplaceOf(asked[0]!);
  const taken = {
    one: asked.slice(0, 1),
    named: asked,
    region: all.filter((one) => marketplaceOf(one).region === marketplace.region),
  };
  return {
    seller: seller.id,
    sellerId: seller.sellerId,
    marketplace,
    participations: taken[report.select.marketplaces],
    ...periodOf(world, request, report.select),
    select: report.select,
    options,
    page: PAGE[report.format],
  };
}

const marketplaceOf = ({ marketplaceId }: Participation): KnownMarketplace => findMarketplace(marketplaceId)!;

function periodOf(
  world: World,
  { startAt, endAt }: ReportRequest,
  { lastDays, wholePeriod }: Selection,
): Pick<Scope, 'from' | 'to'> {
  const earliest = lastDays === undefined ? 0 : world.now() - lastDays * DAY;
  if (wholePeriod) return { from: earliest, to: world.now() };
  return { from: Math.max(earliest, startAt), to: endAt };
}

/** `name=value;name=value` */
function optionsOf(text: string): Map<string, string> {
  const pairs = text.split(';').map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}
