import { checkResult } from '../check-result.js';
import type { ScriptedError, ScriptedResponse } from '../scenario.js';
import { childOf, entriesOf, itemsOf, oneOf, plainOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import type { FoundOperation, ModelIndex } from './model-index.js';

/** Reads the scripted answers of a scenario: finds their operations and holds results and matches to the model. */
export function checkResponses(root: SourceNode, model: ModelIndex, report: Report): ScriptedResponse[] {
  return itemsOf(root, 'responses').flatMap((node) => {
    const found = findOperation(node, model, report);
    return found ? [responseOf(node, found, report)] : [];
  });
}

function findOperation(node: SourceNode, model: ModelIndex, report: Report): FoundOperation | undefined {
  const name = textOf(node, 'operation');
  if (name === undefined) return undefined;
  const found = model.find(name);
  if (found.length === 1) return found[0];
  const place = childOf(node, 'operation')!;
  if (found.length === 0)
    report(place, `expected an operation such as Orders.ListOrders; found ${quote(name)}`);
  else {
    const keys = found.map(({ key }) => key);
    report(place, `several sections have this operation; expected ${oneOf(keys)}`);
  }
  return undefined;
}

function responseOf(node: SourceNode, found: FoundOperation, report: Report): ScriptedResponse {
  const result = childOf(node, 'result');
  const error = childOf(node, 'error');
  return {
    operation: found.key,
    match: matchOf(node, found, report),
    answer: result
      ? { result: checkResult(found.service, found.operation, result, report) }
      : { error: (error ? plainOf(error) : {}) as ScriptedError },
  };
}

/** Parameters that every operation has and no shape lists. */
const common = ['AWSAccessKeyId', 'Action', 'MWSAuthToken', 'Marketplace', 'Merchant', 'SellerId', 'Version'];

/** The values as text, as they would be sent; a parameter that the operation does not have would never match. */
function matchOf(
  node: SourceNode,
  { service, operation }: FoundOperation,
  report: Report,
): Record<string, string> {
  const members = service.shapes[operation.input]?.members ?? [];
  const known = [...members.flatMap(({ name, wireNames = [] }) => [name, ...wireNames])];
  const own = [service.sellerParam, ...(service.sellerParamAliases ?? [])];
  const match: [string, string][] = [];
  for (const [name, { key, value }] of entriesOf(node, 'match')) {
    const first = name.split('.')[0]!;
    if (![...known, ...common, ...own].includes(first)) {
      report(
        key,
        `expected a parameter of this operation (${oneOf(known) || 'it has none'}); found ${quote(name)}`,
      );
    }
    if (value.kind === 'scalar') match.push([name, value.text]);
  }
  return Object.fromEntries(match);
}
