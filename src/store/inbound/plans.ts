import { inboundRules } from '../../model/inbound.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { Prep } from './prep.js';
import { inboundSettings } from './settings.js';

export type LabelPrepType = 'NO_LABEL' | 'SELLER_LABEL' | 'AMAZON_LABEL';

/** Units of a SKU that a plan sends to one centre. */
export interface PlanItem {
  sku: string;
  fnsku: string;
  quantity: number;
  inCase?: number;
  /** Undefined: nothing was said of it. */
  prep?: Prep[];
}

/** A reserved ShipmentId, and what it is for. It is no shipment until one is made of it. Instants are in milliseconds. */
export interface InboundPlan {
  id: number;
  seller: number;
  shipmentId: string;
  createdAt: number;
  expiresAt: number;
  /** A shipment was made of it. */
  used: boolean;
  /** What a feed calls it. */
  name?: string;
  details: PlanDetails;
}

export interface PlanDetails {
  centre: string;
  country: string;
  labelPrep: LabelPrepType;
  items: PlanItem[];
}

interface Row {
  id: number;
  seller: number;
  shipment_id: string;
  created_at: number;
  expires_at: number;
  used: number;
  name: string | null;
  details: string;
}

const planOf = (row: Row): InboundPlan => ({
  id: row.id,
  seller: row.seller,
  shipmentId: row.shipment_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  used: row.used === 1,
  ...(row.name !== null && { name: row.name }),
  details: JSON.parse(row.details) as PlanDetails,
});

/** Reserves a ShipmentId for what a plan says. */
export function insertPlan(world: World, seller: number, details: PlanDetails, name?: string): InboundPlan {
  const now = world.now();
  const { id } = world.database.run(
    'INSERT INTO inbound_plans (seller, shipment_id, created_at, expires_at, name, details) VALUES (?, ?, ?, ?, ?, ?)',
    seller,
    freeShipmentId(world, seller),
    now,
    now + parseDuration(inboundRules.planLasts)!,
    name ?? null,
    JSON.stringify(details),
  );
  return planOf(world.database.get<Row>('SELECT * FROM inbound_plans WHERE id = ?', id)!);
}

/** `FBA1` and eight more characters; shorter ones, which MWS once had, are `FBA` and the rest. */
function freeShipmentId(world: World, seller: number): string {
  const { idLength } = inboundSettings(world, seller);
  const prefix = idLength >= 12 ? 'FBA1' : 'FBA';
  for (;;) {
    const shipmentId = prefix + world.ids.made.text(idLength - prefix.length);
    const taken = world.database.get(
      'SELECT 1 FROM inbound_plans WHERE shipment_id = ? UNION ALL SELECT 1 FROM inbound_shipments WHERE shipment_id = ?',
      shipmentId,
      shipmentId,
    );
    if (!taken) return shipmentId;
  }
}

/** The plan of a seller with that ShipmentId that has not lapsed, used or not. */
export function findPlan(world: World, seller: number, shipmentId: string): InboundPlan | undefined {
  const row = world.database.get<Row>('SELECT * FROM inbound_plans WHERE shipment_id = ?', shipmentId);
  const plan = row && planOf(row);
  return plan && plan.seller === seller && (plan.used || plan.expiresAt > world.now()) ? plan : undefined;
}

/** The plans that a feed made under a name and of which no shipment was made yet. */
export const findPlansNamed = (world: World, seller: number, name: string): InboundPlan[] =>
  world.database
    .all<Row>(
      'SELECT * FROM inbound_plans WHERE seller = ? AND name = ? AND used = 0 AND expires_at > ? ORDER BY id',
      seller,
      name,
      world.now(),
    )
    .map(planOf);

export const markPlanUsed = (world: World, { id }: InboundPlan): void =>
  void world.database.run('UPDATE inbound_plans SET used = 1 WHERE id = ?', id);

export const changePlan = (world: World, { id }: InboundPlan, details: PlanDetails): void =>
  void world.database.run('UPDATE inbound_plans SET details = ? WHERE id = ?', JSON.stringify(details), id);

export const planOfRow = (world: World, id: number): InboundPlan =>
  planOf(world.database.get<Row>('SELECT * FROM inbound_plans WHERE id = ?', id)!);
