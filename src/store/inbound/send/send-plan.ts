import type { World } from '../../../world/world.js';
import type { SendDetails } from './send-details.js';

export type SendPlanStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED' | 'ERRORED';

/** What a seller plans to send to Amazon. Instants are milliseconds since 1970. */
export interface SendPlan {
  id: number;
  seller: number;
  /** `wf…` */
  planId: string;
  status: SendPlanStatus;
  createdAt: number;
  updatedAt: number;
  details: SendDetails;
}

interface Row {
  id: number;
  seller: number;
  plan_id: string;
  status: SendPlanStatus;
  created_at: number;
  updated_at: number;
  details: string;
}

const planOf = (row: Row): SendPlan => ({
  id: row.id,
  seller: row.seller,
  planId: row.plan_id,
  status: row.status,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as SendDetails,
});

/** Plan, packing option and group, placement, shipment, transportation, delivery window, content update, appointment slot. */
type SendIdHead = 'wf' | 'po' | 'pg' | 'pl' | 'sh' | 'to' | 'dw' | 'cu' | 'aa';

/** An id as SP-API makes them: two letters and a UUID. */
export const newSendId = (world: World, head: SendIdHead): string => head + world.ids.spApi.uuid();

export function insertSendPlan(
  world: World,
  seller: number,
  given: Pick<SendDetails, 'name' | 'from' | 'marketplaceId' | 'items'>,
): SendPlan {
  const now = world.now();
  const planId = newSendId(world, 'wf');
  const details: SendDetails = { ...given, packing: [], placements: [], shipments: [], boxes: [] };
  const { id } = world.database.run(
    "INSERT INTO send_plans (seller, plan_id, status, created_at, updated_at, details) VALUES (?, ?, 'ACTIVE', ?, ?, ?)",
    seller,
    planId,
    now,
    now,
    JSON.stringify(details),
  );
  const units = given.items.reduce((sum, { quantity }) => sum + quantity, 0);
  world.events.append('send-plan.created', { seller, subject: planId, details: { status: 'ACTIVE', units } });
  return sendPlanOfRow(world, id);
}

export const sendPlanOfRow = (world: World, id: number): SendPlan =>
  planOf(world.database.get<Row>('SELECT * FROM send_plans WHERE id = ?', id)!);

/** The plan of a seller with an id. */
export function findSendPlan(world: World, seller: number, planId: string): SendPlan | undefined {
  const row = world.database.get<Row>('SELECT * FROM send_plans WHERE plan_id = ?', planId);
  return row?.seller === seller ? planOf(row) : undefined;
}

/** Keeps what became of a plan, and that it was changed now. */
export function saveSendPlan(
  world: World,
  { id, seller, planId, status: was }: SendPlan,
  details: SendDetails,
  status: SendPlanStatus = was,
): void {
  world.database.run(
    'UPDATE send_plans SET status = ?, updated_at = ?, details = ? WHERE id = ?',
    status,
    world.now(),
    JSON.stringify(details),
    id,
  );
  world.events.append('send-plan.changed', { seller, subject: planId, details: { status, was } });
}

/** A place in a list of plans: the instant that it is sorted by, and the row for those with the same instant. */
export interface SendPlanPlace {
  at: number;
  id: number;
}

export interface SendPlanQuery {
  seller: number;
  status?: SendPlanStatus;
  by: 'created_at' | 'updated_at';
  direction: 'ASC' | 'DESC';
  after?: SendPlanPlace;
}

/** Up to `limit` plans, by when they were made or changed. */
export function listSendPlans(
  world: World,
  { seller, status, by, direction, after }: SendPlanQuery,
  limit: number,
): SendPlan[] {
  const behind = direction === 'ASC' ? '>' : '<';
  const start = after ?? (direction === 'ASC' ? { at: -1, id: 0 } : { at: Number.MAX_SAFE_INTEGER, id: 0 });
  return world.database
    .all<Row>(
      `SELECT * FROM send_plans WHERE seller = ? AND (${by}, id) ${behind} (?, ?) AND (? IS NULL OR status = ?)
       ORDER BY ${by} ${direction}, id ${direction} LIMIT ? + 0`,
      seller,
      start.at,
      start.id,
      status ?? null,
      status ?? null,
      limit,
    )
    .map(planOf);
}
