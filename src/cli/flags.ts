import { InvalidArgumentError } from 'commander';
import type { Option } from 'commander';

/**
 * Gives a flag its environment variable, and refuses an empty value of the flag: it would mean the current folder, or all
 * interfaces. An empty variable says nothing, as if it were not set.
 */
export function withVariable(option: Option, variable: string): Option {
  const parse = option.parseArg as Parse | undefined;
  if (!option.isBoolean() && option.argChoices === undefined)
    option.argParser((value: string, before: unknown) => {
      if (value === '') throw new InvalidArgumentError('It must not be empty.');
      return parse ? parse(value, before) : value;
    });
  return process.env[variable] === '' ? option : option.env(variable);
}

type Parse = (value: string, before: unknown) => unknown;
