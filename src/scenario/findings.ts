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

/** In the order in which someone reads the files; what two checks both say is said once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  const byText = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...byText.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
