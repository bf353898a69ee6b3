/** Documents are bytes, which JSON has no word for. */
const BYTES = '$bytes';

/** JSON in which bytes are kept as well. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, name, shown: unknown) {
    // What is shown has been through Buffer.toJSON already.
    const own = this[name];
    return Buffer.isBuffer(own) ? { [BYTES]: own.toString('base64') } : shown;
  });
}

/** What `toJson` was given. */
export const fromJson = (text: string): unknown => JSON.parse(text, withBytes);

function withBytes(_name: string, value: unknown): unknown {
  const bytes = (value as { [BYTES]?: unknown } | null)?.[BYTES];
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : value;
}
