import { listDevelopers } from '../registry/developers.js';
import { listKeys } from '../registry/keys.js';
import type { JournalEntry } from '../traffic/journal.js';
import type { World } from '../world/world.js';
import { iso } from './instant.js';

/** Shows journal entries of one world without anything secret. */
export function journalView(world: World) {
  const conceal = concealer(world);
  return (entry: JournalEntry) => ({
    id: entry.id,
    time: iso(entry.time),
    worldTime: iso(entry.worldTime),
    method: entry.method,
    path: conceal(entry.path),
    section: entry.section ?? null,
    operation: entry.operation ?? null,
    accessKeyId: concealed(conceal, entry.parameters?.get('AWSAccessKeyId')),
    sellerId: concealed(conceal, sellerIdOf(entry)),
    params: paramsOf(entry, conceal),
    status: entry.status,
    outcome: entry.outcome,
    ...(entry.code !== undefined && { code: entry.code }),
    ...(entry.rung !== undefined && { rung: entry.rung }),
    ...(entry.signedAs !== undefined && { signedAs: entry.signedAs }),
    ...(entry.cause !== undefined && { cause: entry.cause }),
    ...(entry.explanation !== undefined && { explanation: conceal(entry.explanation) }),
    ...(entry.authorizationId !== undefined && { authorizationId: String(entry.authorizationId) }),
    durationMs: Math.round(entry.durationMs * 1000) / 1000,
  });
}

/** SellerId, which Feeds and Reports also call Merchant. */
export const sellerIdOf = ({ parameters }: JournalEntry): string | undefined =>
  parameters?.get('SellerId') || parameters?.get('Merchant');

/** A signature is never shown; nor is anything that calls itself secret, though MWS knew no such parameter. */
const LEFT_OUT = /^signature$|secret/i;
const TOKEN = /^(?:mws)?auth_?token$/i;

function paramsOf({ parameters }: JournalEntry, conceal: (text: string) => string): Record<string, string> {
  const shown = [...(parameters?.entries() ?? [])].filter(([name]) => !LEFT_OUT.test(name));
  return Object.fromEntries(
    shown.map(([name, value]) => [conceal(name), TOKEN.test(name) ? maskToken(value) : conceal(value)]),
  );
}

/** A token by its first and last four characters; one too short for that shows none. */
export const maskToken = (token: string): string =>
  token.length > 12 ? `${token.slice(0, 4)}...${token.slice(-4)}` : '...';

/** Clients that are set up wrongly send their secret as a key id or a token: what is a secret here is shown nowhere. */
function concealer(world: World): (text: string) => string {
  const secrets = listDevelopers(world)
    .flatMap((developer) => listKeys(world, developer))
    .map(({ secretKey }) => secretKey);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '(secret)'), text);
}

const concealed = (conceal: (text: string) => string, text: string | undefined): string | null =>
  text === undefined ? null : conceal(text);
