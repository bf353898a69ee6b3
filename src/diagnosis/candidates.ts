import type { Draft } from './draft.js';
import { fieldOf } from './mutation.js';
import type { Mutation } from './mutation.js';
import { acceptedForms, mistakesIn } from './mutations/all.js';
import type { KnownSecrets, Suspect } from './suspect.js';

/**
 * The combinations to try, the likeliest first: what is documented, every mistake, every mistake beside a form that the
 * server takes, every two mistakes. Of a mistake that has variants, as there are many hosts, all are tried alone, and with
 * others the likeliest one. It comes in pieces: undefined says that one is over.
 */
export function* candidates(
  base: Draft,
  suspect: Suspect,
  secrets: KnownSecrets,
): Generator<readonly Mutation[] | undefined> {
  const mistakes = yield* mistakesIn(suspect, secrets, base);
  const likely = firstOfEach(mistakes);
  const { usual, other } = acceptedForms(suspect, base);
  for (const form of usual) yield* beside(form, mistakes);
  for (const form of other) yield* beside(form, likely);
  for (const form of usual) yield* twoBeside(form, likely);
}

/** A form by itself, and with each mistake that is in another part. */
function* beside(form: readonly Mutation[], mistakes: readonly Mutation[]): Generator<readonly Mutation[]> {
  yield form;
  for (const mistake of mistakes) if (isElsewhere(mistake, form)) yield [...form, mistake];
}

function* twoBeside(
  form: readonly Mutation[],
  mistakes: readonly Mutation[],
): Generator<readonly Mutation[]> {
  const others = mistakes.filter((mistake) => isElsewhere(mistake, form));
  for (const [at, first] of others.entries())
    for (const second of others.slice(at + 1))
      if (isElsewhere(second, [first])) yield [...form, first, second];
}

const isElsewhere = (mistake: Mutation, others: readonly Mutation[]): boolean =>
  others.every((other) => fieldOf(other) !== fieldOf(mistake));

function firstOfEach(mistakes: readonly Mutation[]): Mutation[] {
  const seen = new Set<string | undefined>();
  return mistakes.filter(({ code }) => !seen.has(code) && seen.add(code));
}
