import { documentOf, readInnerFile } from './check/check-document.js';
import { childOf, itemsOf, ownText, plainOf } from './source/source-node.js';
import type { SourceNode } from './source/source-node.js';

/** The scripted answers of a scenario as they were written, with what files beside it hold in place of the names of those. */
export const writtenResponses = (root: SourceNode): object[] => itemsOf(root, 'responses').map(writtenAnswer);

function writtenAnswer(node: SourceNode): object {
  const sequence = itemsOf(node, 'sequence');
  return {
    ...(plainOf(node) as object),
    ...inPlaceOfFiles(node),
    ...(sequence.length > 0 && { sequence: sequence.map(writtenAnswer) }),
  };
}

/** Files were found and read before; what is wrong with them was told. */
function inPlaceOfFiles(node: SourceNode): object {
  const xml = childOf(node, 'xml');
  const document = childOf(node, 'document');
  if (xml && !/^\ufeff?\s*</.test(ownText(xml) ?? '')) {
    const text = readInnerFile(xml, 'an XML file', () => {}).toString('utf8');
    const verbatim = childOf(node, 'verbatim');
    return { xml: text, verbatim: verbatim ? plainOf(verbatim) : true };
  }
  if (!document || !childOf(document, 'file')) return {};
  const { bytes, contentType } = documentOf(document, () => {});
  return {
    document: { ...(contentType !== undefined && { contentType }), base64: bytes.toString('base64') },
  };
}
