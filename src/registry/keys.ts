import { withPrefix } from '../world/key-prefix.js';
import type { World } from '../world/world.js';
import { developerOf, setDeveloperStatus } from './developers.js';
import type { Developer, DeveloperRow } from './developers.js';

export type KeyStatus = 'active' | 'inactive' | 'deleted';

/** A pair of access key and secret key of a developer. */
export interface AccessKey {
  id: number;
  accessKeyId: string;
  secretKey: string;
  status: KeyStatus;
  /** Why it is no longer active: `reset`, `unused`, `shared`, or what the caller of the control API said. */
  reason: string | null;
  createdAt: number;
  lastUsedAt: number | null;
  changedAt: number;
  /** When its secret was shown on demand, which happens once. */
  revealedAt: number | null;
}

interface KeyRow {
  id: number;
  developer: number;
  access_key_id: string;
  secret_key: string;
  status: KeyStatus;
  reason: string | null;
  created_at: number;
  last_used_at: number | null;
  changed_at: number;
  revealed_at: number | null;
}

const keyOf = (row: KeyRow): AccessKey => ({
  id: row.id,
  accessKeyId: row.access_key_id,
  secretKey: row.secret_key,
  status: row.status,
  reason: row.reason,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  changedAt: row.changed_at,
  revealedAt: row.revealed_at,
});

/** A key with the developer that it belongs to. */
export interface KeyWithDeveloper {
  key: AccessKey;
  developer: Developer;
}

export const findKey = (world: World, accessKeyId: string): KeyWithDeveloper | undefined =>
  world.database.remembered(`key ${accessKeyId}`, () => {
    const row = world.database.get<KeyRow>('SELECT * FROM access_keys WHERE access_key_id = ?', accessKeyId);
    if (!row) return undefined;
    const developer = world.database.get<DeveloperRow>(
      'SELECT * FROM developers WHERE id = ?',
      row.developer,
    )!;
    return { key: keyOf(row), developer: developerOf(developer) };
  });

/** A developer's keys, newest first. */
export const listKeys = (world: World, developer: Developer): AccessKey[] =>
  world.database
    .all<KeyRow>('SELECT * FROM access_keys WHERE developer = ? ORDER BY id DESC', developer.id)
    .map(keyOf);

export interface NewKey {
  accessKeyId?: string;
  secretKey?: string;
  status?: KeyStatus;
  reason?: string;
}

/** Gives a developer a key; what is not given is made up, in the forms that MWS used. */
export function createKey(world: World, developer: Developer, given: NewKey = {}): AccessKey {
  const accessKeyId =
    given.accessKeyId === undefined ? makeAccessKeyId(world) : withPrefix(world.keyPrefix, given.accessKeyId);
  const now = world.now();
  const status = given.status ?? 'active';
  return world.database.transaction(() => {
    world.database.run(
      `INSERT INTO access_keys (access_key_id, developer, secret_key, status, reason, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
      accessKeyId,
      developer.id,
      given.secretKey ?? world.ids.made.bytes(30).toString('base64'),
      status,
      given.reason ?? null,
      now,
      now,
    );
    scheduleUnusedCheck(world, accessKeyId);
    const details = { developerId: developer.developerId, status };
    world.events.append('key.created', { subject: accessKeyId, details });
    return findKey(world, accessKeyId)!.key;
  });
}

/** 20 capitals and digits; those of a sandbox begin with its id, so that calls with them find it. */
const makeAccessKeyId = ({ keyPrefix, ids }: World): string =>
  keyPrefix + ids.made.text(20 - keyPrefix.length);

/** Activates, deactivates or deletes a key. A deleted one stays in the registry, so that its refusal can be explained. */
export function setKeyStatus(
  world: World,
  accessKeyId: string,
  status: KeyStatus,
  reason: string | null = null,
): void {
  const found = findKey(world, accessKeyId);
  if (!found) return;
  world.database.transaction(() => {
    world.database.run(
      'UPDATE access_keys SET status = ?, reason = ?, changed_at = ? WHERE access_key_id = ?',
      status,
      reason,
      world.now(),
      accessKeyId,
    );
    if (status === 'active') scheduleUnusedCheck(world, accessKeyId);
    const { developerId } = found.developer;
    const { status: was } = found.key;
    const details = { developerId, was, ...(reason !== null && { reason }) };
    if (was !== status) world.events.append(BECAME[status], { subject: accessKeyId, details });
  });
}

/** What is told of a key that has another status now. */
const BECAME = { active: 'key.activated', inactive: 'key.deactivated', deleted: 'key.deleted' } as const;

/** Deletes the developer's live keys and makes a new one: the old ones stop at once, tokens stay as they are. */
export function resetKeys(world: World, developer: Developer): AccessKey {
  return world.database.transaction(() => {
    for (const key of listKeys(world, developer)) {
      if (key.status !== 'deleted') setKeyStatus(world, key.accessKeyId, 'deleted', 'reset');
    }
    return createKey(world, developer);
  });
}

/** Suspends a developer for what it did with its keys, such as sharing them; its active keys stop at once. */
export function suspendWithKeys(world: World, developer: Developer, reason: string): void {
  world.database.transaction(() => {
    setDeveloperStatus(world, developer, 'suspended');
    for (const key of listKeys(world, developer)) {
      if (key.status === 'active') setKeyStatus(world, key.accessKeyId, 'inactive', reason);
    }
  });
}

/** Notes that the secret of a key was shown on demand, which happens once. */
export function noteRevealed(world: World, { id }: AccessKey): void {
  world.database.run('UPDATE access_keys SET revealed_at = ? WHERE id = ?', world.now(), id);
}

/** Last use is kept to the minute: a write on every call would cost more than the call. */
const USE_IS_KEPT_TO = 60_000;

/** Notes a successful call. */
export function noteKeyUse(world: World, key: AccessKey): void {
  const now = world.now();
  if (key.lastUsedAt !== null && now - key.lastUsedAt < USE_IS_KEPT_TO) return;
  world.database.run('UPDATE access_keys SET last_used_at = ? WHERE id = ?', now, key.id);
  const limit = world.settings.keysUnusedAfter;
  if (limit !== null) world.due.postpone(UNUSED_KEY, key.accessKeyId, now + limit);
}

/**
 * Due work: deletes a key that had no successful call for as long as `keys.unusedAfter` says. Each use postpones it; where it
 * was due too early (the limit was changed, say), it looks again later.
 */
export const UNUSED_KEY = 'key.unused';

export function expireUnusedKey(world: World, accessKeyId: string): void {
  const limit = world.settings.keysUnusedAfter;
  const key = findKey(world, accessKeyId)?.key;
  if (limit === null || key?.status !== 'active') return;
  const lastSign = Math.max(key.lastUsedAt ?? key.createdAt, key.changedAt);
  if (world.now() - lastSign >= limit) setKeyStatus(world, accessKeyId, 'deleted', 'unused');
  else world.due.add(UNUSED_KEY, accessKeyId, lastSign + limit);
}

/** Puts the check of `expireUnusedKey` on the list; nothing where the rule is off. */
function scheduleUnusedCheck(world: World, accessKeyId: string): void {
  const limit = world.settings.keysUnusedAfter;
  if (limit === null) return;
  world.due.remove(UNUSED_KEY, accessKeyId);
  world.due.add(UNUSED_KEY, accessKeyId, world.now() + limit);
}
