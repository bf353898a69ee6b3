/** Where something stands on a label: points (1/72 inch) from its upper left corner. */
interface Place {
  x: number;
  y: number;
}

/** A line of text; what does not fit into `width` is cut off. */
export interface TextMark extends Place {
  kind: 'text';
  text: string;
  size: number;
  bold?: true;
  width: number;
}

/** A bar code that fills its box, with what it says below it. */
export interface BarCodeMark extends Place {
  kind: 'barCode';
  symbology: Symbology;
  text: string;
  width: number;
  height: number;
  /** What is written below it: what it says, if not given; empty: nothing. */
  caption?: string;
}

/** A straight line, or a box where it has a height and a width. */
export interface RuleMark extends Place {
  kind: 'rule';
  width: number;
  height: number;
}

export type Symbology = 'code128' | 'pdf417' | 'qrcode' | 'datamatrix';

export type Mark = TextMark | BarCodeMark | RuleMark;

/** Something to be printed, whatever on. Every label says SAMPLE: nothing that is sent with it arrives. */
export interface Label {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** What every label says across its middle. */
export const SAMPLE = 'SAMPLE';

/** Lines of text under one another, without those that are empty. */
export const linesOf = (
  lines: readonly (string | undefined)[],
  { x, y, size, width, bold }: Omit<TextMark, 'kind' | 'text'>,
): TextMark[] =>
  lines
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text, at) => ({
      kind: 'text',
      text,
      x,
      y: y + at * size * 1.25,
      size,
      width,
      ...(bold && { bold }),
    }));
