type Given<T> = { [Name in keyof T]?: Exclude<T[Name], null | undefined> };

/** Without what is absent, so that it need not be written: undefined, null, and values that are said by leaving them out. */
export function given<T extends object>(values: T, usual: Partial<Record<keyof T, unknown>> = {}): Given<T> {
  const told = Object.entries(values).filter(
    ([name, value]) => value !== undefined && value !== null && value !== usual[name as keyof T],
  );
  return Object.fromEntries(told) as Given<T>;
}
