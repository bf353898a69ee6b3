import { toCount } from './readers.js';
import type { Input, Place } from './row.js';

/** An argument that is part of the path: `<id>` fills `{id}`. */
export const inPath = (flags: string, help: string, name: string): Input => ({
  flags,
  help,
  to: `path.${name}`,
});

/** An option that is sent as it is typed. */
export const option = (flags: string, to: Place, help: string): Input => ({ flags, to, help });

/** An option that is a whole number. */
export const counting = (flags: string, to: Place, help: string): Input => ({
  flags,
  to,
  help,
  reads: toCount,
});

/** What every list takes. */
export const paging: readonly Input[] = [
  counting('--limit <n>', 'query.limit', 'how many at most; 100 if not given'),
  option('--after <id>', 'query.after', 'the last one of the page before'),
];
