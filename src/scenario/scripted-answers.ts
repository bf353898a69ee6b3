import type { Catalog, Operation } from '../protocol/catalog.js';
import { errorAnswer, errorIds } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { Scenario, ScriptedError, ScriptedResponse } from './scenario.js';

/** What a scenario answers in place of the operation: what its writer takes, or an error. */
export type ScriptedAnswer = { result: unknown } | { error: ErrorAnswer };

/** The scripted answers of a scenario, ready to be asked on every call. */
export interface ScriptedAnswers {
  /**
   * The first answer, in the order of the file, whose operation and parameters match.
   * @param operationKey `Orders.ListOrders`
   * @param get gives the value of a parameter as it was sent, decoded.
   */
  find(operationKey: string, get: (parameter: string) => string | undefined): ScriptedAnswer | undefined;
}

interface Script {
  match: [string, string][];
  answer: ScriptedAnswer;
}

export function compileResponses({ responses }: Scenario, catalog: Catalog): ScriptedAnswers {
  const scripts = new Map<string, Script[]>();
  for (const response of responses) {
    const operation = catalog.findOperation(response.operation)!;
    const script = { match: Object.entries(response.match), answer: answerOf(response, operation) };
    scripts.set(operation.key, [...(scripts.get(operation.key) ?? []), script]);
  }
  return {
    find: (operationKey, get) =>
      scripts
        .get(operationKey)
        ?.find(({ match }) => match.every(([parameter, value]) => get(parameter) === value))?.answer,
  };
}

const answerOf = ({ answer }: ScriptedResponse, operation: Operation): ScriptedAnswer =>
  'error' in answer ? { error: errorOf(answer.error, operation) } : { result: frozen(answer.result) };

/** An error as MWS would have given it: what the scenario leaves out follows from the code. */
function errorOf(given: ScriptedError, { section }: Operation): ErrorAnswer {
  const rows = errorIds.map((id) => errorAnswer(id)).filter(({ code }) => code === given.code);
  const [known] = rows;
  const status = given.status ?? section.service.errors.codes?.[given.code] ?? known?.httpStatus ?? 400;
  const byGateway = rows.length > 0 && rows.every(({ layer }) => layer === 'gateway');
  // A text with gaps says nothing, and of several texts none is the right one.
  const usual = rows.length === 1 && !known?.message?.includes('{') ? known?.message : undefined;
  const message = given.message ?? usual;
  return {
    httpStatus: status,
    type: given.type ?? known?.type ?? (status < 500 ? 'Sender' : 'Receiver'),
    code: given.code,
    ...(message !== undefined && { message }),
    layer: given.layer ?? (byGateway ? 'gateway' : 'service'),
  };
}

/** Frozen through and through: all calls share it, and the writer keeps what a frozen structure looks like. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
