import { findKey, listKeys } from '../registry/keys.js';
import type { AccessKey, KeyWithDeveloper } from '../registry/keys.js';
import { listDevelopers } from '../registry/developers.js';
import { accessKeyIdOf } from '../traffic/journal-filter.js';
import { bodyHead } from '../traffic/journal.js';
import type { Diagnosis, JournalEntry } from '../traffic/journal.js';
import type { World } from '../world/world.js';
import { diagnose } from './diagnose.js';
import { concealer } from './secrets.js';
import type { KnownSecrets, OtherSecret, Suspect } from './suspect.js';

/**
 * Why the signature of a request in the journal did not match; undefined where it was not refused for that. It is found
 * when it is first asked for, and kept with the entry.
 */
export function diagnosisOf(world: World, entry: JournalEntry): Diagnosis | undefined {
  if (entry.rung !== 'signature' || !entry.parameters) return undefined;
  return (entry.diagnosis ??= find(world, entry));
}

function find(world: World, entry: JournalEntry): Diagnosis | undefined {
  const found = findKey(world, accessKeyIdOf(entry) ?? '');
  const diagnosis = found && diagnose(suspectOf(entry), secretsFor(world, found), concealer(world)(entry));
  entry.parameters!.fold();
  return diagnosis;
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
