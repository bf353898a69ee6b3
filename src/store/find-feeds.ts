import type { MwsRegion } from '../model/load.js';
import type { World } from '../world/world.js';
import { feedOfRow } from './feeds.js';
import type { Feed } from './feeds.js';
import { listDated } from './reports/dated-list.js';
import type { DatedPlace, DatedTable } from './reports/dated-list.js';
import type { Stage } from './stage.js';

/** A feed of which nothing could be read ends with one failure and no message; one that Amazon cancelled had begun. */
const STAGE = `CASE
  WHEN status IN ('_SUBMITTED_', '_AWAITING_ASYNCHRONOUS_REPLY_', '_UNCONFIRMED_') THEN 'queued'
  WHEN status IN ('_IN_PROGRESS_', '_IN_SAFETY_NET_') THEN 'working'
  WHEN status = '_CANCELLED_' THEN iif(started_at IS NULL, 'cancelled', 'failed')
  WHEN progress ->> '$.done' = 0 AND progress ->> '$.failed' > 0 THEN 'failed'
  ELSE 'done' END`;

export const stageOfFeed = (world: World, { id }: Feed): Stage =>
  world.database.get<{ stage: Stage }>(`SELECT ${STAGE} AS stage FROM feeds WHERE id = ?`, id)!.stage;

/** A feed that names no marketplace is for all. */
export const feedTable: DatedTable = {
  table: 'feeds',
  date: 'submitted_at',
  index: 'feeds_by_submission',
  leads: { feed_type: 'feeds_by_type' },
  conditions: {
    stage: `${STAGE} IN (SELECT value FROM json_each(?))`,
    marketplace: `(details ->> '$.marketplaceIds' = '[]' OR EXISTS
      (SELECT 1 FROM json_each(details, '$.marketplaceIds') m WHERE m.value IN (SELECT value FROM json_each(?))))`,
  },
};

/** Which feeds a list is of. Both dates are included, in milliseconds. */
export interface StagedFeedQuery {
  seller: number;
  /** Those of this region and of none; absent: those of all. */
  region?: MwsRegion | undefined;
  from: number;
  to: number;
  feedTypes: readonly string[];
  stages?: readonly Stage[] | undefined;
  marketplaceIds?: readonly string[] | undefined;
}

/** One page of feeds, newest first. */
export function listFeedsByType(
  world: World,
  { feedTypes, stages, marketplaceIds, ...query }: StagedFeedQuery,
  page: { after?: DatedPlace; limit: number },
): Feed[] {
  const filters = { feed_type: feedTypes, stage: stages, marketplace: marketplaceIds };
  return listDated(world, feedTable, { ...query, filters }, page).map(({ id }) => feedOfRow(world, id));
}
