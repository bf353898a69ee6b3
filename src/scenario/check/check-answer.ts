import { checkResult } from '../check-result.js';
import { whyNoError } from '../../protocol/error-of-code.js';
import type { GivenError } from '../../protocol/error-of-code.js';
import { whyNoCode } from '../../protocol/known-codes.js';
import type { GivenAnswer } from '../scenario.js';
import { childOf, itemsOf, ownText, plainOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { hasTemplate, templateProblem } from '../templates.js';
import { checkDocumentAnswer } from './check-document-answer.js';
import { checkXml } from './check-xml.js';
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

/** The answer with a mark where there are templates in it; what is byte for byte has none. */
function answerOf(node: SourceNode, found: Answered, report: Report): GivenAnswer {
  const answer = plainAnswerOf(node, found, report);
  const off = childOf(node, 'templates');
  if ((off && plainOf(off) === false) || 'xml' in answer || 'json' in answer || 'pass' in answer)
    return answer;
  const places = ['result', 'xml', 'document', 'error'].flatMap((key) => templatesIn(childOf(node, key)));
  for (const { place, problem } of places) if (problem !== undefined) report(place, problem);
  return places.length > 0 ? { ...answer, templated: true } : answer;
}

/** The texts with templates below a node, each with what is wrong with it. */
function templatesIn(node: SourceNode | undefined): { place: SourceNode; problem: string | undefined }[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap(templatesIn);
  if (node.kind === 'map') return [...node.entries.values()].flatMap(({ value }) => templatesIn(value));
  return hasTemplate(node.text) ? [{ place: node, problem: templateProblem(node.text) }] : [];
}

/** A script may have one of these; that it has just one is for the schema to say. */
function plainAnswerOf(node: SourceNode, found: Answered, report: Report): GivenAnswer {
  const [result, xml, rawXml, document] = ['result', 'xml', 'rawXml', 'document'].map((key) =>
    childOf(node, key),
  );
  const json = childOf(node, 'json');
  const answerOfMws = found === 'sp-api' && (result ?? xml ?? rawXml ?? document);
  if (answerOfMws) report(answerOfMws, 'expected json or an error: the operation is of SP-API');
  checkBeside(node, report);
  if (json) return jsonOf(json, node, found, report);
  if (found === 'sp-api' && answerOfMws) return { result: undefined };
  const ofMws = found === 'sp-api' ? undefined : found;
  if (result) return { result: resultOf(result, ofMws, report) };
  if (document) return { result: checkDocumentAnswer(document, ofMws, report) };
  if (xml) return checkXml(xml, node, ofMws, report);
  if (rawXml) return { xml: ownText(rawXml) ?? '' };
  if (childOf(node, 'passThrough')) return { pass: true };
  return { error: errorOf(childOf(node, 'error'), found, report) };
}

function errorOf(node: SourceNode | undefined, found: Answered, report: Report): GivenError {
  const error = (node ? plainOf(node) : { code: '' }) as GivenError;
  const code = childOf(node, 'code');
  if (!code || typeof error.code !== 'string') return error;
  const why = found === 'sp-api' ? whyNoCode(error, ['SP-API']) : whyNoError(error, found ? [found] : []);
  if (why !== undefined) report(code, why);
  return error;
}

/** What says how an answer is meant stands beside one of its kind only. */
const beside: Readonly<Record<string, readonly string[]>> = {
  verbatim: ['xml'],
  unknown: ['xml'],
  status: ['xml', 'json'],
};

function checkBeside(node: SourceNode, report: Report): void {
  for (const [key, kinds] of Object.entries(beside)) {
    const child = childOf(node, key);
    if (child && !kinds.some((kind) => childOf(node, kind)))
      report(child, `expected ${kinds.join(' or ')} beside it`);
  }
}

function jsonOf(json: SourceNode, node: SourceNode, found: Answered, report: Report): GivenAnswer {
  if (found !== 'sp-api')
    report(json, 'expected an operation of SP-API beside json, such as orders.getOrders');
  const status = childOf(node, 'status');
  const given = status && plainOf(status);
  return { json: plainOf(json), ...(typeof given === 'number' && { status: given }) };
}

function resultOf(node: SourceNode, found: FoundOperation | undefined, report: Report): unknown {
  if (found) return checkResult(found.service, found.operation, node, report);
  report(node, 'expected one operation beside a result, since each has a result of its own');
  return undefined;
}
