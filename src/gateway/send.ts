import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { joinPieces } from '../model/document.js';
import type { FileBody } from '../model/document.js';
import { headersWith } from './answer.js';
import type { Answer } from './answer.js';
import type { BufferPool } from './buffer-pool.js';
import type { GatewayLog } from './call-log.js';

/** Writes status and headers as they go out on this connection. */
export function writeHead(answer: Answer, message: IncomingMessage, response: ServerResponse): void {
  response.sendDate = false;
  // Once an answer is sent before the body was read to its end, the connection is of no further use.
  const keepAlive = response.shouldKeepAlive && message.complete && answer.status !== 414;
  if (answer.status === 414) response.shouldKeepAlive = false;
  const headers = headersWith(answer, keepAlive ? 'keep-alive' : 'close');
  // HTTP/1.0 knows no chunks.
  if (answer.chunked && message.httpVersionMinor > 0)
    headers.splice(headers.indexOf('Content-Length'), 2, 'Transfer-Encoding', 'chunked');
  response.writeHead(answer.status, answer.status === 414 ? 'Request-URI Too Long' : undefined, headers);
}

/** Below this, copying a body is cheaper than sending head and body as two pieces. */
const ONE_PIECE = 4_096;

/** Sends a body. Bytes as Latin-1 text are the same bytes; text goes out in one piece with the head. */
export function sendBody(
  response: ServerResponse,
  answer: Answer,
  buffers: BufferPool,
  log: GatewayLog,
): void {
  const long = answer.long ?? answer.body;
  if ('file' in long) return sendFile(response, long, log);
  const whole = 'pieces' in long ? joinPieces(long, buffers.take(long.length)) : long;
  if (whole.length < ONE_PIECE) response.end(whole.toString('latin1'), 'latin1');
  else response.end(whole, () => buffers.give(whole));
}

/** A client that goes away before the end is no failure. */
function sendFile(response: ServerResponse, { file }: FileBody, log: GatewayLog): void {
  pipeline(createReadStream(file), response, (error) => {
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log.error({ err: error }, 'a document could not be sent');
  });
}
