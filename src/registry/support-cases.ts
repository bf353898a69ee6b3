import type { World } from '../world/world.js';
import { developerOfRow, setDeveloperStatus } from './developers.js';

export type CaseKind = 'registration' | 'key-reset';

/**
 * Where a case stands: `open` (support is to act), `waiting` (whoever opened it is), or decided: a registration is
 * `approved` or `refused`, a reset of keys `done` or `refused`.
 */
export type CaseStatus = 'open' | 'waiting' | 'approved' | 'refused' | 'done';

export type CaseAuthor = 'applicant' | 'support' | 'system';

/** What Seller Support works on. */
export interface SupportCase {
  id: number;
  kind: CaseKind;
  status: CaseStatus;
  /** The developer's row, and the id that people know. */
  developer: number;
  developerId: string;
  /** What was filled in when it was opened. */
  form: object;
  /** What the link of a reset is recognized by; null for other cases. */
  token: string | null;
  createdAt: number;
  changedAt: number;
}

/** One entry of a case's log. */
export interface CaseEntry {
  at: number;
  author: CaseAuthor;
  text: string;
}

/** Thrown where a case may not go on: it is not for this user to do, or not in this state of things. */
export class CaseRefused extends Error {
  readonly because: 'user' | 'state';

  constructor(because: 'user' | 'state', message: string) {
    super(message);
    this.because = because;
  }
}

interface CaseRow {
  id: number;
  kind: CaseKind;
  status: CaseStatus;
  developer: number;
  form: string;
  token: string | null;
  created_at: number;
  changed_at: number;
}

const caseOf = (world: World, row: CaseRow): SupportCase => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  developer: row.developer,
  developerId: developerOfRow(world, row.developer).developerId,
  form: JSON.parse(row.form) as object,
  token: row.token,
  createdAt: row.created_at,
  changedAt: row.changed_at,
});

export type NewCase = Pick<SupportCase, 'kind' | 'status' | 'developer' | 'form'> & { token?: string };

/** Opens a case; its log is empty. */
export function openCase(world: World, { kind, status, developer, form, token }: NewCase): SupportCase {
  const now = world.now();
  const { id } = world.database.run(
    `INSERT INTO support_cases (kind, status, developer, form, token, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    kind,
    status,
    developer,
    JSON.stringify(form),
    token ?? null,
    now,
    now,
  );
  return findCase(world, id)!;
}

export function findCase(world: World, id: number): SupportCase | undefined {
  const row = world.database.get<CaseRow>('SELECT * FROM support_cases WHERE id = ?', id);
  return row && caseOf(world, row);
}

/** The newest case of a kind and status about a developer. */
export function findCaseAbout(
  world: World,
  developer: number,
  kind: CaseKind,
  status: CaseStatus,
): SupportCase | undefined {
  const row = world.database.get<CaseRow>(
    'SELECT * FROM support_cases WHERE developer = ? AND kind = ? AND status = ? ORDER BY id DESC LIMIT 1',
    developer,
    kind,
    status,
  );
  return row && caseOf(world, row);
}

/** What was said in a case, first entry first. */
export const caseLog = (world: World, { id }: SupportCase): CaseEntry[] =>
  world.database.all<CaseEntry>(
    'SELECT at, author, text FROM support_case_log WHERE support_case = ? ORDER BY id',
    id,
  );

export function logInCase(world: World, { id }: SupportCase, author: CaseAuthor, text: string): void {
  world.database.run(
    'INSERT INTO support_case_log (support_case, at, author, text) VALUES (?, ?, ?, ?)',
    id,
    world.now(),
    author,
    text,
  );
}

/** Takes a case to a status, with what is said about it. */
export function moveCase(
  world: World,
  { id }: SupportCase,
  status: CaseStatus,
  author: CaseAuthor,
  text: string,
): SupportCase {
  return world.database.transaction(() => {
    world.database.run(
      'UPDATE support_cases SET status = ?, changed_at = ? WHERE id = ?',
      status,
      world.now(),
      id,
    );
    const moved = findCase(world, id)!;
    logInCase(world, moved, author, text);
    return moved;
  });
}

/**
 * Holds a case to a kind and to what may be done where it stands.
 * @throws CaseRefused
 */
export function expectCase(
  { id, kind, status }: SupportCase,
  wanted: { kind?: CaseKind; among: readonly CaseStatus[] },
): void {
  if (wanted.kind !== undefined && wanted.kind !== kind)
    throw new CaseRefused('state', `Case ${id} is a ${kind}, not a ${wanted.kind}.`);
  if (!wanted.among.includes(status)) throw new CaseRefused('state', `Case ${id} is ${status}.`);
}

/**
 * Refuses what a case asks for. A developer whose registration it is stays refused; keys stay as they are.
 * @throws CaseRefused where it is decided already.
 */
export function refuseCase(world: World, found: SupportCase, reason: string): SupportCase {
  expectCase(found, { among: ['open', 'waiting'] });
  return world.database.transaction(() => {
    if (found.kind === 'registration')
      setDeveloperStatus(world, developerOfRow(world, found.developer), 'refused');
    return moveCase(world, found, 'refused', 'support', reason);
  });
}
