import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorDocument, rootErrorStyle } from '../protocol/error-document.js';
import { errorAnswer } from '../protocol/errors.js';
import type { ErrorId } from '../protocol/errors.js';
import type { TimeSource } from '../world/real-time.js';
import { buildAnswer, uriTooLong } from './answer.js';
import type { Answer } from './answer.js';
import { createHintLog, hintOf } from './http-server-hints.js';
import type { ClientError, HintLog } from './http-server-hints.js';

/** Answers one surface of the server. */
export type Surface = (message: IncomingMessage, response: ServerResponse) => unknown;

export interface HttpServerParts {
  /** Which surface a request is for, by its target. */
  surfaceOf(target: string): Surface;
  /** What malformed HTTP is answered with needs a time, an id and chance of its own. */
  now(): number;
  requestId(): string;
  chance: Parameters<typeof buildAnswer>[2];
  /** Told of clients that speak TLS where HTTP is spoken, and the other way round. */
  log: HintLog;
  real: TimeSource;
}

/** More than any request line or header that is worth an answer of its own. */
const MAX_HEADER_BYTES = 64 * 1024;

export const serverOptions = { requireHostHeader: false, maxHeaderSize: MAX_HEADER_BYTES, noDelay: true };

/** An HTTP server that answers as `answerOn` says. */
export function createHttpServer(parts: HttpServerParts): Server {
  const server = createServer(serverOptions);
  answerOn(server, parts);
  return server;
}

/**
 * Has a server answer nothing but MWS's XML and the recorded 414 page, however malformed the request: a missing Host, an
 * unknown Expect or method, broken HTTP and CONNECT are all answered by Node itself otherwise.
 */
export function answerOn(server: Server, parts: HttpServerParts): void {
  const answer: Surface = (message, response) => parts.surfaceOf(message.url!)(message, response);
  const tell = createHintLog(parts.log, parts.real);
  // Clients give up after 5 to 30 seconds; a peer that sends nothing more for a minute is gone.
  server.requestTimeout = 300_000;
  server.headersTimeout = 60_000;
  server.keepAliveTimeout = 30_000;
  server.on('request', answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_message, socket) =>
    endWith(socket, errorTo('MethodNotSupported', { method: 'CONNECT' })),
  );
  server.on('clientError', (error: ClientError, socket) => {
    const { code = '' } = error;
    // Over TLS an answer takes a while to leave; what else comes in malformed must not cut it off.
    if (code.startsWith('HPE_') && socket.writableEnded && !socket.writableFinished) return;
    const hint = hintOf(error);
    if (hint) tell(hint);
    if (hint || !socket.writable) socket.destroy();
    else if (code === 'HPE_HEADER_OVERFLOW') endWith(socket, uriTooLong(parts.now()));
    else if (code === 'ERR_HTTP_REQUEST_TIMEOUT') endWith(socket, errorTo('BodyDisconnected'));
    else if (code.startsWith('HPE_')) endWith(socket, errorTo('RequestMalformed'));
    // A reset, or a handshake that failed: there is no one to answer.
    else socket.destroy();
  });

  function errorTo(id: ErrorId, values: Record<string, string> = {}): Answer {
    const requestId = parts.requestId();
    const error = errorAnswer(id, values);
    const body = Buffer.from(errorDocument(error, rootErrorStyle, requestId));
    return buildAnswer(
      { status: error.httpStatus, contentType: 'text/xml', requestId, now: parts.now() },
      body,
      parts.chance,
    );
  }
}

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 414: 'Request-URI Too Long' };

/** Writes an answer where there is no response to write it to, and closes. */
function endWith(socket: Duplex, { status, headers, body }: Answer): void {
  const lines = [`HTTP/1.1 ${status} ${REASONS[status]}`];
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
  if (status !== 414) lines.push('Connection: close');
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
}
