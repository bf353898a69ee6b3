import type { Client } from 'openapi-fetch';
import { AdminError } from './admin-error.js';
import type { components, operations, paths } from './generated/admin-types.js';

/** The resources of the control API by their names: `Schemas['Order']`. */
export type Schemas = components['schemas'];

/** The control API by paths and methods, for what needs the whole of a request or of its answer. */
export type ControlClient = Client<paths>;

/** The id of an operation of the control API, and the name of its method. */
export type OperationId = keyof operations;

/** What an operation takes as its body. */
export type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Json } };
}
  ? Json
  : never;

/** What it takes as its query; the sandbox is known. */
export type Query<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Values } }
  ? Omit<NonNullable<Values>, 'sandbox'>
  : never;

type Success<Responses> = Responses extends { 200: infer Ok }
  ? Ok
  : Responses extends { 201: infer Created }
    ? Created
    : undefined;

/** What it answers; nothing where it has no body. */
export type Answer<Id extends OperationId> =
  Success<operations[Id]['responses']> extends { content: { 'application/json': infer Json } }
    ? Json
    : undefined;

/** What openapi-fetch tells of an exchange. */
interface Exchange<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The answer of an operation.
 * @throws AdminError where the server refused.
 */
export async function answerOf<Data>(asked: Promise<Exchange<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new AdminError(response, error);
  // A 204 has no data, and its operation's type says so.
  return data as Data;
}
