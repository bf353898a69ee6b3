import type { IncomingMessage } from 'node:http';
import type { Realm, Realms } from '../../realms/realm.js';
import { checkUrl, DOCUMENTS, endOf, LIFE } from './presigned.js';
import type { SentUrl } from './presigned.js';
import { accessDenied, expired, signatureDiffers } from './s3-error.js';
import type { S3Error } from './s3-error.js';
import type { SentDocument } from './send-document.js';

/** A request for a document: whose world it is, and which document its path names. */
export interface Transfer extends SentUrl {
  realm: Realm;
  documentId: string;
  host: string;
  requestId: string;
  /** A second id, as S3 gives it. */
  hostId: string;
  /** Of `performance.now()`. */
  startedAt: number;
}

/** The id of a sandbox may stand before that of the document. */
const PATH = /^(?:([0-9A-Z]{8})\.)?(.*)$/s;

export function startTransfer(realms: Realms, message: IncomingMessage): Transfer {
  const target = message.url!;
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const [, sandbox, documentId] = PATH.exec(path.slice(DOCUMENTS.length))!;
  const realm = (sandbox !== undefined && realms.find(sandbox)) || realms.default;
  const { requests } = realm.world.ids;
  return {
    realm,
    method: message.method!,
    path,
    query: at < 0 ? '' : target.slice(at + 1),
    contentType: message.headers['content-type'],
    documentId: documentId!,
    host: message.headers.host ?? '',
    requestId: requests.text(16),
    hostId: requests.bytes(56).toString('base64'),
    startedAt: performance.now(),
  };
}

/** What became of a transfer, and what the journal says of it. */
export type TransferEnd =
  { stored: { etag: string; head: Buffer; length: number } } | { sent: SentDocument } | RefusedTransfer;

export interface RefusedTransfer {
  error: S3Error;
  cause: string;
  explanation: string;
}

/** Why the URL of a transfer opens nothing. @param declared the Content-Type that an upload was announced with. */
export function refusalOf(transfer: Transfer, declared?: string): RefusedTransfer | undefined {
  const { realm, method, contentType = '(none)' } = transfer;
  const { world } = realm;
  switch (checkUrl(world, transfer)) {
    case undefined:
      return undefined;
    case 'unsigned':
      return {
        error: accessDenied,
        cause: 'url-unsigned',
        explanation: 'The URL has no signature: it has to be called as it was given, with its query.',
      };
    case 'expired': {
      const until = endOf(new URLSearchParams(transfer.query))!;
      return {
        error: expired(LIFE, until, world.now()),
        cause: 'url-expired',
        explanation: `The URL was good until ${new Date(until).toISOString()}, for ${LIFE} seconds: ask for the document again.`,
      };
    }
    case 'signature':
      return {
        error: signatureDiffers,
        cause: 'url-signature',
        explanation:
          declared !== undefined && declared !== contentType
            ? `The upload came with Content-Type ${contentType}; createFeedDocument was told ${declared}, and it has to be the same to the byte.`
            : `The URL was signed for another method, path or query than that of this ${method}.`,
      };
  }
}
