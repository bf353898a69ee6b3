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
  | 'updateShipmentSourceAddress';

/** Why an operation failed: the row of `data/error-answers.json`, and what is filled in. */
export interface SendProblem {
  reason: string;
  values: Readonly<Record<string, string | number>>;
}

/** An operation that was asked for. */
export interface SendOperation {
  id: number;
  plan: number;
  operationId: string;
  name: SendStep;
  input: unknown;
  /** Null while it goes on. */
  endedAt: number | null;
  /** Null: nothing failed. */
  problem: SendProblem | null;
}

interface Row {
  id: number;
  plan: number;
  operation_id: string;
  name: SendStep;
  input: string;
  ended_at: number | null;
  problem: string | null;
}

const operationOf = (row: Row): SendOperation => ({
  id: row.id,
  plan: row.plan,
  operationId: row.operation_id,
  name: row.name,
  input: JSON.parse(row.input) as unknown,
  endedAt: row.ended_at,
  problem: row.problem === null ? null : (JSON.parse(row.problem) as SendProblem),
});

/** Begins an operation of a plan; what it does is done when it ends. */
export function beginSendOperation(
  world: World,
  plan: SendPlan,
  name: SendStep,
  input: unknown = {},
): SendOperation {
  const { id } = world.database.run(
    'INSERT INTO send_operations (plan, operation_id, name, input) VALUES (?, ?, ?, ?)',
    plan.id,
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
  const row = world.database.get<Row>(
    `SELECT o.* FROM send_operations o JOIN send_plans p ON p.id = o.plan WHERE o.operation_id = ? AND p.seller = ?`,
    operationId,
    seller,
  );
  return row && operationOf(row);
}

/** Notes that an operation ended, and why it failed, if it did. */
export const endSendOperation = (world: World, { id }: SendOperation, problem: SendProblem | null): void =>
  void world.database.run(
    'UPDATE send_operations SET ended_at = ?, problem = ? WHERE id = ?',
    world.now(),
    problem && JSON.stringify(problem),
    id,
  );
