import { Parameters } from '../../protocol/parameters.js';
import { findApplication, isSecretOf } from '../../registry/applications.js';
import type { Application } from '../../registry/applications.js';
import { developerOfRow } from '../../registry/developers.js';
import type { World } from '../../world/world.js';
import { grants } from './grants.js';
import { lwaError } from './lwa-answer.js';
import type { LwaAnswer, LwaMembers } from './lwa-answer.js';

/** Reads a token request: JSON where the Content-Type says so, else a form. @returns undefined for what is neither. */
export function readMembers(body: string, contentType: string): LwaMembers | undefined {
  if (!/^application\/json\b/i.test(contentType.trim())) return new Map(new Parameters(body).entries());
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    return new Map(
      Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
  } catch {
    return undefined;
  }
}

/**
 * Answers a token request. An expired secret is no reason to refuse here: that is for the API to say.
 * Chosen: the grant type is looked at first, then what is missing, then the client, then the grant.
 */
export function answerTokenRequest(world: World, members: LwaMembers | undefined): LwaAnswer {
  if (!members)
    return lwaError('BodyUnreadable', 'body-unreadable', 'The body is neither a form nor a JSON object.');
  const type = members.get('grant_type');
  if (!type) return missing('grant_type');
  const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
  if (!grant)
    return lwaError(
      'GrantTypeUnsupported',
      'grant-type-unsupported',
      `There is no grant ${type}: ${Object.keys(grants).join(', ')}.`,
    );
  const absent = ['client_id', 'client_secret', ...grant.members].find((name) => !members.get(name));
  if (absent !== undefined) return missing(absent);
  const client = clientOf(world, members);
  return 'status' in client ? client : grant.answer(world, client, members);
}

const missing = (name: string): LwaAnswer =>
  lwaError('ParameterMissing', 'parameter-missing', `${name} was not sent, or is empty.`, { name });

const clientRefused = (cause: string, explanation: string): LwaAnswer =>
  lwaError('ClientInvalid', cause, explanation);

/** The client that asks, or why it is refused. */
function clientOf(world: World, members: LwaMembers): Application | LwaAnswer {
  const application = findApplication(world, members.get('client_id')!);
  if (!application) return clientRefused('client-unknown', 'No application has this client id here.');
  if (!isSecretOf(application, members.get('client_secret')!, world.now()))
    return clientRefused('client-secret-wrong', 'The client secret is not the one of this client id.');
  const { developerId, status } = developerOfRow(world, application.developer);
  if (status === 'approved') return application;
  return clientRefused(`developer-${status}`, `The registration of developer ${developerId} is ${status}.`);
}
