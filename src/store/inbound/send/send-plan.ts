import type { World } from '../../../world/world.js';
import type { InboundAddress } from '../address.js';
import type { LabelPrepType, PlanItem } from '../plans.js';
import type { Contact, Pallet, TransportType } from '../transport.js';

export type SendPlanStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED' | 'ERRORED';

/** Who sends, as SP-API asks for it. */
export type SendAddress = InboundAddress & { company?: string; email?: string; phone?: string };

/** Units of a SKU that a seller wants to send, and who labels and prepares them. */
export interface SendItem {
  sku: string;
  quantity: number;
  labelOwner: 'AMAZON' | 'SELLER' | 'NONE';
  prepOwner: 'AMAZON' | 'SELLER' | 'NONE';
  expires?: string;
  lot?: string;
}

/** Units that travel to one centre. */
export interface SendGroup {
  /** As the ids of packing groups are: `pg…`. */
  groupId: string;
  centre: string;
  labelPrep: LabelPrepType;
  items: PlanItem[];
}

export type OptionStatus = 'OFFERED' | 'ACCEPTED' | 'EXPIRED';

export interface PackingOption {
  optionId: string;
  status: OptionStatus;
  expiresAt: number;
  groups: SendGroup[];
}

export interface PlacementOption {
  optionId: string;
  status: OptionStatus;
  expiresAt: number;
  shipmentIds: string[];
}

/** Boxes of one kind, of a packing group or of a shipment. */
export interface SendBoxes {
  groupId?: string;
  shipmentId?: string;
  quantity: number;
  source: 'BOX_CONTENT_PROVIDED' | 'MANUAL_PROCESS' | 'BARCODE_2D';
  dimensions: { length: number; width: number; height: number; unit: 'IN' | 'CM' };
  weight: { value: number; unit: 'LB' | 'KG' };
  items: SendItem[];
}

/** A way for a shipment to travel. Money in minor units. */
export interface TransportationOption {
  optionId: string;
  partnered: boolean;
  type: TransportType;
  carrier: string;
  quote?: { amount: number; currency: string; expiresAt: number };
}

/** A shipment of a placement option; until that is confirmed, it is only planned. */
export interface SendShipment {
  /** `sh…` */
  shipmentId: string;
  group: SendGroup;
  name?: string;
  /** The id of the inbound shipment that it became. */
  confirmationId?: string;
  readyAt?: number;
  contact?: Pick<Contact, 'name' | 'phone'> & { email?: string };
  pallets?: (Pallet & { quantity: number })[];
  freightClass?: string;
  transportation: TransportationOption[];
  selected?: string;
  tracking?: { boxId: string; trackingId: string }[];
  freightBills?: string[];
  billOfLading?: string;
}

export interface SendDetails {
  name: string;
  from: SendAddress;
  marketplaceId: string;
  items: SendItem[];
  packing: PackingOption[];
  placements: PlacementOption[];
  shipments: SendShipment[];
  boxes: SendBoxes[];
}

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

/** An id as SP-API makes them: two letters and a UUID. */
export const newSendId = (world: World, head: 'wf' | 'po' | 'pg' | 'pl' | 'sh' | 'to'): string =>
  head + world.ids.spApi.uuid();

export function insertSendPlan(
  world: World,
  seller: number,
  given: Pick<SendDetails, 'name' | 'from' | 'marketplaceId' | 'items'>,
): SendPlan {
  const now = world.now();
  const details: SendDetails = { ...given, packing: [], placements: [], shipments: [], boxes: [] };
  const { id } = world.database.run(
    "INSERT INTO send_plans (seller, plan_id, status, created_at, updated_at, details) VALUES (?, ?, 'ACTIVE', ?, ?, ?)",
    seller,
    newSendId(world, 'wf'),
    now,
    now,
    JSON.stringify(details),
  );
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
  { id, status }: SendPlan,
  details: SendDetails,
  next: SendPlanStatus = status,
): void {
  world.database.run(
    'UPDATE send_plans SET status = ?, updated_at = ?, details = ? WHERE id = ?',
    next,
    world.now(),
    JSON.stringify(details),
    id,
  );
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
