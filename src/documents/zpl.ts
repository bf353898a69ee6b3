import { SAMPLE } from './label.js';
import type { BarCodeMark, Label, Mark, TextMark } from './label.js';

/** Dots of a printer with 203 dots an inch, for points. */
const DOTS = 203 / 72;

const dots = (points: number): number => Math.round(points * DOTS);

/** Labels in ZPL II, the language of label printers, one after another, for 203 dots an inch. */
export const writeZpl = (labels: readonly Label[]): Buffer => Buffer.from(labels.map(zplOf).join(''), 'utf8');

const zplOf = ({ width, height, marks }: Label): string =>
  [
    `^XA^CI28^PW${dots(width)}^LL${dots(height)}`,
    ...marks.map(markZpl),
    `^FO${dots(width - 70)},${dots(height - 14)}^A0N,${dots(10)},${dots(10)}^FD${SAMPLE}^FS`,
    '^XZ\n',
  ].join('\n');

function markZpl(mark: Mark): string {
  const at = `^FO${dots(mark.x)},${dots(mark.y)}`;
  if (mark.kind === 'text') return at + textZpl(mark);
  if (mark.kind === 'barCode') return at + barCodeZpl(mark);
  return `${at}^GB${dots(Math.max(mark.width, 1))},${dots(Math.max(mark.height, 1))},2^FS`;
}

const textZpl = ({ text, size, width }: TextMark): string =>
  `^A0N,${dots(size)},${dots(size)}^FB${dots(width)},1^FH^FD${escaped(text)}^FS`;

/** The printer makes the bars itself. */
function barCodeZpl({ symbology, text, height, caption }: BarCodeMark): string {
  const data = `^FH^FD${escaped(text)}^FS`;
  switch (symbology) {
    case 'code128':
      return `^BY2^BCN,${dots(height - 12)},${caption === '' ? 'N' : 'Y'},N,N${data}`;
    case 'pdf417':
      return `^B7N,4,5,8${data}`;
    case 'qrcode':
      return `^BQN,2,4^FH^FDQA,${escaped(text)}^FS`;
    case 'datamatrix':
      return `^BXN,4,200${data}`;
  }
}

/** What ZPL would take for commands, as the hexadecimal bytes that ^FH reads. */
const escaped = (text: string): string =>
  text.replace(/[\^~_\\\p{Cc}]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
