import type { MwsDocument } from '../../model/document.js';
import { readXml, refuseDoctype, withPlainBreaks, XmlFault } from '../../protocol/read-xml.js';
import { readAnswer } from '../answer-xml/read-answer.js';
import { xmlInFile, xmlInScenario } from '../answer-xml/xml-source.js';
import type { XmlSource } from '../answer-xml/xml-source.js';
import type { GivenAnswer } from '../scenario.js';
import { childOf, ownText, plainOf } from '../source/source-node.js';
import type { Report, ScalarNode, SourceNode } from '../source/source-node.js';
import { readInnerFile } from './check-document.js';
import type { FoundOperation } from './model-index.js';

/**
 * An answer as XML, in place or in a file: read and held to the model, or taken byte for byte (`verbatim`), which a file is if
 * nothing is said.
 */
export function checkXml(
  xml: SourceNode,
  beside: SourceNode,
  found: FoundOperation | undefined,
  report: Report,
): GivenAnswer {
  const written = ownText(xml);
  if (written === undefined || xml.kind !== 'scalar') return { xml: '' };
  const inPlace = /^\ufeff?\s*</.test(written);
  const text = inPlace ? written : readInnerFile(xml, 'an XML file', report).toString('utf8');
  const status = statusOf(beside);
  const verbatim = childOf(beside, 'verbatim');
  const plain = withPlainBreaks(text);
  const source = inPlace ? xmlInScenario(xml, plain) : xmlInFile(xml, written, plain);
  if (verbatim ? plainOf(verbatim) === true : !inPlace)
    return checkVerbatim(text, source, { status, found, report });
  if (text !== '') return checkModel(xml, beside, source, { status, found, report });
  return { xml: '' };
}

interface Answering {
  status: number | undefined;
  found: FoundOperation | undefined;
  report: Report;
}

const statusOf = (node: SourceNode): number | undefined => {
  const child = childOf(node, 'status');
  const value = child && plainOf(child);
  return typeof value === 'number' ? value : undefined;
};

function checkVerbatim(text: string, source: XmlSource, { status, found, report }: Answering): GivenAnswer {
  guarded(source, report, () => refuseDoctype(source.text));
  if (found?.operation.responseKind === 'document' && status === undefined) return documentOf(text);
  return { xml: text, ...(status !== undefined && { status }) };
}

/** The answer of such an operation is a document, whatever is in it. */
const documentOf = (text: string): GivenAnswer => {
  const document: MwsDocument = { contentType: 'text/xml', body: Buffer.from(text, 'utf8') };
  return { result: document };
};

function checkModel(
  xml: ScalarNode,
  beside: SourceNode,
  source: XmlSource,
  { status, found, report }: Answering,
): GivenAnswer {
  if (!found) {
    report(xml, 'expected one operation beside xml, or verbatim: true');
    return { xml: '' };
  }
  const top = guarded(source, report, () => readXml(source.text)) ?? [];
  const isError = top.length === 1 && top[0]!.name === 'ErrorResponse';
  if (status !== undefined && !isError)
    report(childOf(beside, 'status')!, 'expected an ErrorResponse as xml, or verbatim: true, beside it');
  if (!isError && found.operation.responseKind === 'document') return documentOf(source.text);
  const unknown = childOf(beside, 'unknown');
  const keep = unknown !== undefined && plainOf(unknown) === 'keep';
  const answer = readAnswer(found, top, { keep, report: reportAt(source, report) }, status);
  return 'code' in answer ? { refusal: answer } : { elements: answer };
}

const reportAt = (source: XmlSource, report: Report) => (at: number, problem: string) => {
  const { place, words } = source.placeOf(at);
  report(place, problem + words);
};

/** What is no XML is a finding, with its place. */
function guarded<Read>(source: XmlSource, report: Report, read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    reportAt(source, report)(error.at, `XML: ${error.message}`);
    return undefined;
  }
}
