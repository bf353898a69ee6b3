/** Percent-encoding as requests carry it (forms and queries alike) and as Signature Version 2 wants it (RFC 3986). */

const UNRESERVED_ONLY = /^[A-Za-z0-9\-_.~]*$/;
const LEFT_BARE_BY_ENCODE_URI = /[!'()*]/g;

/** Encodes UTF-8 bytes as RFC 3986 says: all but `A-Z a-z 0-9 - _ . ~` becomes `%XX` with capital digits. */
export function encodeRfc3986(text: string): string {
  if (UNRESERVED_ONLY.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(
    LEFT_BARE_BY_ENCODE_URI,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Decodes a name or a value: `+` is a space, `%XX` a byte of UTF-8. A broken escape stands for itself, and bytes that
 * are no UTF-8 become U+FFFD: what MWS did with those is not known, and a request must never fail to be read.
 */
export function decodeFormText(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return decodeLeniently(spaced);
  }
}

function decodeLeniently(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const escape = bytes[at] === 0x25 ? bytes.toString('latin1', at + 1, at + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(escape)) {
      decoded[length++] = Number.parseInt(escape, 16);
      at += 2;
    } else {
      decoded[length++] = bytes[at]!;
    }
  }
  return decoded.toString('utf8', 0, length);
}
