/** One mistake in a scenario: where it stands and what was expected there. Lines and columns count from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  /** Such as `developers[0].keys[1].status`; empty for the file as a whole. */
  path: string;
  problem: string;
}

/** Thrown for a scenario with mistakes; it has all of them. */
export class ScenarioError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'ScenarioError';
    this.findings = findings;
  }
}

/** `file:line:column path: problem` */
export const formatFinding = ({ file, line, column, path, problem }: Finding): string =>
  `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${problem}`;

/** In the order in which someone reads the files, 100 at most; what two checks both say is said once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  const byText = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  const places = new Map(files.map((file, at) => [file, at]));
  const sorted = [...byText.values()].sort(
    (a, b) => places.get(a.file)! - places.get(b.file)! || a.line - b.line || a.column - b.column,
  );
  return firstOf(sorted);
}

/** More than anyone reads at once. */
const MOST = 100;

/** So many findings; the last one then says how many more there are. */
function firstOf(findings: Finding[]): Finding[] {
  const more = findings.length - (MOST - 1);
  if (more <= 1) return findings;
  return [
    ...findings.slice(0, MOST - 1),
    { ...findings[MOST - 1]!, path: '', problem: `and ${more} findings more` },
  ];
}
