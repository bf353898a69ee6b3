import { parseTimestamp } from '../../protocol/timestamp.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { statusOf } from '../populate/status-of.js';
import type { Scenario, TimelineEntry } from '../scenario.js';
import type { Change } from './change.js';
import { TIMELINE } from './change.js';

/** Puts the timeline of a scenario on the list of what is due; what it names is in the world already. */
export function scheduleTimeline(world: World, scenario: Scenario): void {
  const start = world.now();
  for (const [at, entry] of (scenario.timeline ?? []).entries()) {
    const dueAt = entry.at === undefined ? start + parseDuration(entry.after!)! : parseTimestamp(entry.at)!;
    world.due.add(TIMELINE, at, dueAt, changeOf(world, scenario, entry));
  }
}

/** An entry with all names resolved, so that it can be done without the scenario. */
function changeOf(world: World, scenario: Scenario, { at: _, after: __, ...entry }: TimelineEntry): Change {
  const { authorization, key, listing, buyBox, serviceStatus, ...same } = entry;
  return {
    ...same,
    ...(authorization && { authorization: authorizationOf(world, scenario, authorization) }),
    ...(key && { key: { ...key, accessKeyId: key.accessKeyId ?? keyNamed(world, scenario, key.name!) } }),
    ...(listing && { listing: { ...listing, marketplace: marketplaceNamed(listing.marketplace)! } }),
    ...(buyBox && { buyBox: { ...buyBox, marketplace: marketplaceNamed(buyBox.marketplace)! } }),
    ...(serviceStatus && {
      serviceStatus: Object.fromEntries(
        Object.entries(serviceStatus).map(([section, status]) => [section, statusOf(status)]),
      ),
    }),
  };
}

/** Rows of authorizations and keys stand in the order of the scenario, since they were made in it. */
function rowOf<Row>(world: World, table: 'access_keys' | 'authorizations', at: number): Row {
  return world.database.get<Row>(`SELECT * FROM ${table} ORDER BY id LIMIT 1 OFFSET ?`, at)!;
}

function authorizationOf(
  world: World,
  { authorizations = [] }: Scenario,
  { name, developer, seller, ...change }: NonNullable<TimelineEntry['authorization']>,
): NonNullable<Change['authorization']> {
  const at =
    name === undefined
      ? authorizations.findLastIndex((one) => one.developer === developer && one.seller === seller)
      : authorizations.findIndex((one) => one.name === name);
  return { ...change, id: rowOf<{ id: number }>(world, 'authorizations', at).id };
}

function keyNamed(world: World, { developers = [] }: Scenario, name: string): string {
  const at = developers.flatMap(({ keys = [] }) => keys).findIndex((key) => key.name === name);
  return rowOf<{ access_key_id: string }>(world, 'access_keys', at).access_key_id;
}
