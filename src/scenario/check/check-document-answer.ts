import type { MwsDocument } from '../../model/document.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { documentOf } from './check-document.js';
import type { FoundOperation } from './model-index.js';

/** The document that an operation such as Reports.GetReport answers. */
export function checkDocumentAnswer(
  node: SourceNode,
  found: FoundOperation | undefined,
  report: Report,
): MwsDocument {
  if (found?.operation.responseKind !== 'document')
    report(
      node,
      'expected result, xml or error: only GetReport and GetFeedSubmissionResult answer documents',
    );
  const { bytes, contentType = bytes[0] === OPEN ? 'text/xml' : 'text/plain' } = documentOf(node, report);
  return { contentType, body: bytes };
}

/** What XML begins with. */
const OPEN = '<'.charCodeAt(0);
