/** What a script asks of a parameter: this value, one like it, that it is sent or not, or a list of these values in any order. */
export type MatchValue = string | { like: string } | { present: boolean } | readonly string[];

type Get = (parameter: string) => string | undefined;

/** Whether what was sent is as asked. @param name of the parameter; of a list without its numbers: `ASINList.ASIN`. */
export function matches(asked: MatchValue, name: string, get: Get): boolean {
  if (typeof asked === 'string') return get(name) === asked;
  if (isList(asked)) return isSame(asked, listSent(name, get));
  if ('present' in asked) return ((get(name) ?? get(`${name}.1`)) !== undefined) === asked.present;
  const sent = get(name);
  return sent !== undefined && isLike(sent, asked.like);
}

const isList = (asked: MatchValue): asked is readonly string[] => Array.isArray(asked);

/** The values of a list as they were sent, from 1 on. */
export function listSent(name: string, get: Get): string[] {
  const sent: string[] = [];
  for (let value = get(`${name}.1`); value !== undefined; value = get(`${name}.${sent.length + 1}`))
    sent.push(value);
  return sent;
}

const isSame = (asked: readonly string[], sent: readonly string[]): boolean => {
  const [left, right] = [[...asked].sort(), [...sent].sort()];
  return left.length === right.length && left.every((value, at) => value === right[at]);
};

/** Whether a text is like a pattern, in which `*` is any text and `?` any character. Its time does not grow with the number of `*`. */
export function isLike(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (pieces.length === 1) return text.length === pattern.length && isAt(text, 0, pattern);
  let at = first.length;
  if (text.length < at + last.length || !isAt(text, 0, first)) return false;
  for (const piece of pieces.slice(1, -1)) {
    const end = text.length - last.length;
    while (at + piece.length <= end && !isAt(text, at, piece)) at++;
    if (at + piece.length > end) return false;
    at += piece.length;
  }
  return isAt(text, text.length - last.length, last);
}

function isAt(text: string, at: number, piece: string): boolean {
  for (let index = 0; index < piece.length; index++)
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  return at + piece.length <= text.length;
}

/** What is asked, for people. */
export function describeMatch(asked: MatchValue): string {
  if (typeof asked === 'string') return asked;
  if (isList(asked)) return `${asked.join(', ')} in any order`;
  if ('present' in asked) return asked.present ? 'anything' : 'nothing';
  return `like ${asked.like}`;
}
