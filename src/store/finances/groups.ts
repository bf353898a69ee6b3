import type { World } from '../../world/world.js';
import { digestOf } from './digest.js';
import { nextClose } from './periods.js';

/** Due work: the period of an account ends. */
export const GROUP_CLOSES = 'finances.group-closes';
/** Due work: Amazon takes the monthly fee. */
export const MONTHLY_FEE = 'finances.monthly-fee';

/** A period of an account in one currency. Amounts are in hundredths; instants are milliseconds since 1970. */
export interface FinancialEventGroup {
  id: number;
  groupId: string;
  /** Row of the seller. */
  seller: number;
  currency: string;
  startAt: number;
  /** Null while it is open. */
  endAt: number | null;
  /** What was not paid out before. */
  beginning: number;
  /** `beginning` and all events. */
  total: number;
  /** How the total was transferred. */
  transfer: string | null;
  transferredAt: number | null;
  traceId: string | null;
  tail: string | null;
}

/** The columns of a group, by the names of its fields. */
export const GROUP_COLUMNS = `id, group_id AS groupId, seller, currency, start_at AS startAt, end_at AS endAt, beginning, total,
  transfer, transferred_at AS transferredAt, trace_id AS traceId, tail`;

const SELECT = `SELECT ${GROUP_COLUMNS} FROM financial_event_groups`;

export const groupOfRow = (world: World, id: number): FinancialEventGroup =>
  world.database.get<FinancialEventGroup>(`${SELECT} WHERE id = ?`, id)!;

export const findGroup = (world: World, seller: number, groupId: string): FinancialEventGroup | undefined =>
  world.database.get<FinancialEventGroup>(`${SELECT} WHERE group_id = ? AND seller = ?`, groupId, seller);

export const findOpenGroup = (
  world: World,
  seller: number,
  currency: string,
): FinancialEventGroup | undefined =>
  world.database.get<FinancialEventGroup>(
    `${SELECT} WHERE seller = ? AND currency = ? AND end_at IS NULL`,
    seller,
    currency,
  );

/** The group of each account that closed last. */
export const lastClosedGroups = (world: World): FinancialEventGroup[] =>
  world.database.all<FinancialEventGroup>(
    `${SELECT} g WHERE end_at IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM financial_event_groups later WHERE later.seller = g.seller AND later.currency = g.currency
         AND (later.end_at > g.end_at OR (later.end_at = g.end_at AND later.id > g.id))) ORDER BY id`,
  );

/** The groups that a seller has open. */
export const listOpenGroups = (world: World, seller: number): FinancialEventGroup[] =>
  world.database.all<FinancialEventGroup>(
    `${SELECT} WHERE seller = ? AND end_at IS NULL ORDER BY id`,
    seller,
  );

/** The open group of an account; an account without one is opened. */
export const openGroupOf = (world: World, seller: number, currency: string): FinancialEventGroup =>
  findOpenGroup(world, seller, currency) ?? openAccount(world, seller, currency, world.now());

/**
 * Opens an account in a currency: its first period, and from then on the monthly fee.
 * @param startAt when the period begins; what happened before belongs to no period.
 */
export function openAccount(
  world: World,
  seller: number,
  currency: string,
  startAt: number,
  beginning = 0,
): FinancialEventGroup {
  if (!world.due.find(MONTHLY_FEE, accountOf(seller, currency)))
    world.due.add(MONTHLY_FEE, accountOf(seller, currency), monthAfter(world.now()));
  return openGroup(world, { seller, currency, startAt, beginning });
}

/** Begins a period. */
export function openGroup(
  world: World,
  group: Pick<FinancialEventGroup, 'seller' | 'currency' | 'startAt' | 'beginning'>,
): FinancialEventGroup {
  const opened = insertGroup(world, { ...group, endAt: null });
  world.due.add(GROUP_CLOSES, opened.id, nextClose(world, group.startAt));
  return opened;
}

/** Adds a group, open or closed, with nothing in it. */
export function insertGroup(
  world: World,
  {
    seller,
    currency,
    startAt,
    beginning,
    endAt,
  }: Pick<FinancialEventGroup, 'seller' | 'currency' | 'startAt' | 'beginning' | 'endAt'>,
): FinancialEventGroup {
  for (let attempt = 0; ; attempt++) {
    const groupId = digestOf(world, 'group', seller, currency, startAt, attempt).toString('base64url');
    if (
      world.database.numbers('SELECT id FROM financial_event_groups WHERE group_id = ?', groupId).length > 0
    )
      continue;
    const { id } = world.database.run(
      `INSERT INTO financial_event_groups (group_id, seller, currency, start_at, end_at, beginning, total, transfer)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      groupId,
      seller,
      currency,
      startAt,
      endAt,
      beginning,
      beginning,
      endAt === null ? null : 'Unknown',
    );
    return groupOfRow(world, id);
  }
}

/** The subject of due work about an account, and what it says. */
export const accountOf = (seller: number, currency: string): string => `${seller}/${currency}`;

export function accountIn(subject: string): { seller: number; currency: string } {
  const [seller, currency] = subject.split('/');
  return { seller: Number(seller), currency: currency! };
}

/** The first instant of the month after an instant, in UTC. */
export function monthAfter(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
