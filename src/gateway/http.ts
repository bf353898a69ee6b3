import type { IncomingMessage, ServerResponse } from 'node:http';
import { Parameters } from '../protocol/parameters.js';
import type { Answer } from './answer.js';
import { defaultBodyLimits, readBody } from './body.js';
import type { BodyLimits } from './body.js';
import { deliver } from './deliver.js';
import type { Gateway } from './gateway.js';
import type { MwsRequest } from './request.js';

/** Serves the MWS surface on Node's own request and response: what is signed must be raw, and header names keep their case. */
export function serveMws(gateway: Gateway, limits: BodyLimits = defaultBodyLimits) {
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = gateway(await readRequest(message, limits));
    const head = () => writeHead(answer, message, response);
    if (answer.delivery) return deliver(answer, answer.delivery, response, head);
    head();
    end(response, answer.body);
  };
}

/** Below this, copying a body is cheaper than sending head and body as two pieces. */
const ONE_PIECE = 4_096;

/** Bytes as Latin-1 text are the same bytes; text goes out in one piece with the head. */
function end(response: ServerResponse, body: Buffer): void {
  if (body.length < ONE_PIECE) response.end(body.toString('latin1'), 'latin1');
  else response.end(body);
}

const ABSOLUTE_FORM = /^https?:\/\/[^/?]*/i;

async function readRequest(message: IncomingMessage, limits: BodyLimits): Promise<MwsRequest> {
  // A client that was given a proxy sends the whole URL.
  const target = message.url!.replace(ABSOLUTE_FORM, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  const fromQuery = new Parameters(query);
  const hasAction = namesOperation(fromQuery);
  const base = { method: message.method!, target, path, host: (message.headers.host ?? '').toLowerCase() };

  const read = hasNoBody(message)
    ? { body: Buffer.alloc(0) }
    : await readBody(message, hasAction ? limits.document : limits.form);
  if ('problem' in read)
    return { ...base, parameters: fromQuery, document: undefined, bodyProblem: read.problem };
  if (hasAction) return { ...base, parameters: fromQuery, document: read.body, bodyProblem: undefined };
  // Whatever its Content-Type says: with no Action in the query, the body holds the parameters.
  const form = read.body.toString('utf8');
  const parameters = form === '' ? fromQuery : new Parameters(query, form);
  return { ...base, parameters, form, document: undefined, bodyProblem: undefined };
}

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
