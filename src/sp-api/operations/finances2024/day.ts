import { notValid } from '../../errors.js';

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The first instant of a day such as `2020-06-24`, in UTC. @throws SpApiError for what is none */
export function dayNamed(name: string, text: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 30 February is taken for a day of March.
  if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(text)) return at;
  throw notValid(`${name} is ${text}, which is no day such as 2020-06-24.`);
}
