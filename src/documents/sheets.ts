import type { Label } from './label.js';

/** A label on a sheet: its corner in points, and how much smaller it is. */
export interface PlacedLabel {
  label: Label;
  x: number;
  y: number;
  scale: number;
}

/** A page of paper. */
export interface Sheet {
  width: number;
  height: number;
  labels: PlacedLabel[];
}

/** Sizes of paper, in points. */
const papers = {
  letter: [612, 792],
  a4: [595.28, 841.89],
  plain: [612, 792],
  thermal: [288, 432],
} as const;

export type Paper = keyof typeof papers;

/** How many labels lie beside one another, by how many a sheet has. */
const COLUMNS: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  4: 2,
  6: 2,
  21: 3,
  24: 3,
  27: 3,
  30: 3,
  40: 4,
  44: 4,
};

/** Lays labels out on sheets of paper, each in the middle of its part of the sheet. */
export function layOut(labels: readonly Label[], paper: Paper, perSheet: number): Sheet[] {
  const [width, height] = papers[paper];
  const columns = COLUMNS[perSheet] ?? 1;
  const [wide, high] = [width / columns, height / Math.ceil(perSheet / columns)];
  const sheets: Sheet[] = [];
  labels.forEach((label, at) => {
    const nth = at % perSheet;
    if (nth === 0) sheets.push({ width, height, labels: [] });
    const scale = Math.min(1, (wide - MARGIN) / label.width, (high - MARGIN) / label.height);
    sheets.at(-1)!.labels.push({
      label,
      x: (nth % columns) * wide + (wide - label.width * scale) / 2,
      y: Math.floor(nth / columns) * high + (high - label.height * scale) / 2,
      scale,
    });
  });
  return sheets;
}

const MARGIN = 12;
