import type { Conceal } from '../../../diagnosis/secrets.js';
import { maskToken } from '../../../diagnosis/secrets.js';

/** Headers that let a caller in. */
const LETS_IN =
  /^(?:authorization|proxy-authorization|cookie|x-amz-access-token|x-amz-security-token)$|secret|token/i;

/** The headers of a request without anything secret. @param raw names and values in turn. */
export function showHeaders(raw: readonly string[], conceal: Conceal): { name: string; value: string }[] {
  const shown = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, value] = [raw[at]!, raw[at + 1]!];
    shown.push({ name: conceal(name), value: LETS_IN.test(name) ? maskToken(value) : conceal(value) });
  }
  return shown;
}
