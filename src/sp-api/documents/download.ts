import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { resultOfFeed } from '../../store/feeds.js';
import { writtenReport } from '../../reports/written-report.js';
import { findReportOfRow } from '../../store/reports/reports.js';
import type { StoredDocument } from '../../store/reports/reports.js';
import type { World } from '../../world/world.js';
import { readDocumentId } from './document-ids.js';
import type { NamedDocument } from './document-ids.js';
import { noSuchKey } from './s3-error.js';
import type { SentDocument } from './send-document.js';
import { refusalOf } from './transfer.js';
import type { Transfer, TransferEnd } from './transfer.js';

/** What the journal keeps of a long document. */
const NOTHING = Buffer.alloc(0);

/** Gives a document: the result of a feed or a report, packed where its URL says so, or something to print. */
export function download(transfer: Transfer): TransferEnd {
  const refused = refusalOf(transfer);
  if (refused) return refused;
  const { world } = transfer.realm;
  const named = readDocumentId(world, ['result', 'report', 'paper'], transfer.documentId);
  const query = new URLSearchParams(transfer.query);
  const found = named && storedAs(world, named, query);
  if (!found)
    return {
      error: noSuchKey(transfer.documentId),
      cause: 'document-unknown',
      explanation: 'There is no such document any more, or it is one that is to be uploaded.',
    };
  const encoding = query.get('response-content-encoding') ?? undefined;
  return { sent: documentOf(world, found, encoding) };
}

function storedAs(
  world: World,
  { kind, row }: NamedDocument,
  query: URLSearchParams,
): StoredDocument | undefined {
  // The URL is signed, and the type with it.
  if (kind === 'paper') return { document: row, contentType: query.get('response-content-type') ?? '' };
  if (kind !== 'report') return resultOfFeed(world, row);
  const report = findReportOfRow(world, row);
  return report && writtenReport(world, report);
}

/** Short ones are packed at once, long ones while they are sent. */
function documentOf(
  world: World,
  { document, contentType }: StoredDocument,
  encoding: string | undefined,
): SentDocument {
  const { content, length, md5 } = world.documents.find(world.database, document);
  const etag = `"${Buffer.from(md5, 'base64').toString('hex')}"`;
  const common = { contentType, encoding, etag };
  if ('bytes' in content) {
    const body = encoding === undefined ? content.bytes : gzipSync(content.bytes);
    return { ...common, body, head: content.bytes.subarray(0, 16 * 1024), length: content.bytes.length };
  }
  if (!existsSync(content.file)) throw new Error(`The file of document ${document} is gone.`);
  return { ...common, file: content.file, packed: encoding !== undefined, head: NOTHING, length };
}
