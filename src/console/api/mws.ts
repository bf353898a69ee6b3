import { api, ApiError, pathOf } from './client.js';
import type { Authorization, RequestEntry, SignedRequest } from './types.js';

/** A call that the server is asked to sign. */
export interface CallToSign {
  section: string;
  operation: string;
  parameters: Record<string, string>;
  method: 'GET' | 'POST';
  accessKeyId?: string;
  document?: { text: string; contentType: string };
}

/** An answer of MWS. */
export interface MwsAnswer {
  status: number;
  /** The id under which the journal has the call. */
  requestId: string | null;
  headers: [string, string][];
  text: string;
}

export const sign = (call: CallToSign): Promise<SignedRequest> => api.post<SignedRequest>('/sign', call);

/** Sends a signed request to the MWS surface of the server that this page came from. */
export async function send({ method, url, headers, body }: SignedRequest): Promise<MwsAnswer> {
  const { pathname, search } = new URL(url);
  const { Host: _, ...rest } = headers;
  const answer = await fetch(pathname + search, {
    method,
    headers: rest,
    ...(body !== undefined && { body }),
  });
  return {
    status: answer.status,
    requestId: answer.headers.get('x-mws-request-id') ?? answer.headers.get('x-amzn-requestid'),
    headers: [...answer.headers],
    text: await answer.text(),
  };
}

/** What the server sets itself when it signs, and what the journal does not show. */
const SIGNED_ANEW =
  /^(Action|Version|AWSAccessKeyId|Signature(Method|Version)?|Timestamp|(mws)?auth_?token)$/i;

/** The call of the journal once more, signed anew with the same key if the server has it, else by the demo caller's. */
export async function signAgain(entry: RequestEntry): Promise<SignedRequest> {
  const { section, operation, accessKeyId, authorizationId } = entry;
  if (section === null || operation === null) throw new Error('This request named no operation of MWS.');
  const parameters = Object.fromEntries(
    Object.entries(entry.params).filter(([name]) => !SIGNED_ANEW.test(name)),
  );
  if (authorizationId !== undefined) {
    const { authToken } = await api.get<Authorization>(pathOf('authorizations', authorizationId));
    parameters.MWSAuthToken = authToken;
  }
  const call: CallToSign = {
    section,
    operation,
    parameters,
    method: entry.method === 'GET' ? 'GET' : 'POST',
  };
  if (accessKeyId === null) return sign(call);
  return sign({ ...call, accessKeyId }).catch((error: unknown) => {
    const unknown = error instanceof ApiError && error.findings.some(({ path }) => path === '/accessKeyId');
    if (unknown) return sign(call);
    throw error;
  });
}
