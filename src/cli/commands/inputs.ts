import { toCount, toList } from './readers.js';
import type { Input, Place } from './row.js';

/** An argument that is part of the path: `<id>` fills `{id}`. */
export const inPath = (flags: string, help: string, name: string): Input => ({
  flags,
  help,
  to: `path.${name}`,
});

/** An argument or an option that is sent as it is typed. */
export const option = (flags: string, to: Place, help: string): Input => ({ flags, to, help });

/** One that is a whole number. */
export const counting = (flags: string, to: Place, help: string): Input => ({
  flags,
  to,
  help,
  reads: toCount,
});

/** One that has several values between commas. */
export const several = (flags: string, to: Place, help: string): Input => ({
  flags,
  to,
  help,
  reads: toList,
});

/** An option that must be given. */
export const required = (input: Input): Input => ({ ...input, required: true });

/** What every list takes. */
export const paging: readonly Input[] = [
  counting('--limit <n>', 'query.limit', 'how many at most; 100 if not given'),
  option('--after <id>', 'query.after', 'the last one of the page before'),
];
