import { createHash } from 'node:crypto';
import type { FileBody, MwsDocument, Pieces } from '../model/document.js';
import type { OperationKey } from '../model/generated/index.js';
import type { Outcome } from '../notifications/sqs.js';
import { writeXmlAnswer } from '../protocol/encode/xml-answer.js';
import { errorAnswer, MwsError, mwsError, nextTokenError } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import { openToken, sealToken } from '../protocol/next-token.js';
import { fillAnswer } from '../scenario/fill-answer.js';
import type { ScriptedAnswer } from '../scenario/scripted-answers.js';
import type { Handler, OperationContext } from '../sections/handler.js';
import type { World } from '../world/world.js';
import { errorTo } from './call-facts.js';
import type { Call, MadeUpAnswer } from './call.js';

/** What an operation came to: a document of its own, the bytes of its XML, or an error, or an answer that a script makes up. */
export type Operated =
  | { body: Buffer | Pieces | FileBody; contentType: string; contentMd5?: string }
  | { error: ErrorAnswer | MadeUpAnswer };

/** What an operation comes to that waits. */
export interface Waiting {
  waiting: Promise<Operated>;
}

/** What leaves the process for an operation. */
export interface Outside {
  /** Has the notifications sent that wait in a world. */
  sendNotifications(world: World): void;
  /** Puts a message into a queue; undefined: it is to wait. */
  sendToQueue(world: World, queueUrl: string, xml: string): Promise<Outcome> | undefined;
}

/** Finds the code of an operation by its key. */
export type FindHandler = (key: string) => Handler<OperationKey> | undefined;

/**
 * Answers a call that passed the ladder: by a scripted answer of the scenario, else by the operation's code, else 501. The
 * operation is one transaction, whose changes are there for good before anything is answered.
 */
export function operate(call: Call, findHandler: FindHandler, outside: Outside): Operated | Waiting {
  const operation = call.operation!;
  const { parameters } = call.request;
  const script = call.realm.scripts.find(operation.key, (name) => parameters.get(name), call.now);
  if (script) return recite(call, filled(call, script));
  const handle = findHandler(operation.key);
  if (!handle) return { error: errorAnswer('NotImplemented', { operation: operation.key }) };
  return refusing(() =>
    call.realm.world.database.transaction(() => {
      const result = handle(contextOf(call, outside), call.input as never);
      return result instanceof Promise ? { waiting: finish(call, result) } : render(call, result);
    }),
  );
}

/** An operation that has waited refuses like any other; what it did before it waited stays done. */
async function finish(call: Call, result: Promise<unknown>): Promise<Operated> {
  try {
    return render(call, await result);
  } catch (error) {
    if (error instanceof MwsError) return { error: error.answer };
    throw error;
  }
}

/** An operation that refuses has changed nothing: it throws through its transaction. */
function refusing(work: () => Operated | Waiting): Operated | Waiting {
  try {
    return work();
  } catch (error) {
    if (error instanceof MwsError) return { error: error.answer };
    throw error;
  }
}

function recite(call: Call, script: ScriptedAnswer): Operated {
  if ('error' in script) return { error: errorTo(call, script.error) };
  if ('refusal' in script) return { error: script.refusal };
  if ('json' in script) throw new Error('JSON is scripted for operations of SP-API only.');
  if ('result' in script) return render(call, script.result);
  if ('xml' in script) return verbatim(script, contentTypeOf(call));
  const operation = call.operation!;
  const namespace = call.address!.namespaceOf(operation);
  const text = writeXmlAnswer(operation.frame, script.elements, call.requestId, namespace);
  return { contentType: contentTypeOf(call), body: Buffer.from(text, 'utf8') };
}

/** Byte for byte; with a status of its own it need not be an answer of this operation. */
function verbatim({ xml, status = 200 }: { xml: string; status?: number }, contentType: string): Operated {
  if (status === 200) return { contentType, body: Buffer.from(xml, 'utf8') };
  return { error: { status, contentType, body: xml } };
}

/** Its templates are filled from the call and the world's clock. */
function filled(call: Call, script: ScriptedAnswer): ScriptedAnswer {
  if (!script.templated) return script;
  const { model, section } = call.operation!;
  return fillAnswer(script, {
    get: (parameter) => call.request.parameters.get(parameter),
    now: call.now,
    format: model.timestampFormat ?? section.service.timestampFormat,
  });
}

function contentTypeOf({ operation }: Call): string {
  const { model, section } = operation!;
  return (model.responseFormat ?? section.service.responseFormat).contentType;
}

function render(call: Call, result: unknown): Operated {
  const operation = call.operation!;
  if (operation.model.responseKind === 'document') {
    const { contentType, body } = result as MwsDocument;
    const contentMd5 = 'md5' in body ? body.md5 : createHash('md5').update(body).digest('base64');
    return { contentType, body, contentMd5 };
  }
  const namespace = call.address!.namespaceOf(operation);
  const document = operation.write(result, call.requestId, namespace);
  const { pieces } = document;
  return { contentType: contentTypeOf(call), body: pieces.length === 1 ? pieces[0]! : document };
}

function contextOf(call: Call, outside: Outside): OperationContext {
  const { realm, seller, developer, host, operation, request } = call;
  const { world } = realm;
  const ownerOf = (list: string) => `${list} ${seller!.sellerId} ${developer?.developerId ?? ''}`;
  return {
    world,
    seller: seller!,
    developer,
    host,
    section: operation!.section.name,
    environment: call.address!.environment,
    upload: request.upload,
    remark: (cause, explanation) => (call.remark ??= { cause, explanation }),
    sendNotifications: () => outside.sendNotifications(world),
    sendToQueue: (queueUrl, xml) => outside.sendToQueue(world, queueUrl, xml),
    sealToken: (list, state) =>
      sealToken(world.ids.tokenKey, world.ids.tokens.bytes(12), ownerOf(list), state),
    openToken<State>(list: string, token: string): State {
      const state = openToken(world.ids.tokenKey, ownerOf(list), token);
      if (state === undefined) throw mwsError(nextTokenError(operation!.section.name));
      return state as State;
    },
  };
}
