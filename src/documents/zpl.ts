import { SAMPLE } from './label.js';
import type { BarCodeMark, Label, Mark, TextMark } from './label.js';

/** Dots of a printer for points. */
type Dots = (points: number) => number;

/** Labels in ZPL II, the language of label printers, one after another. @param dpi dots of an inch */
export function writeZpl(labels: readonly Label[], dpi: 203 | 300 = 203): Buffer {
  const dots: Dots = (points) => Math.round((points * dpi) / 72);
  return Buffer.from(labels.map((label) => zplOf(label, dots)).join(''), 'utf8');
}

const zplOf = ({ width, height, marks }: Label, dots: Dots): string =>
  [
    `^XA^CI28^PW${dots(width)}^LL${dots(height)}`,
    ...marks.map((mark) => markZpl(mark, dots)),
    `^FO${dots(width - 70)},${dots(height - 14)}^A0N,${dots(10)},${dots(10)}^FD${SAMPLE}^FS`,
    '^XZ\n',
  ].join('\n');

function markZpl(mark: Mark, dots: Dots): string {
  const at = `^FO${dots(mark.x)},${dots(mark.y)}`;
  if (mark.kind === 'text') return at + textZpl(mark, dots);
  if (mark.kind === 'barCode') return at + barCodeZpl(mark, dots);
  return `${at}^GB${dots(Math.max(mark.width, 1))},${dots(Math.max(mark.height, 1))},2^FS`;
}

const textZpl = ({ text, size, width }: TextMark, dots: Dots): string =>
  `^A0N,${dots(size)},${dots(size)}^FB${dots(width)},1^FH^FD${escaped(text)}^FS`;

/** The printer makes the bars itself. */
function barCodeZpl({ symbology, text, height, caption }: BarCodeMark, dots: Dots): string {
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
