import { canonicalQueryAsSent } from '../../protocol/canonical.js';
import { stringOf } from '../draft.js';
import type { Draft } from '../draft.js';
import { fieldOf } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import type { KnownSecrets, Suspect } from '../suspect.js';
import { encodingMistakes } from './encoding.js';
import { hostMistakes } from './host.js';
import { layoutMistakes, macMistakes, methodMistakes } from './layout.js';
import { orderMistakes } from './order.js';
import { parameterMistakes } from './parameters.js';
import { pathMistakes } from './path.js';
import { secretMistakes } from './secret.js';

/** After so many characters that were written, others have their turn. */
const PIECE = 250_000;

/**
 * Every mistake that makes a difference to this request, the likelier ones of each kind first. Of several that come to
 * the same, the first stands for all. It comes in pieces.
 */
export function* mistakesIn(
  suspect: Suspect,
  secrets: KnownSecrets,
  base: Draft,
): Generator<undefined, Mutation[]> {
  const seen = new Set([idOf(base)]);
  let written = 0;
  const made: Mutation[] = [];
  for (const mutation of allMistakes(suspect, secrets, base)) {
    const id = idOf({ ...base, ...mutation.change }) + (fieldOf(mutation) === 'mac' ? mutation.code : '');
    if (!seen.has(id)) made.push(mutation);
    seen.add(id);
    if ((written += id.length) < PIECE) continue;
    written = 0;
    yield;
  }
  return made;
}

function allMistakes(suspect: Suspect, secrets: KnownSecrets, base: Draft): Mutation[] {
  return [
    ...methodMistakes(base),
    ...hostMistakes(suspect, base),
    ...pathMistakes(suspect, base),
    ...orderMistakes,
    ...parameterMistakes(suspect, base),
    ...encodingMistakes,
    ...secretMistakes(suspect, secrets),
    ...layoutMistakes(suspect),
    ...macMistakes,
  ];
}

const idOf = (draft: Draft): string => `${draft.key.toString('latin1')}\n${stringOf(draft)}`;

/** Forms that the server takes beside what is documented: they are no mistakes, but whoever signs so may make some as well. */
export interface AcceptedForms {
  /** What clients do on every call: as documented, and the host without its port. */
  usual: Mutation[][];
  other: Mutation[][];
}

/** @see signedForms */
export function acceptedForms({ host, legacyPaths }: Suspect, { path }: Draft): AcceptedForms {
  const taken = (change: Mutation['change']): Mutation => ({ code: undefined, change });
  const bare = host.replace(/:\d*$/, '');
  const withoutPort = bare === host ? [] : [taken({ host: bare })];
  const byHost = [`http://${host}`, `${bare}:443`, `${bare}:80`].map((other) => taken({ host: other }));
  const paths = legacyPaths ? ['/', path.toLowerCase()].filter((other) => other !== path) : [];
  const byPath = paths.map((other) => taken({ path: other }));
  const both = byPath.flatMap((second) => withoutPort.map((first) => [first, second]));
  const asSent = taken({ write: (pairs) => canonicalQueryAsSent(pairs) });
  return {
    usual: [[], ...withoutPort.map((one) => [one])],
    other: [...byPath.map((one) => [one]), ...both, ...[...byHost, asSent].map((one) => [one])],
  };
}
