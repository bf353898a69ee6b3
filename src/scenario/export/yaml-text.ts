/** What YAML would not take for something else: a word that stands without quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./@+]*(?:-[A-Za-z0-9_./@+]+)*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Characters that stand in no block of text: those that YAML does not print, and line breaks of another kind. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]/;
/** White space alone in a line is lost at the end of a block. */
const BLANK_LINE = /^[ \t]+$/m;
const SURROGATE_PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

const scalarText = (text: string): string => (PLAIN.test(text) && !WORDS.test(text) ? text : quoted(text));

/** JSON's strings are YAML's, but for two that YAML takes for line breaks. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value in one line, as YAML's flow style has it; what is undefined is left out. */
export function inFlow(value: unknown): string {
  if (typeof value === 'string') return scalarText(value);
  if (value === null || typeof value !== 'object') return String(value ?? null);
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${entries.map(([key, member]) => `${scalarText(key)}: ${inFlow(member)}`).join(', ')}}`;
}

/** From so many characters on a piece is handed on. */
const PIECE = 64 * 1024;

/** A list of entries under a key, each in a line of its own, in pieces of whole lines; nothing where there are none. */
export function* inLines(key: string, entries: readonly unknown[], indent = ''): Generator<string> {
  if (entries.length === 0) return;
  let piece = `${indent}${key}:\n`;
  for (const entry of entries) {
    piece += `${indent}  - ${inFlow(entry)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Text after a key, to the end of its line or below it: in a block where it has several lines, so that it can be read.
 * @param indent of the block
 */
export function textBlock(text: string, indent: string): string {
  const isBlock =
    text.includes('\n') && !BLANK_LINE.test(text) && !UNPRINTABLE.test(text.replace(SURROGATE_PAIRS, ''));
  if (!isBlock) return `${scalarText(text)}\n`;
  const body = text.replace(/\n+$/, '');
  // Nothing but line breaks has no line to say how they end.
  if (body === '') return `${quoted(text)}\n`;
  const breaks = text.length - body.length;
  const chomp = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const lines = (breaks > 1 ? text.slice(0, -1) : body).split('\n');
  // Two columns beyond the key, whatever its own text begins with.
  return `|2${chomp}\n${lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('')}`;
}
