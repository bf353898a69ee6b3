import type { ConstraintModel } from '../../model/types.js';
import { mwsError } from '../errors.js';
import type { ErrorId } from '../errors.js';

/**
 * Holds an input to the rules between its parameters. What stands in for a parameter that was not sent only counts
 * where dates are compared.
 * @throws MwsError for the first rule that is broken.
 */
export function checkConstraints(
  constraints: readonly ConstraintModel[],
  sent: ReadonlySet<string>,
  input: Readonly<Record<string, unknown>>,
): void {
  for (const constraint of constraints) check(constraint, sent, input);
}

function check(
  { kind, members, member, error, errorOfSeveral }: ConstraintModel,
  sent: ReadonlySet<string>,
  input: Readonly<Record<string, unknown>>,
): void {
  const given = members.filter((name) => sent.has(name));
  switch (kind) {
    case 'exactlyOneOf':
    case 'atLeastOneOf':
      if (given.length === 0)
        throw mwsError(errorIdOf(error) ?? 'NoneSpecified', { names: members.join(' or ') });
      if (kind === 'exactlyOneOf') notTogether(given, errorIdOf(errorOfSeveral));
      return;
    case 'atMostOneOf':
      return notTogether(given);
    case 'allOrNone':
      if (given.length > 0 && given.length < members.length)
        throw mwsError('NeedsTheOther', {
          first: given[0]!,
          second: members.find((name) => !given.includes(name))!,
        });
      return;
    case 'excludes':
      if (sent.has(member!)) notTogether([member!, ...given]);
      return;
    case 'requires':
      if (sent.has(member!) && given.length < members.length)
        throw mwsError('NeedsTheOther', {
          first: member!,
          second: members.find((name) => !given.includes(name))!,
        });
      return;
    case 'laterThan':
      for (const name of given)
        if (input[member!] !== undefined && (input[name] as number) > (input[member!] as number))
          throw mwsError('DateAfterDate', { after: name, before: member! });
  }
}

/** An error that the model names; the tests hold those names to the table. */
const errorIdOf = (id: string | undefined): ErrorId | undefined => id as ErrorId | undefined;

function notTogether(given: readonly string[], id: ErrorId = 'NotTogether'): void {
  if (given.length > 1) throw mwsError(id, { first: given[0]!, second: given[1]! });
}
