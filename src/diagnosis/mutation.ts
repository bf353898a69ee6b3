import type { Draft } from './draft.js';

/** One way in which a client may differ from what is documented. */
export interface Mutation {
  /** The code of the mistake; undefined: the server takes it, so it is none. */
  code: string | undefined;
  change: Partial<Draft>;
  /** What the mistake's sentence names. */
  words?: Readonly<Record<string, string>>;
}

/** The one part of a draft that a mutation changes. */
export const fieldOf = ({ change }: Mutation): keyof Draft => Object.keys(change)[0] as keyof Draft;

/** A mistake in the part of the draft that `field` names. */
export const mistaking =
  <Field extends keyof Draft>(field: Field) =>
  (code: string, value: Draft[Field], words: Mutation['words'] = {}): Mutation => ({
    code,
    change: { [field]: value },
    words,
  });
