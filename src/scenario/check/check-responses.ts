import { didYouMean } from '../../model/nearest-name.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import type { ScriptedResponse } from '../scenario.js';
import type { ListModel } from '../../model/types.js';
import type { MatchValue } from '../match-value.js';
import { childOf, entriesOf, itemsOf, oneOf, plainOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { findSpOperation } from '../../model/sp-api.js';
import { answersOf } from './check-answer.js';
import type { Answered } from './check-answer.js';
import type { FoundOperation, ModelIndex } from './model-index.js';

/** Reads the scripted answers of a scenario: finds their operations and holds results and matches to the model. */
export function checkResponses(root: SourceNode, model: ModelIndex, report: Report): ScriptedResponse[] {
  return itemsOf(root, 'responses').flatMap((node) => {
    const name = textOf(node, 'operation');
    if (name === '*') return [responseOf(node, name, undefined, report)];
    if (name?.startsWith('*.')) {
      const any = model.find(name.slice(2)).length > 0;
      if (!any) report(childOf(node, 'operation')!, `no section has this operation; found ${quote(name)}`);
      return [responseOf(node, name, undefined, report)];
    }
    if (name !== undefined && isOfSpApi(name)) return [responseOf(node, name, 'sp-api', report)];
    const found = findOperation(node, model, report);
    return found ? [responseOf(node, found.key, found, report)] : [];
  });
}

/** SP-API is looked through only for what begins as its names do: it is not loaded for those of MWS. */
const isOfSpApi = (name: string): boolean => /^[a-z]/.test(name) && findSpOperation(name) !== undefined;

function findOperation(node: SourceNode, model: ModelIndex, report: Report): FoundOperation | undefined {
  const name = textOf(node, 'operation');
  if (name === undefined) return undefined;
  const found = model.find(name);
  if (found.length === 1) return found[0];
  const place = childOf(node, 'operation')!;
  if (found.length === 0)
    report(
      place,
      `expected an operation such as Orders.ListOrders; found ${quote(name)}${didYouMean(name, keysLike(name, model))}`,
    );
  else {
    const keys = found.map(({ key }) => key);
    report(place, `several sections have this operation; expected ${oneOf(keys)}`);
  }
  return undefined;
}

/** A list may be named by its parameter alone, `ASINList`: the name within it is the model's. */
function matchFrom(name: string, node: SourceNode, found: FoundOperation | undefined): [string, MatchValue] {
  if (node.kind === 'scalar') return [name, node.text];
  if (node.kind === 'map') return [name, plainOf(node) as MatchValue];
  const inner = found && listOf(found, name)?.memberName;
  const values = node.items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  return [inner === undefined ? name : `${name}.${inner}`, values];
}

const listOf = ({ service, operation }: FoundOperation, name: string): ListModel | undefined =>
  service.shapes[operation.input]?.members?.find((member) => member.name === name)?.list;

/** The names of operations, with their section where one is written. */
const keysLike = (name: string, model: ModelIndex): string[] =>
  model.meantBy({}).map(({ key }) => (name.includes('.') ? key : key.split('.')[1]!));

function responseOf(node: SourceNode, operation: string, found: Answered, report: Report): ScriptedResponse {
  const [seller, from, until] = ['seller', 'from', 'until'].map((key) => textOf(node, key));
  return {
    operation,
    match: matchOf(node, found === 'sp-api' ? undefined : found, report),
    ...(seller !== undefined && { seller }),
    ...countOf(node, 'nth'),
    ...countOf(node, 'times'),
    ...(from !== undefined && { from: parseTimestamp(from) ?? 0 }),
    ...(until !== undefined && { until: parseTimestamp(until) ?? 0 }),
    answers: answersOf(node, found, report),
    ...(textOf(node, 'then') === 'pass' && { pass: true as const }),
  };
}

function countOf(node: SourceNode, key: 'nth' | 'times'): { nth?: number; times?: number } {
  const child = childOf(node, key);
  return child?.kind === 'scalar' && typeof child.value === 'number' ? { [key]: child.value } : {};
}

/** Parameters that every operation has and no shape lists. */
const common = ['AWSAccessKeyId', 'Action', 'MWSAuthToken', 'Marketplace', 'Merchant', 'SellerId', 'Version'];

/** The values as text, as they would be sent; a parameter that the operation does not have would never match. */
function matchOf(
  node: SourceNode,
  found: FoundOperation | undefined,
  report: Report,
): Record<string, MatchValue> {
  const known = found ? parametersOf(found) : [];
  const own = found ? [found.service.sellerParam, ...(found.service.sellerParamAliases ?? [])] : [];
  const match: [string, MatchValue][] = [];
  for (const [name, { key, value }] of entriesOf(node, 'match')) {
    const first = name.split('.')[0]!;
    if (found && ![...known, ...common, ...own].includes(first)) {
      report(
        key,
        `expected a parameter of this operation (${oneOf(known) || 'it has none'}); found ${quote(name)}${didYouMean(first, known)}`,
      );
    }
    match.push(matchFrom(name, value, found));
  }
  return Object.fromEntries(match);
}

const parametersOf = ({ service, operation }: FoundOperation): string[] =>
  (service.shapes[operation.input]?.members ?? []).flatMap(({ name, wireNames = [] }) => [
    name,
    ...wireNames,
  ]);
