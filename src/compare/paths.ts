/** A thing in an answer, with what stands around it, the innermost first. */
export interface Found {
  node: unknown;
  around: readonly unknown[];
}

/** All things at a path; lists are gone through on the way. An empty path is the answer itself. */
export function thingsAt(answer: unknown, path: string): Found[] {
  let found: Found[] = [{ node: answer, around: [] }];
  for (const name of path === '' ? [] : path.split('.'))
    found = found.flatMap(({ node, around }) =>
      each(memberOf(node, name)).map((inner) => ({ node: inner, around: [node, ...around] })),
    );
  return found.filter(({ node }) => typeof node === 'object' && node !== null);
}

const each = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat() : value === undefined ? [] : [value];

/** The value at a path in a thing: of a list the first entry, or the one that `[name=VALUE]` chooses; the last list is left whole. */
export function valueAt(thing: unknown, path: string): unknown {
  let value: unknown = thing;
  for (const part of path.split(/\.(?![^[]*\])/)) {
    if (Array.isArray(value)) value = value[0];
    const [, name = part, key, wanted] = /^(\w+)\[(\w+)=(\w+)\]$/.exec(part) ?? [];
    value = memberOf(value, name);
    if (key !== undefined) value = each(value).find((one) => memberOf(one, key) === wanted);
    if (value === undefined) return undefined;
  }
  return value;
}

/** The value at a path in a thing, or else in what stands around it. */
export function valueAround({ node, around }: Found, path: string): unknown {
  for (const thing of [node, ...around]) {
    const value = valueAt(thing, path);
    if (value !== undefined) return value;
  }
  return undefined;
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
