import type { IncomingMessage } from 'node:http';
import { defaultBodyLimits, readDocument } from '../../gateway/body.js';
import { findUpload, setUploaded } from '../../store/uploads.js';
import { discardDocument } from '../../world/spool.js';
import type { SpooledDocument } from '../../world/spool.js';
import { readDocumentId } from './document-ids.js';
import { incomplete, internal, noSuchKey, tooLarge } from './s3-error.js';
import { refusalOf } from './transfer.js';
import type { RefusedTransfer, Transfer, TransferEnd } from './transfer.js';

/** No source says how much Amazon takes; it is as much as SubmitFeed takes here. */
const LIMIT = defaultBodyLimits.document;

/**
 * Takes a document in. The URL is looked at before anything is read; what is refused is read and thrown away, so that the caller
 * sees the answer.
 */
export async function upload(transfer: Transfer, message: IncomingMessage): Promise<TransferEnd> {
  const { world } = transfer.realm;
  world.due.settle();
  const named = readDocumentId(world, ['upload'], transfer.documentId);
  const place = named && findUpload(world, named.row);
  const refused = refusalOf(transfer, place?.contentType) ?? (place ? undefined : unknown(transfer));
  const isTooLong = Number(message.headers['content-length'] ?? 0) > LIMIT;
  if (refused || isTooLong) {
    message.resume();
    return refused ?? beyondLimit;
  }
  const read = await new Promise<SpooledDocument | TransferEnd>((resolve) =>
    readDocument(message, LIMIT, world.documents.spool(), (document) =>
      resolve(typeof document === 'string' ? problems[document] : document),
    ),
  );
  if (!('sha256' in read)) return read;
  try {
    world.database.transaction(() => setUploaded(world, place!, world.documents.keep(world.database, read)));
  } finally {
    discardDocument(read);
  }
  const etag = `"${Buffer.from(read.md5, 'base64').toString('hex')}"`;
  return { stored: { etag, head: read.head, length: read.length } };
}

const unknown = ({ documentId }: Transfer): RefusedTransfer => ({
  error: noSuchKey(documentId),
  cause: 'document-unknown',
  explanation: 'createFeedDocument gave no such document here.',
});

const beyondLimit: RefusedTransfer = {
  error: tooLarge(LIMIT),
  cause: 'document-too-large',
  explanation: `An upload may have ${LIMIT} bytes here; what Amazon takes is not known.`,
};

const problems = {
  RequestTooLarge: beyondLimit,
  BodyDisconnected: { error: incomplete, cause: 'body', explanation: 'The upload ended before its length.' },
  RequestMalformed: { error: incomplete, cause: 'body', explanation: 'The upload could not be read.' },
  InternalError: {
    error: internal,
    cause: 'internal',
    explanation: 'The upload could not be written to the disk.',
  },
} as const;
