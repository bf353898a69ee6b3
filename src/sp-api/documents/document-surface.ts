import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayLog } from '../../gateway/call-log.js';
import type { Surface } from '../../gateway/http-server.js';
import { Parameters } from '../../protocol/parameters.js';
import type { Realms } from '../../realms/realm.js';
import { keepBody } from '../../traffic/journal.js';
import type { JournalEntry, KeptBody } from '../../traffic/journal.js';
import { download } from './download.js';
import { internal, s3Document } from './s3-error.js';
import { sendDocument } from './send-document.js';
import { startTransfer } from './transfer.js';
import type { Transfer, TransferEnd } from './transfer.js';
import { upload } from './upload.js';

/** Serves documents as S3 does: who has a URL needs nothing else. */
export function serveDocuments(realms: Realms, log: GatewayLog): Surface {
  return (message, response) => {
    const transfer = startTransfer(realms, message);
    const end = (ended: TransferEnd) => {
      try {
        finish(transfer, ended, response, log);
      } catch (error) {
        log.error({ err: error }, 'a document could not be sent');
        response.destroy();
      }
    };
    const failed = (error: unknown) => {
      log.error({ err: error }, 'a transfer of a document failed in mws-local itself');
      end({
        error: internal,
        cause: 'internal',
        explanation: 'It failed in mws-local itself; the log says why.',
      });
    };
    void run(transfer, message).then(end, failed);
  };
}

/** What is due in the world is done first, however long it takes. */
async function run(transfer: Transfer, message: IncomingMessage): Promise<TransferEnd> {
  const { due } = transfer.realm.world;
  if (transfer.method === 'PUT') return upload(transfer, message);
  message.resume();
  due.settle();
  if (due.busy) await due.settled();
  return download(transfer);
}

function finish(transfer: Transfer, ended: TransferEnd, response: ServerResponse, log: GatewayLog): void {
  const { realm, requestId, startedAt } = transfer;
  const now = realm.world.now();
  const common = [
    'x-amz-id-2',
    transfer.hostId,
    'x-amz-request-id',
    requestId,
    'Date',
    new Date(now).toUTCString(),
  ];
  let status = 200;
  let answer: KeptBody | undefined;
  if (response.headersSent || response.destroyed) status = 0;
  else if ('error' in ended) {
    status = ended.error.status;
    const body = Buffer.from(s3Document(ended.error, requestId, transfer.hostId));
    answer = keepBody(body);
    response.writeHead(status, [...common, 'Content-Type', 'application/xml', 'Content-Length', String(body.length), 'Server', 'AmazonS3']); // prettier-ignore
    response.end(body);
  } else if ('stored' in ended) {
    response.writeHead(200, [
      ...common,
      'ETag',
      ended.stored.etag,
      'Content-Length',
      '0',
      'Server',
      'AmazonS3',
    ]);
    response.end();
  } else {
    answer = { pieces: [ended.sent.head], bytes: ended.sent.length };
    sendDocument(ended.sent, common, response, log);
  }
  note(transfer, ended, { status, answer, durationMs: performance.now() - startedAt });
}

function note(
  { realm, requestId, method, path, host }: Transfer,
  ended: TransferEnd,
  { status, answer, durationMs }: { status: number; answer: KeptBody | undefined; durationMs: number },
): void {
  const { world } = realm;
  const refused = 'error' in ended ? ended : undefined;
  const entry: JournalEntry = {
    id: requestId,
    face: 'sp-api',
    version: undefined,
    sellerId: undefined,
    time: world.clock.real(),
    worldTime: world.now(),
    lastEvent: world.events.last,
    method,
    path,
    // Without its query, which is as good as a password for five minutes.
    target: path,
    host,
    section: undefined,
    operation: undefined,
    parameters: new Parameters(''),
    status,
    outcome: refused ? (status < 500 ? 'refused' : 'error') : 'ok',
    code: refused?.error.code,
    rung: refused && 'document',
    signedAs: undefined,
    cause: refused?.cause,
    explanation: refused?.explanation,
    authorizationId: undefined,
    fault: undefined,
    form: undefined,
    document: 'stored' in ended ? { pieces: [ended.stored.head], bytes: ended.stored.length } : undefined,
    answer,
    durationMs,
    diagnosis: undefined,
  };
  realm.journal.add(entry);
  realm.transcript?.add(entry);
}
