import { leavesOf } from './cell.js';
import { CommandFailure } from './io.js';

/** The server that a command talks to. */
export interface Server {
  url: string;
  adminToken?: string | undefined;
}

/** One request to its control API; the path is below `/_mws`. */
export interface Question {
  method: string;
  path: string;
  query: Readonly<Record<string, unknown>>;
  body?: object;
}

/**
 * Asks a running server.
 * @returns what it answered; undefined where that has no body.
 * @throws CommandFailure with what the server finds wrong, or that there is none.
 */
export async function ask(server: Server, question: Question): Promise<unknown> {
  const answer = await send(server, question);
  const text = await answer.text();
  if (answer.ok && text === '') return undefined;
  const content = parse(text);
  if (answer.ok && content !== undefined) return content;
  if (isProblem(answer, content)) throw new CommandFailure(inWords(content));
  throw new CommandFailure(`${server.url} answers (${answer.status}), but not as an mws-local server does.`);
}

/**
 * Asks a running server for a text of its own kind, such as YAML.
 * @throws CommandFailure with what the server finds wrong, or that there is none.
 */
export async function askText(server: Server, question: Question): Promise<string> {
  const answer = await send(server, question);
  const text = await answer.text();
  if (answer.ok) return text;
  const content = parse(text);
  if (isProblem(answer, content)) throw new CommandFailure(inWords(content));
  throw new CommandFailure(`${server.url} answers (${answer.status}), but not as an mws-local server does.`);
}

async function send(server: Server, { method, path, query, body }: Question): Promise<Response> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  const url = `${server.url.replace(/\/+$/, '')}/_mws${path}${search.size > 0 ? `?${search}` : ''}`;
  const headers = {
    Accept: 'application/json, */*;q=0.1',
    ...(server.adminToken && { Authorization: `Bearer ${server.adminToken}` }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const request = {
    method,
    headers,
    redirect: 'manual',
    ...(body && { body: JSON.stringify(body) }),
  } as const;
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new CommandFailure(
      `no server answers at ${server.url} (${reasonOf(error)}). ` +
        'Start one with mws-local start, or say where it is with --url or MWS_LOCAL_URL.',
    );
  }
}

/** What fetch hides behind "fetch failed"; a name with several addresses fails once for each. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  if (!(cause instanceof Error)) return message;
  return (cause as NodeJS.ErrnoException).code ?? cause.message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A refusal as RFC 9457 has it, with what a route adds to it. */
interface Problem {
  title: string;
  detail?: string;
  findings?: readonly { in: string; path: string; message: string }[];
}

const isProblem = ({ headers }: Response, content: unknown): content is Problem =>
  content !== undefined && (headers.get('content-type') ?? '').startsWith('application/problem+json');

const SAID = new Set(['type', 'status', 'title', 'detail', 'findings']);

function inWords({ title, detail, findings = [], ...rest }: Problem): string {
  const more = leavesOf(rest).filter(([path]) => !SAID.has(path));
  return [
    detail === undefined ? title : `${title}: ${detail}`,
    ...findings.map((finding) => `  ${finding.in} ${finding.path}: ${finding.message}`),
    ...more.map(([path, value]) => `  ${path}: ${value}`),
  ].join('\n');
}
