import { lookingOn } from './presence.js';
import { adminToken, leaveEndedWorld, sandbox, tokenWanted } from './session.js';

/** One mistake in what was sent; `path` is a JSON pointer. */
export interface Finding {
  in: string;
  path: string;
  message: string;
}

/** A refusal of the control API. */
export class ApiError extends Error {
  readonly status: number;
  readonly findings: readonly Finding[];

  constructor(status: number, detail: string, findings: readonly Finding[] = []) {
    super(detail);
    this.status = status;
    this.findings = findings;
  }
}

/** A page of a list. */
export interface List<T> {
  items: T[];
  count: number;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** The address of a path of the control API, in the world that was chosen. */
export function apiUrl(path: string, query: Query = {}, world = sandbox.get()): string {
  const given = Object.entries({ ...query, sandbox: world }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/_mws${path}${search && `?${search}`}`;
}

/** What lets a call in, where the server wants something. */
export const credentials = (): Record<string, string> =>
  adminToken.get() === '' ? {} : { Authorization: `Bearer ${adminToken.get()}` };

async function call<T>(method: string, path: string, query?: Query, body?: unknown): Promise<T> {
  const answer = await ask(method, path, query, body);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function ask(method: string, path: string, query?: Query, body?: unknown): Promise<Response> {
  const answer = await fetch(apiUrl(path, query), {
    method,
    headers: {
      ...credentials(),
      ...(method === 'GET' && lookingOn()),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw await refusalOf(answer);
  return answer;
}

/** Reads what the server says against a call; a missing token makes the console ask for one. */
export async function refusalOf(answer: Response): Promise<ApiError> {
  if (answer.status === 401) tokenWanted.set(adminToken.get() === '' ? 'missing' : 'wrong');
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string; findings?: Finding[] };
  // A sandbox ends when it is idle; what is left is the default world.
  if (answer.status === 404 && problem.detail === `There is no sandbox ${sandbox.get()}.`) leaveEndedWorld();
  return new ApiError(answer.status, problem.detail ?? `HTTP ${answer.status}`, problem.findings);
}

/** The control API. Each call is in the world that was chosen. */
export const api = {
  get: <T>(path: string, query?: Query) => call<T>('GET', path, query),
  /** An answer with its headers. */
  raw: (path: string, query?: Query) => ask('GET', path, query),
  /** What is no JSON, such as a document. */
  blob: async (path: string, query?: Query) => (await ask('GET', path, query)).blob(),
  list: <T>(path: string, query?: Query) => call<List<T>>('GET', path, query),
  post: <T>(path: string, body: unknown = {}, query?: Query) => call<T>('POST', path, query, body),
  put: <T>(path: string, body: unknown) => call<T>('PUT', path, undefined, body),
  patch: <T>(path: string, body: unknown, query?: Query) => call<T>('PATCH', path, query, body),
  delete: (path: string) => call<undefined>('DELETE', path),
};

/** Puts the parts of a path together; ids may hold anything. */
export const pathOf = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

/** A list that the server may not have: null where it does not. */
export async function listIfThere<T>(path: string, query?: Query): Promise<List<T> | null> {
  try {
    return await api.list<T>(path, query);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
