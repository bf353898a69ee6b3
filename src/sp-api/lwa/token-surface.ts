import type { Answer } from '../../gateway/answer.js';
import type { GatewayLog } from '../../gateway/call-log.js';
import { Parameters } from '../../protocol/parameters.js';
import type { Realms } from '../../realms/realm.js';
import { keepBody } from '../../traffic/journal.js';
import { sandboxOfClient } from '../../world/key-prefix.js';
import type { World } from '../../world/world.js';
import { headerOf } from '../call.js';
import type { SpRequest } from '../call.js';
import type { LwaAnswer, LwaMembers } from './lwa-answer.js';
import { answerTokenRequest, readMembers } from './token-endpoint.js';

/** Where tokens are asked for. */
export const TOKEN_PATH = '/auth/o2/token';

interface Asked {
  world: World;
  requestId: string;
  now: number;
}

/** Serves the token endpoint: the client id says whose world it is. */
export function serveTokens(realms: Realms, log: GatewayLog): (request: SpRequest) => Answer {
  return (request) => {
    const startedAt = performance.now();
    const text = request.body?.toString('utf8') ?? '';
    const members = readMembers(text, headerOf(request, 'content-type') ?? '');
    const client = members?.get('client_id') ?? '';
    const realm = realms.find(sandboxOfClient(client)) ?? realms.default;
    const { world } = realm;
    const asked = { world, requestId: world.ids.requests.uuid(), now: world.now() };
    const told = tried(asked, members);
    const answer = answerOf(asked, told);
    realm.journal.add({
      ...entryOf(request, asked, answer, members),
      outcome: told.status < 400 ? 'ok' : told.status < 500 ? 'refused' : 'error',
      code: typeof told.body.error === 'string' ? told.body.error : undefined,
      rung: told.status < 400 ? undefined : 'token',
      cause: told.cause,
      explanation: told.explanation,
      authorizationId: told.authorizationId,
      durationMs: performance.now() - startedAt,
    });
    return answer;
  };

  function tried({ world, requestId }: Asked, members: LwaMembers | undefined): LwaAnswer {
    try {
      world.due.settle();
      return answerTokenRequest(world, members);
    } catch (error) {
      log.error({ err: error, requestId }, 'a token request failed in mws-local itself');
      const body = {
        error_description: 'The authorization server encountered an unexpected condition',
        error: 'server_error',
      };
      return { status: 500, body };
    }
  }
}

/** The header with the request id is that of Login with Amazon. */
function answerOf({ now, requestId }: Asked, { status, body }: LwaAnswer): Answer {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = [
    'Date', new Date(now).toUTCString(),
    'Content-Type', 'application/json;charset=UTF-8',
    'Content-Length', String(bytes.length),
    'Connection', 'keep-alive',
    'x-amzn-RequestId', requestId,
    'Cache-Control', 'no-store',
    'Pragma', 'no-cache',
  ]; // prettier-ignore
  return { status, headers, body: bytes };
}

/** The members stand among the parameters, where secrets are left out and tokens masked when they are shown. */
const entryOf = (request: SpRequest, asked: Asked, answer: Answer, members: LwaMembers | undefined) => ({
  id: asked.requestId,
  face: 'sp-api' as const,
  version: undefined,
  sellerId: undefined,
  time: asked.world.clock.real(),
  worldTime: asked.now,
  lastEvent: asked.world.events.last,
  method: request.method,
  path: request.path,
  target: request.path,
  host: request.host,
  section: undefined,
  operation: undefined,
  parameters: new Parameters(asForm(members)),
  status: answer.status,
  signedAs: undefined,
  fault: undefined,
  form: asForm(members),
  document: undefined,
  answer: keepBody(answer.body),
  diagnosis: undefined,
});

const asForm = (members: LwaMembers | undefined): string =>
  new URLSearchParams([...(members ?? [])]).toString();
