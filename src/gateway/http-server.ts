import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorDocument, rootErrorStyle } from '../protocol/error-document.js';
import { errorAnswer } from '../protocol/errors.js';
import type { ErrorId } from '../protocol/errors.js';
import type { TimeSource } from '../world/real-time.js';
import { buildAnswer, headersWith, uriTooLong } from './answer.js';
import type { Answer } from './answer.js';
import { createHintLog, hintOf } from './http-server-hints.js';
import type { ClientError, HintLog } from './http-server-hints.js';
import { Turns } from './turns.js';

/** Answers requests on Node's own request and response. */
export type Surface = (message: IncomingMessage, response: ServerResponse) => unknown;

export interface HttpServerParts {
  /** Answers what came in whole. */
  surface: Surface;
  /** What malformed HTTP is answered with needs a time, an id and chance of its own. */
  now(): number;
  requestId(): string;
  chance: Parameters<typeof buildAnswer>[2];
  /** Told of clients that speak TLS where HTTP is spoken, and the other way round. */
  log: HintLog;
  real: TimeSource;
}

/** For how many milliseconds a connection is kept on which nothing happens: none is sent, and nothing read that was sent to it. */
const KEPT = 30_000;

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
  const turns = new Turns();
  const refused = new WeakSet<Duplex>();
  const answer: Surface = (message, response) =>
    turns.take(message, response, () => parts.surface(message, response));
  const tell = createHintLog(parts.log, parts.real);
  // Clients give up after 5 to 30 seconds; a peer that sends nothing more for a minute is gone.
  server.requestTimeout = 300_000;
  server.headersTimeout = 60_000;
  server.keepAliveTimeout = KEPT;
  server.setTimeout(KEPT, (socket: Socket) => {
    // A call may wait for its world; of what did not come in whole the limits above tell.
    const isRead = socket.writableLength === 0;
    if (!isRead || turns.isIdle(socket)) socket.destroy();
  });
  // A client that has sent all it has to say is answered, also where its answer takes a while.
  // (Node has the switch, and its types do not.)
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on('request', answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_message, socket: Socket) => {
    // From here on Node leaves the connection alone: nobody else hears its errors, reads its end, gives it up, or tells
    // the answer that is under way to go on.
    socket.on('error', () => socket.destroy()).resume();
    socket.on('drain', () => turns.unanswered(socket)?.emit('drain'));
    socket.setTimeout(KEPT, () => socket.destroy());
    refuse(socket, errorTo('MethodNotSupported', { method: 'CONNECT' }));
  });
  server.on('clientError', (error: ClientError, socket) => {
    const hint = hintOf(error);
    if (hint) tell(hint);
    const answer = hint ? undefined : answerTo(error.code ?? '', socket);
    // A reset, or a handshake that failed: there is no one to answer.
    if (answer) refuse(socket, answer);
    else socket.destroy();
  });

  /** What broken HTTP is answered with; undefined: nothing. */
  function answerTo(code: string, socket: Duplex): Answer | undefined {
    if (code === 'HPE_HEADER_OVERFLOW') return uriTooLong(parts.now());
    const endedEarly = code === 'HPE_INVALID_EOF_STATE' && turns.isWithinBody(socket);
    if (endedEarly || code === 'ERR_HTTP_REQUEST_TIMEOUT') return errorTo('BodyDisconnected');
    return code.startsWith('HPE_') ? errorTo('RequestMalformed') : undefined;
  }

  /** Ends a connection with an answer that belongs to no request, behind the answers of those that came in whole. */
  function refuse(socket: Duplex, answer: Answer): void {
    // Over TLS an answer takes a while to leave; what else comes in malformed must not cut it off.
    if (refused.has(socket) && !socket.writableFinished) return;
    refused.add(socket);
    if (!socket.writable || turns.isAnswering(socket)) return void socket.destroy();
    const unanswered = turns.unanswered(socket);
    if (unanswered) unanswered.once('close', () => endWith(socket, answer));
    else endWith(socket, answer);
  }

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
function endWith(socket: Duplex, answer: Answer): void {
  const { status, body } = answer;
  const headers = headersWith(answer, 'close');
  const lines = [`HTTP/1.1 ${status} ${REASONS[status]}`];
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
}
