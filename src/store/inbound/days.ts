/** The calendar day that a text names, `YYYY-MM-DD`, also with a time behind it; undefined: there is no such day. */
export function dayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text)?.[1];
  if (day === undefined) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  // Of 31 June, Date makes 1 July.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined;
}
