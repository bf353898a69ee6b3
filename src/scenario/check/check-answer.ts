import { checkResult } from '../check-result.js';
import type { GivenError } from '../../protocol/error-of-code.js';
import type { GivenAnswer } from '../scenario.js';
import { childOf, itemsOf, ownText, plainOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { readInnerFile } from './check-document.js';
import type { FoundOperation } from './model-index.js';

/** The operation that is answered; undefined: one of several. SP-API's have no model that a result is held to. */
export type Answered = FoundOperation | 'sp-api' | undefined;

/** The answers of a script: one, or those of its sequence. */
export function answersOf(node: SourceNode, found: Answered, report: Report): GivenAnswer[] {
  const given = childOf(node, 'sequence') ? itemsOf(node, 'sequence') : [node];
  const then = childOf(node, 'then');
  if (then && !childOf(node, 'sequence')) report(then, 'expected a sequence beside it');
  return given.map((answer) => answerOf(answer, found, report));
}

/** A script may have one of these; that it has just one is for the schema to say. */
function answerOf(node: SourceNode, found: Answered, report: Report): GivenAnswer {
  const [result, xml, rawXml] = ['result', 'xml', 'rawXml'].map((key) => childOf(node, key));
  const json = childOf(node, 'json');
  const xmlOfMws = found === 'sp-api' && (result ?? xml ?? rawXml);
  if (xmlOfMws) report(xmlOfMws, 'expected json or an error: the operation is of SP-API');
  if (json) return jsonOf(json, node, found, report);
  if (result) return { result: resultOf(result, found, report) };
  if (xml) return { xml: readInnerFile(xml, 'an XML file', report).toString('utf8') };
  if (rawXml) return { xml: ownText(rawXml) ?? '' };
  if (childOf(node, 'passThrough')) return { pass: true };
  const error = childOf(node, 'error');
  return { error: (error ? plainOf(error) : { code: '' }) as GivenError };
}

function jsonOf(json: SourceNode, node: SourceNode, found: Answered, report: Report): GivenAnswer {
  if (found !== 'sp-api')
    report(json, 'expected an operation of SP-API beside json, such as orders.getOrders');
  const status = childOf(node, 'status');
  const given = status && plainOf(status);
  return { json: plainOf(json), ...(typeof given === 'number' && { status: given }) };
}

function resultOf(node: SourceNode, found: Answered, report: Report): unknown {
  if (found === 'sp-api') return undefined;
  if (found) return checkResult(found.service, found.operation, node, report);
  report(node, 'expected one operation beside a result, since each has a result of its own');
  return undefined;
}
