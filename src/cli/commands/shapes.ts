import { paging } from './inputs.js';
import type { CommandRow, Input } from './row.js';

/** `sellers list`: what `GET /sellers` answers, as a table. */
export const listing = (
  noun: string,
  does: string,
  columns: readonly string[],
  filters: readonly Input[] = [],
): CommandRow => ({
  words: `${noun} list`,
  does,
  takes: [...filters, ...paging],
  asks: `GET /${noun}`,
  columns,
});

/** `sellers show ID`. */
export const showing = (noun: string, does: string, id: Input): CommandRow => ({
  words: `${noun} show`,
  does,
  takes: [id],
  asks: `GET /${noun}/{id}`,
});

/** `sellers suspend ID`: brings one into the status that the verb means. */
export const settingStatus = (noun: string, id: Input) => (verb: string, status: string, does: string) =>
  ({ words: `${noun} ${verb}`, does, takes: [id], asks: `PATCH /${noun}/{id}`, sends: { status } }) as const;
