import type { components } from './generated/admin-types.js';

type Problem = components['schemas']['Problem'];

/** A refusal of the control API; its message has all that the server said. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
  /** That of the answer. */
  readonly status: number;
  /** What the server answered; undefined where that was no problem of the control API. */
  readonly problem: Problem | undefined;

  constructor({ status, url }: Response, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    super(problem ? inWords(problem) : `${url} answers (${status}), but not as an mws-local server does.`);
    this.status = status;
    this.problem = problem;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'detail' in body;

const inWords = ({ title, detail, findings = [] }: Problem): string =>
  [
    `${title}: ${detail}`,
    ...findings.map((finding) => `  ${finding.in} ${finding.path}: ${finding.message}`),
  ].join('\n');
