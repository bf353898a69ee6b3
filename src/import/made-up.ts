import { createHash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Digits of a hash: the same for the same text, and telling nothing of it that is short enough to be of use. */
const bytesOf = (text: string): Buffer => createHash('sha256').update(`mws-local ${text}`).digest();

/** Text of the same form: letters for letters, digits for digits, the rest as it is; the same for the same text. */
export function sameForm(text: string): string {
  const bytes = bytesOf(text);
  let at = 0;
  const next = () => bytes[at++ % bytes.length]!;
  return text.replace(/\p{L}|\p{N}/gu, (character) => {
    if (/\p{N}/u.test(character)) return String(next() % 10);
    const letter = LETTERS[next() % 26]!;
    return character === character.toLowerCase() ? letter : letter.toUpperCase();
  });
}

const NAMES = ['Alex', 'Robin', 'Kim', 'Sam', 'Chris', 'Jo', 'Toni', 'Andrea', 'Nicola', 'Pat'];
const LAST = ['Mill', 'Field', 'Brook', 'Stone', 'Hill', 'Wood', 'Lake', 'Bridge', 'Moor', 'Ford'];

/** A name of nobody. */
export function madeUpName(name: string): string {
  const bytes = bytesOf(name);
  return `${NAMES[bytes[0]! % NAMES.length]} ${LAST[bytes[1]! % LAST.length]}-${bytes.readUInt16BE(2) % 10_000}`;
}

/** An address for mail that reaches nobody. */
export const madeUpMail = (mail: string): string => `${bytesOf(mail).toString('hex', 0, 7)}@example.com`;

/** A token that was never issued. */
export const madeUpToken = (token: string): string => {
  const hex = bytesOf(token).toString('hex');
  return `amzn.mws.${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
};
