/** The value at a dotted path of an answer, such as `total.amount`. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), value);

/** A value as one line of a table shows it. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(',');
  if (isRecord(value))
    return leavesOf(value)
      .filter(([, leaf]) => leaf !== '')
      .map(([path, leaf]) => `${path}=${leaf}`)
      .join(' ');
  return harmless(String(value));
}

/** All that an answer says, as lines of a path and its value: `items[0].sku`. Lists of plain values are one line. */
export function leavesOf(value: unknown, path = ''): [path: string, value: string][] {
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return value.flatMap((each, at) => leavesOf(each, `${path}[${at}]`));
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, each]) =>
      leavesOf(each, harmless(path === '' ? name : `${path}.${name}`)),
    );
  return [[path, cellOf(value)]];
}

/** Callers choose some of what the journal holds: no line may end in it, nor a terminal take commands from it. */
const harmless = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
