import type { MwsDocument } from '../model/document.js';
import type { MemberModel, OperationModel, ServiceModel } from '../model/types.js';
import { didYouMean } from '../model/nearest-name.js';
import { checkScalar } from './check/check-scalar.js';
import { childOf, describe, oneOf, quote, textOf } from './source/source-node.js';
import type { MapNode, Report, SourceNode } from './source/source-node.js';

/**
 * Holds a scripted result to the model and makes of it what the operation's writer takes: instants become milliseconds,
 * decimals text, a document bytes. What the model does not allow is reported, with its place.
 */
export function checkResult(
  service: ServiceModel,
  operation: OperationModel,
  node: SourceNode,
  report: Report,
): unknown {
  if (operation.responseKind === 'document') return checkDocument(node, report);
  if (operation.output === null) return checkNothing(node, report);
  if (!operation.resultRepeats) return checkShape(service, operation.output, node, report);
  const results = node.kind === 'list' ? node.items : [node];
  return results.map((result) => checkShape(service, operation.output!, result, report));
}

/** The HTTP body is the document itself. */
function checkDocument(node: SourceNode, report: Report): MwsDocument {
  const keys = ['contentType', 'body'];
  const contentType = textOf(node, 'contentType');
  const body = textOf(node, 'body');
  if (contentType === undefined || body === undefined) {
    report(node, 'expected a document: a map with contentType and body, both text');
  } else if (!/^[\x20-\x7e]+$/.test(contentType)) {
    report(childOf(node, 'contentType')!, 'expected a content type such as text/xml');
  } else if (node.kind === 'map') {
    for (const [name, { key }] of node.entries) {
      if (!keys.includes(name)) report(key, `unknown key; expected ${oneOf(keys)}`);
    }
  }
  return { contentType: contentType ?? '', body: Buffer.from(body ?? '', 'utf8') };
}

/** The answer has only its request id. */
function checkNothing(node: SourceNode, report: Report): Record<string, never> {
  const empty = node.kind === 'map' ? node.entries.size === 0 : node.kind === 'scalar' && node.value === null;
  if (!empty) report(node, `expected {}: this operation answers nothing; found ${describe(node)}`);
  return {};
}

/** The same for a structure of a section, by its name. */
export function checkShape(service: ServiceModel, name: string, node: SourceNode, report: Report): unknown {
  if (node.kind !== 'map') {
    report(node, `expected a map (${name}); found ${describe(node)}`);
    return undefined;
  }
  const members = service.shapes[name]?.members ?? [];
  checkKeys(members, node, report);
  const value: Record<string, unknown> = {};
  for (const member of members) {
    const child = childOf(node, member.name);
    if (child) value[member.name] = checkMember(service, member, child, report);
  }
  return value;
}

/** Unknown and missing members. */
function checkKeys(members: readonly MemberModel[], node: MapNode, report: Report): void {
  const known = new Set(members.map(({ name }) => name));
  for (const [name, { key }] of node.entries) {
    if (known.has(name)) continue;
    report(key, `unknown member; expected ${oneOf([...known]) || 'none'}${didYouMean(name, known)}`);
  }
  for (const { name, required } of members) {
    if (required && !node.entries.has(name)) report(node, `lacks ${quote(name)}, which is always there`);
  }
}

function checkMember(service: ServiceModel, member: MemberModel, node: SourceNode, report: Report): unknown {
  if (!member.list) return checkValue(service, member, node, report);
  if (node.kind !== 'list') {
    report(node, `expected a list; found ${describe(node)}`);
    return undefined;
  }
  if (member.maxItems !== undefined && node.items.length > member.maxItems) {
    report(node, `expected at most ${member.maxItems} items; found ${node.items.length}`);
  }
  return node.items.map((item) => checkValue(service, member, item, report));
}

function checkValue(service: ServiceModel, member: MemberModel, node: SourceNode, report: Report): unknown {
  const shape = service.shapes[member.shape];
  if (shape?.type === 'structure') return checkShape(service, member.shape, node, report);
  return checkScalar(shape, member, node, report);
}
