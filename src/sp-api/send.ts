import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../gateway/answer.js';
import { BufferPool } from '../gateway/buffer-pool.js';
import type { GatewayLog } from '../gateway/call-log.js';
import { deliver } from '../gateway/deliver.js';
import { Outbox } from '../gateway/outbox.js';
import { sendBody } from '../gateway/send.js';

/** Sends an answer on Node's own response. */
export type Sender = (answer: Answer, message: IncomingMessage, response: ServerResponse) => void;

/** What sends the answers of a surface: those of one turn leave together, as those of MWS do. */
export function createSender(log: GatewayLog): Sender {
  const outbox = new Outbox();
  const buffers = new BufferPool();
  return (answer, message, response) => {
    const head = () => writeHead(answer, message, response);
    if (answer.delivery) return deliver(answer, answer.delivery, response, head);
    outbox.put(answer.body.length, () => {
      // What is malformed in the middle of a body has had its answer.
      if (response.headersSent) return;
      head();
      sendBody(response, answer, buffers, log);
    });
  };
}

function writeHead({ status, headers }: Answer, message: IncomingMessage, response: ServerResponse): void {
  response.sendDate = false;
  // Once an answer is sent before the body was read to its end, the connection is of no further use.
  const keepAlive = response.shouldKeepAlive && message.complete;
  response.writeHead(status, keepAlive ? headers : closing(headers));
}

const closing = (headers: readonly string[]): string[] =>
  headers.map((text, at) => (headers[at - 1] === 'Connection' ? 'close' : text));
