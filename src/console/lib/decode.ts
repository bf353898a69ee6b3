const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** The charset that a document is in: its Content-Type says so, else its XML declaration; else it is UTF-8 if that fits. */
function charsetOf(contentType: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  return CHARSET.exec(contentType)?.[1] ?? DECLARATION.exec(head)?.[1] ?? 'utf-8';
}

/** The bytes of a document, or its beginning, as text. */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const charset = charsetOf(contentType, bytes);
  try {
    // A beginning may end within a character.
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export const decodeDocument = async (document: Blob, contentType: string): Promise<string> =>
  decodeBytes(new Uint8Array(await document.arrayBuffer()), contentType);
