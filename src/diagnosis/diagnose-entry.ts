import { findKey, listKeys } from '../registry/keys.js';
import type { AccessKey, KeyWithDeveloper } from '../registry/keys.js';
import { listDevelopers } from '../registry/developers.js';
import { accessKeyIdOf } from '../traffic/journal-filter.js';
import { bodyHead } from '../traffic/journal.js';
import type { Diagnosis, JournalEntry } from '../traffic/journal.js';
import type { World } from '../world/world.js';
import { diagnosing } from './diagnose.js';
import { concealer } from './secrets.js';
import type { KnownSecrets, OtherSecret, Suspect } from './suspect.js';

/** What is being looked into, so that nobody who asks meanwhile begins anew. */
const underWay = new WeakMap<JournalEntry, Promise<Diagnosis | undefined>>();

/**
 * Why the signature of a request in the journal did not match; undefined where it was not refused for that. It is found
 * when it is first asked for, in the turns of the world's server, and kept with the entry.
 */
export async function diagnosisOf(world: World, entry: JournalEntry): Promise<Diagnosis | undefined> {
  if (entry.rung !== 'signature' || !entry.parameters || entry.diagnosis) return entry.diagnosis;
  let found = underWay.get(entry);
  if (!found) {
    found = world.turns.inPieces(() => finding(world, entry)).finally(() => underWay.delete(entry));
    underWay.set(entry, found);
  }
  return found;
}

function* finding(world: World, entry: JournalEntry): Generator<undefined, Diagnosis | undefined> {
  // The sandbox may have been ended meanwhile, and the others wait.
  const found = world.isOpen ? findKey(world, accessKeyIdOf(entry) ?? '') : undefined;
  if (!found) return undefined;
  entry.diagnosis = yield* diagnosing(suspectOf(entry), secretsFor(world, found), concealer(world)(entry));
  entry.parameters!.fold();
  return entry.diagnosis;
}

function suspectOf({
  method,
  host,
  path,
  target,
  parameters,
  form,
  document,
  section,
  forwarded,
}: JournalEntry): Suspect {
  const head = document && bodyHead(document);
  const complete = head !== undefined && head.length === document!.bytes && head.length > 0;
  return {
    method,
    host,
    path,
    target,
    parameters: parameters!,
    legacyPaths: section === 'Feeds' || section === 'Reports',
    form,
    forwarded,
    document: complete ? head.toString('utf8') : undefined,
  };
}

/** So many other developers may be the ones whose secret was used; a scenario of thousands must not make this slow. */
const MOST_STRANGERS = 20;

/** The secret of the key, and those of the others that a client may have mixed up with it: its developer's come first. */
function secretsFor(world: World, { key, developer }: KeyWithDeveloper): KnownSecrets {
  const strangers = listDevelopers(world)
    .filter(({ id }) => id !== developer.id)
    .slice(0, MOST_STRANGERS);
  const others = [
    ...listKeys(world, developer).map((other) => otherSecret(other, codeOfOwn(other))),
    ...strangers
      .flatMap((stranger) => listKeys(world, stranger))
      .map((other) => otherSecret(other, 'secret-other-developer')),
  ];
  return { secretKey: key.secretKey, others: others.filter(({ secretKey }) => secretKey !== key.secretKey) };
}

const codeOfOwn = ({ status, reason }: AccessKey): string =>
  status === 'deleted' && reason === 'reset' ? 'secret-reset' : 'secret-other-key';

const otherSecret = ({ accessKeyId, secretKey }: AccessKey, code: string): OtherSecret => ({
  code,
  secretKey,
  accessKeyId,
});
