import type { SpApiCredentials } from '../../src/registry/sp-api-caller.js';

/** What an answer of SP-API was. */
export interface SpAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, where it is JSON. */
  json: SpJson;
}

/** As much of an answer as the tests reach into. */
export interface SpJson {
  payload: SpJson & SpJson[];
  errors: { code: string; message: string; details?: string }[];
  Orders: Record<string, unknown>[];
  OrderItems: Record<string, unknown>[];
  NextToken?: string;
  access_token: string;
  refresh_token: string;
  error: string;
  error_description: string;
  restrictedDataToken: string;
  expiresIn: number;
  [more: string]: unknown;
}

const parsed = (text: string): SpJson => {
  try {
    return JSON.parse(text) as SpJson;
  } catch {
    return {} as SpJson;
  }
};

export async function send(url: string, init: RequestInit = {}): Promise<SpAnswer> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

/** Asks for a token, by a form unless JSON is said. */
export function askToken(
  { tokenUrl, clientId, clientSecret, refreshToken }: SpApiCredentials,
  change: Record<string, string | undefined> = {},
  json = false,
): Promise<SpAnswer> {
  const all = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
    ...change,
  };
  const members = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const headers = { 'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded' };
  const body = json ? JSON.stringify(members) : new URLSearchParams(members).toString();
  return send(tokenUrl, { method: 'POST', headers, body });
}

/** A client that has a token. */
export interface SpClient {
  token: string;
  get(path: string, headers?: Record<string, string>): Promise<SpAnswer>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<SpAnswer>;
  delete(path: string): Promise<SpAnswer>;
  /** A body by PUT or PATCH. */
  change(method: 'PUT' | 'PATCH', path: string, body: object): Promise<SpAnswer>;
  /** The same with another token. */
  with(token: string): SpClient;
  /** The same with a restricted token for resources. */
  restricted(...restrictedResources: object[]): Promise<SpClient>;
}

export async function signIn(credentials: SpApiCredentials): Promise<SpClient> {
  return clientWith(credentials.endpoint, (await askToken(credentials)).json.access_token);
}

function clientWith(endpoint: string, token: string): SpClient {
  const headers = { 'x-amz-access-token': token };
  const client: SpClient = {
    token,
    get: (path, more = {}) => send(endpoint + path, { headers: { ...headers, ...more } }),
    post: (path, body, more = {}) =>
      send(endpoint + path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', ...more },
        body: JSON.stringify(body),
      }),
    change: (method, path, body) =>
      send(endpoint + path, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    delete: (path) => send(endpoint + path, { method: 'DELETE', headers }),
    with: (other) => clientWith(endpoint, other),
    async restricted(...restrictedResources) {
      const made = await client.post('/tokens/2021-03-01/restrictedDataToken', { restrictedResources });
      return clientWith(endpoint, made.json.restrictedDataToken);
    },
  };
  return client;
}

/** All pages of getOrders. */
export async function allOrders(client: SpClient, query: string): Promise<Record<string, unknown>[]> {
  const orders: Record<string, unknown>[] = [];
  let token: string | undefined;
  for (let page = 0; page < 100; page++) {
    const next = token === undefined ? '' : `&NextToken=${token}`;
    const { json } = await client.get(`/orders/v0/orders?${query}${next}`);
    orders.push(...json.payload.Orders);
    token = json.payload.NextToken;
    if (token === undefined) return orders;
  }
  throw new Error('There is no end to the pages.');
}
