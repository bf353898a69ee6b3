import { createCipheriv, createDecipheriv } from 'node:crypto';

const NONCE = 12;
const TAG = 16;
/** Sealed tokens come in steps of this many bytes, so that their length tells nothing: 360 bytes are 480 characters. */
const STEP = 360;

/**
 * A NextToken: where a list goes on, sealed so that it is opaque and cannot be altered.
 * @param owner who may use it and for which operation; it is not in the token, but a token opens for no other.
 * @param nonce 12 bytes that were never used before with this key.
 * @param step it is so many bytes long, or a multiple of that.
 * @returns base64, 480 characters for what lists usually need.
 */
export function sealToken(key: Buffer, nonce: Buffer, owner: string, state: unknown, step = STEP): string {
  const text = JSON.stringify(state);
  const length = Math.ceil((Buffer.byteLength(text) + NONCE + TAG) / step) * step - NONCE - TAG;
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = cipher.update(text + ' '.repeat(length - Buffer.byteLength(text)), 'utf8');
  return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** What was sealed, or undefined where the token is damaged, was altered, or belongs to someone or something else. */
export function openToken(key: Buffer, owner: string, token: string): unknown {
  const bytes = Buffer.from(token, 'base64');
  if (bytes.length < NONCE + TAG || bytes.toString('base64') !== token) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG));
    const text = decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
