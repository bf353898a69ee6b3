/** A line of two texts that stand side by side. Equal lines have both sides and no place where they differ. */
export interface DiffRow {
  left?: string;
  right?: string;
  /** The first character at which the sides differ, where both are there. */
  differsAt?: number;
}

/** Lines of a string to sign: its own, and one for each parameter, with the `&` that it begins with. */
export const linesOf = (stringToSign: string): string[] =>
  stringToSign.split('\n').flatMap((line) => line.split(/(?=&)/));

/** Puts the lines of two texts side by side: equal ones on one row, and what stands between them in its order. */
export function diffLines(left: readonly string[], right: readonly string[]): DiffRow[] {
  const common = commonLengths(left, right);
  const rows: DiffRow[] = [];
  let [i, j] = [0, 0];
  let gap = { left: [] as string[], right: [] as string[] };
  const closeGap = () => {
    rows.push(...pairUp(gap.left, gap.right));
    gap = { left: [], right: [] };
  };
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      closeGap();
      rows.push({ left: left[i++]!, right: right[j++]! });
    } else if (j >= right.length || (i < left.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      gap.left.push(left[i++]!);
    } else gap.right.push(right[j++]!);
  }
  closeGap();
  return rows;
}

/** How many lines the texts have in common from each pair of lines on. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      table[i]![j] =
        left[i] === right[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** Lines of the same parameter belong together; others stand alone. */
function pairUp(left: readonly string[], right: readonly string[]): DiffRow[] {
  if (left.length === right.length) return left.map((line, at) => rowOf(line, right[at]!));
  const rest = [...right];
  const rows = left.map((line): DiffRow => {
    const at = rest.findIndex((other) => nameOf(other) === nameOf(line));
    return at < 0 ? { left: line } : rowOf(line, rest.splice(at, 1)[0]!);
  });
  return [...rows, ...rest.map((line): DiffRow => ({ right: line }))];
}

const rowOf = (left: string, right: string): DiffRow => ({
  left,
  right,
  differsAt: firstDifference(left, right),
});

const nameOf = (line: string): string => line.replace(/^&/, '').replace(/=.*/s, '');

/** The first place at which two texts differ; the length of the shorter one if it begins the other. */
export function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  return at;
}
