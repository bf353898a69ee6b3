import { inboundRules } from '../../../model/inbound.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import type { SendPlan } from './send-plan.js';

/** Due work: an operation of a plan ends; the subject is its row. */
export const SEND_OPERATION = 'inbound.send-operation';

/** What takes a moment. */
export type SendStep =
  | 'createInboundPlan'
  | 'cancelInboundPlan'
  | 'generatePackingOptions'
  | 'confirmPackingOption'
  | 'setPackingInformation'
  | 'generatePlacementOptions'
  | 'confirmPlacementOption'
  | 'generateTransportationOptions'
  | 'confirmTransportationOptions'
  | 'updateShipmentTrackingDetails'
  | 'updateShipmentSourceAddress'
  | 'generateDeliveryWindowOptions'
  | 'confirmDeliveryWindowOptions'
  | 'generateSelfShipAppointmentSlots'
  | 'cancelSelfShipAppointment'
  | 'generateShipmentContentUpdatePreviews'
  | 'confirmShipmentContentUpdatePreview';

/** The same, of SKUs rather than of a plan. */
export type SkuStep = 'setPrepDetails' | 'updateItemComplianceDetails';

/** Why an operation failed: the row of `data/error-answers.json`, and what is filled in. */
export interface SendProblem {
  reason: string;
  values: Readonly<Record<string, string | number>>;
}

/** An operation that was asked for. */
export interface SendOperation {
  id: number;
  seller: number;
  /** The row of its plan; null: it is of SKUs. */
  plan: number | null;
  operationId: string;
  name: SendStep | SkuStep;
  input: unknown;
  /** Null while it goes on. */
  endedAt: number | null;
  /** Null: nothing failed. */
  problem: SendProblem | null;
}

interface Row {
  id: number;
  seller: number;
  plan: number | null;
  operation_id: string;
  name: SendStep | SkuStep;
  input: string;
  ended_at: number | null;
  problem: string | null;
}

const operationOf = (row: Row): SendOperation => ({
  id: row.id,
  seller: row.seller,
  plan: row.plan,
  operationId: row.operation_id,
  name: row.name,
  input: JSON.parse(row.input) as unknown,
  endedAt: row.ended_at,
  problem: row.problem === null ? null : (JSON.parse(row.problem) as SendProblem),
});

/** Begins an operation of a plan; what it does is done when it ends. */
export const beginSendOperation = (
  world: World,
  { id: plan, seller }: SendPlan,
  name: SendStep,
  input: unknown = {},
): SendOperation => begin(world, { seller, plan, name, input });

/** Begins an operation of SKUs of a seller. */
export const beginSkuOperation = (
  world: World,
  seller: number,
  name: SkuStep,
  input: unknown,
): SendOperation => begin(world, { seller, plan: null, name, input });

function begin(
  world: World,
  { seller, plan, name, input }: Pick<SendOperation, 'seller' | 'plan' | 'name' | 'input'>,
): SendOperation {
  const { id } = world.database.run(
    'INSERT INTO send_operations (seller, plan, operation_id, name, input) VALUES (?, ?, ?, ?, ?)',
    seller,
    plan,
    world.ids.spApi.uuid(),
    name,
    JSON.stringify(input),
  );
  world.due.add(SEND_OPERATION, id, world.now() + parseDuration(inboundRules.send.operation)!);
  return sendOperationOfRow(world, id);
}

export const sendOperationOfRow = (world: World, id: number): SendOperation =>
  operationOf(world.database.get<Row>('SELECT * FROM send_operations WHERE id = ?', id)!);

/** The operation of a seller with an id. */
export function findSendOperation(
  world: World,
  seller: number,
  operationId: string,
): SendOperation | undefined {
  const row = world.database.get<Row>('SELECT * FROM send_operations WHERE operation_id = ?', operationId);
  return row?.seller === seller ? operationOf(row) : undefined;
}

/** Notes that an operation ended, and why it failed, if it did. @param subject the id of its plan; undefined: it is of SKUs */
export function endSendOperation(
  world: World,
  { id, seller, operationId, name: operation }: SendOperation,
  subject: string | undefined,
  problem: SendProblem | null,
): void {
  world.database.run(
    'UPDATE send_operations SET ended_at = ?, problem = ? WHERE id = ?',
    world.now(),
    problem && JSON.stringify(problem),
    id,
  );
  world.events.append('send-plan.operation-ended', {
    seller,
    subject: subject ?? operationId,
    details: { operationId, operation, ...(problem && { reason: problem.reason }) },
  });
}
