import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { joinPieces } from '../model/document.js';
import { Parameters } from '../protocol/parameters.js';
import type { Realms } from '../traffic/realm.js';
import type { DocumentFolder } from '../world/documents.js';
import { discardDocument } from '../world/spool.js';
import type { Answer } from './answer.js';
import { defaultBodyLimits, readDocument, readForm } from './body.js';
import type { BodyLimits } from './body.js';
import { BufferPool } from './buffer-pool.js';
import { deliver } from './deliver.js';
import type { Gateway } from './gateway.js';
import { Outbox } from './outbox.js';
import type { MwsRequest } from './request.js';
import { waitOf } from './wait.js';

/** What the MWS surface is made of. */
export interface MwsSurface {
  gateway: Gateway;
  realms: Realms;
  limits?: BodyLimits;
}

/** Serves the MWS surface on Node's own request and response: what is signed must be raw, and header names keep their case. */
export function serveMws({ gateway, realms, limits = defaultBodyLimits }: MwsSurface) {
  const worldOf = (parameters: Parameters) => realms.of(parameters.get('AWSAccessKeyId')).world;
  const outbox = new Outbox();
  const buffers = new BufferPool();

  function answer(request: MwsRequest, message: IncomingMessage, response: ServerResponse): void {
    const made = gateway(request);
    // What no operation has kept by now, none will.
    if (request.upload) discardDocument(request.upload.document);
    const head = () => writeHead(made, message, response);
    if (made.delivery) return deliver(made, made.delivery, response, head);
    outbox.put((made.long ?? made.body).length, () => {
      head();
      end(response, made, buffers);
    });
  }

  // Called back, not awaited: a call is answered in the turn of the event loop in which its last byte came in.
  return (message: IncomingMessage, response: ServerResponse): void =>
    readRequest(
      message,
      limits,
      (parameters) => worldOf(parameters).documents,
      (request) => {
        const wait = waitOf(request, worldOf(request.parameters));
        if (wait) void wait.then(() => answer(request, message, response));
        else answer(request, message, response);
      },
    );
}

/** Below this, copying a body is cheaper than sending head and body as two pieces. */
const ONE_PIECE = 4_096;

/** Sends a body. Bytes as Latin-1 text are the same bytes; text goes out in one piece with the head. */
function end(response: ServerResponse, answer: Answer, buffers: BufferPool): void {
  const long = answer.long ?? answer.body;
  if ('file' in long) return void pipeline(createReadStream(long.file), response, () => {});
  const whole = 'pieces' in long ? joinPieces(long, buffers.take(long.length)) : long;
  if (whole.length < ONE_PIECE) response.end(whole.toString('latin1'), 'latin1');
  else response.end(whole, () => buffers.give(whole));
}

const ABSOLUTE_FORM = /^https?:\/\/[^/?]*/i;

function readRequest(
  message: IncomingMessage,
  limits: BodyLimits,
  documentsOf: (parameters: Parameters) => DocumentFolder,
  then: (request: MwsRequest) => void,
): void {
  // A client that was given a proxy sends the whole URL.
  const target = message.url!.replace(ABSOLUTE_FORM, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  const fromQuery = new Parameters(query);
  const hasAction = namesOperation(fromQuery);
  const host = (message.headers.host ?? '').toLowerCase();
  const nothing: MwsRequest = {
    method: message.method!,
    target,
    path,
    host,
    parameters: fromQuery,
    form: undefined,
    upload: undefined,
    bodyProblem: undefined,
  };
  if (hasNoBody(message)) {
    // Only then is it known that nothing follows: what is broken behind it is answered instead.
    return queueMicrotask(() => then(hasAction ? nothing : { ...nothing, form: '' }));
  }
  if (hasAction) {
    return readDocument(message, limits.document, documentsOf(fromQuery).spool(), (document) => {
      if (typeof document === 'string') then({ ...nothing, bodyProblem: document });
      else then({ ...nothing, upload: { document, ...describe(message) } });
    });
  }
  // Whatever its Content-Type says: with no Action in the query, the body holds the parameters.
  readForm(message, limits.form, (body) => {
    if (typeof body === 'string') return then({ ...nothing, bodyProblem: body });
    const form = body.toString('utf8');
    then({ ...nothing, parameters: form === '' ? fromQuery : new Parameters(query, form), form });
  });
}

const describe = ({ headers }: IncomingMessage) => ({
  contentType: headers['content-type'] ?? '',
  contentMd5: headers['content-md5']?.toString(),
});

const namesOperation = (parameters: Parameters): boolean =>
  parameters.get('Action') !== undefined || parameters.get('Operation') !== undefined;

const hasNoBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';

function writeHead(answer: Answer, message: IncomingMessage, response: ServerResponse): void {
  response.sendDate = false;
  // Once an answer is sent before the body was read to its end, the connection is of no further use.
  const keepAlive = response.shouldKeepAlive && message.complete && answer.status !== 414;
  if (answer.status === 414) response.shouldKeepAlive = false;
  else answer.headers.push('Connection', keepAlive ? 'keep-alive' : 'close');
  response.writeHead(
    answer.status,
    answer.status === 414 ? 'Request-URI Too Long' : undefined,
    answer.headers,
  );
}
