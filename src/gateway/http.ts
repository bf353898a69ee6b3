import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Parameters } from '../protocol/parameters.js';
import { findKey } from '../registry/keys.js';
import type { Upload } from '../sections/handler.js';
import type { Realms } from '../realms/realm.js';
import { discardDocument } from '../world/spool.js';
import type { Answer } from './answer.js';
import { defaultBodyLimits } from './body.js';
import type { BodyLimits } from './body.js';
import { BufferPool } from './buffer-pool.js';
import { deliver } from './deliver.js';
import type { Gateway } from './gateway.js';
import { Outbox } from './outbox.js';
import { readRequest } from './read-request.js';
import type { GatewayLog } from './call-log.js';
import type { MwsRequest } from './request.js';
import { sendBody, writeHead } from './send.js';
import { waitOf } from './wait.js';

/** What the MWS surface is made of. */
export interface MwsSurface {
  gateway: Gateway;
  realms: Realms;
  limits?: BodyLimits;
  log: GatewayLog;
}

/** Serves the MWS surface on Node's own request and response: what is signed must be raw, and header names keep their case. */
export function serveMws({ gateway, realms, limits = defaultBodyLimits, log }: MwsSurface) {
  const worldOf = (parameters: Parameters) => realms.of(parameters.get('AWSAccessKeyId')).world;
  const reading = {
    documentsOf: (parameters: Parameters) => worldOf(parameters).documents,
    isKey: (accessKeyId: string) => findKey(realms.of(accessKeyId).world, accessKeyId) !== undefined,
  };
  const outbox = new Outbox();
  const buffers = new BufferPool();

  /** The gateway never throws. What does beyond it (a full disk, say) costs this one connection, and nothing else. */
  const guarded =
    <Given extends unknown[]>(response: ServerResponse, work: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        work(...given);
      } catch (error) {
        log.error({ err: error }, 'a request could not be read, or its answer not be sent');
        response.destroy();
      }
    };

  function answer(request: MwsRequest, message: IncomingMessage, response: ServerResponse): void {
    const made = gateway(request);
    if (made.later) void made.later.then(guarded(response, (came: Answer) => put(came, message, response)));
    else put(made, message, response);
    if (request.upload) tidy(request.upload);
  }

  function put(made: Answer, message: IncomingMessage, response: ServerResponse): void {
    const head = () => writeHead(made, message, response);
    const send = () => {
      // What is malformed in the middle of a body has had its answer.
      if (response.headersSent) return;
      head();
      sendBody(response, made, buffers, log);
    };
    if (made.delivery) deliver(made, made.delivery, response, head);
    else outbox.put((made.long ?? made.body).length, guarded(response, send));
  }

  /** What no operation has kept by now, none will. */
  function tidy({ document }: Upload): void {
    try {
      discardDocument(document);
    } catch (error) {
      log.error({ err: error }, 'a document could not be removed');
    }
  }

  return (message: IncomingMessage, response: ServerResponse): void => {
    const take = guarded(response, (request: MwsRequest) => {
      const wait = waitOf(request, worldOf(request.parameters));
      const answerIt = guarded(response, () => answer(request, message, response));
      if (wait) void wait.then(answerIt);
      else answerIt();
    });
    guarded(response, () => readRequest(message, limits, reading, take))();
  };
}
