/** A piece of an XML text, and what it is. */
export interface XmlPiece {
  kind: 'tag' | 'attribute' | 'value' | 'text' | 'note';
  text: string;
}

/** More than this is shown without colours: so many elements would make the page slow. */
const MOST = 60_000;

const PIECES =
  /(<!--[^]*?-->|<\?[^]*?\?>|<![^>]*>)|(<\/?[^\s<>/]+)((?:[^<>"']|"[^"]*"|'[^']*')*)(>)|([^<]+|<)/g;

/** Cuts a text into pieces; whatever it is, the pieces together are the text. */
export function piecesOf(xml: string): XmlPiece[] {
  const pieces: XmlPiece[] = [];
  const add = (kind: XmlPiece['kind'], text: string | undefined) => {
    if (text) pieces.push({ kind, text });
  };
  for (const [, note, open, attributes, close, text] of xml.slice(0, MOST).matchAll(PIECES)) {
    add('note', note);
    add('tag', open);
    for (const [part] of attributes?.matchAll(/"[^"]*"|'[^']*'|[^"']+/g) ?? [])
      add(/^["']/.test(part) ? 'value' : part.trim() === '/' ? 'tag' : 'attribute', part);
    add('tag', close);
    add('text', text);
  }
  add('text', xml.slice(MOST));
  return pieces;
}

export const looksLikeXml = (text: string): boolean => /^\s*</.test(text);

/** Whether elements follow each other without a line between them, as some sections of MWS wrote their answers. */
export const isCompact = (xml: string): boolean => looksLikeXml(xml) && /><(?!\/)/.test(xml.slice(0, MOST));

/** A compact document with a line for each element. Only what stands between elements changes. */
export function layOut(xml: string): string {
  let depth = 0;
  let before = '';
  let laidOut = '';
  for (const [piece] of xml.matchAll(/<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</g)) {
    const closes = piece.startsWith('</');
    if (closes) depth--;
    // An element that holds text, or nothing, stays on one line.
    const holdsElements = closes ? before.startsWith('</') || before.endsWith('/>') : true;
    if (piece.startsWith('<') && before.endsWith('>') && holdsElements)
      laidOut += `\n${'  '.repeat(Math.max(0, depth))}`;
    laidOut += piece;
    if (/^<[^/?!]/.test(piece) && !piece.endsWith('/>')) depth++;
    before = piece;
  }
  return laidOut;
}
