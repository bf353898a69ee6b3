import { createHash } from 'node:crypto';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws, manyOf } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';
import { signRequest } from './sign.js';

export const US = 'ATVPDKIKX0DER';
export const CA = 'A2EUQ1WTGCTBG2';
export const SELLER = 'A2EXAMPLESELLER';
export const NOW = '2020-06-24T14:10:37.000Z';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A seller in two marketplaces, whom the demo developer may call for, and another one. */
export const SOMEONE = `
name: money
clock: {at: '${NOW}', mode: frozen}
developers:
  - id: 1234-3214-4321
    name: Demo Developer
    keys: [{accessKeyId: 022QF0EXAMPLEH9DHM02, secretKey: kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct}]
sellers:
  - {id: ${SELLER}, name: Demo Seller, marketplaces: [US, CA]}
  - {id: A8EXAMPLEOTHER, name: Other, marketplaces: [US]}
authorizations:
  - {developer: 1234-3214-4321, seller: ${SELLER}, token: amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE}
  - {developer: 1234-3214-4321, seller: A8EXAMPLEOTHER, token: amzn.mws.5ea38b7b-f563-7709-4bae-87aeaEXAMPLE}
`;

export interface MoneyWorld {
  server: MwsLocal;
  /** Asks the control API; a status of 400 or more is an answer like the others. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: XmlTree }>;
  /** Calls an operation of a section, by its path. */
  call(
    path: string,
    action: string,
    parameters?: Record<string, string>,
    seller?: 'other',
  ): Promise<MwsAnswer>;
  /** Submits an XML feed. */
  submit(feedType: string, body: string): Promise<void>;
  advance(by: string): Promise<unknown>;
  /** The world's time, so much later. */
  at(later?: number): Promise<string>;
}

export async function startMoney(more = ''): Promise<MoneyWorld> {
  const server = await startMwsLocal();
  const ask: MoneyWorld['ask'] = async (method, path, body) => {
    const answer = await fetch(`${server.url}/_mws${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as unknown) };
  };
  const loaded = await ask('POST', '/scenario', { scenario: SOMEONE + more });
  if (loaded.status >= 300) throw new Error(JSON.stringify(loaded.body));
  const other = {
    ...server.credentials!,
    sellerId: 'A8EXAMPLEOTHER',
    authToken: 'amzn.mws.5ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
  };
  return {
    server,
    ask,
    call: (path, action, parameters = {}, seller) =>
      callMws(server, path, action, parameters, seller ? other : server.credentials),
    async submit(FeedType, body) {
      const ContentMD5Value = createHash('md5').update(body).digest('base64');
      const path = '/Feeds/2009-01-01';
      const parameters = { Action: 'SubmitFeed', Version: '2009-01-01', FeedType, ContentMD5Value };
      const query = signRequest(server, { path, parameters });
      const headers = { 'Content-Type': 'text/xml' };
      const answer = await fetch(`${server.url}${path}?${query}`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(await answer.text());
    },
    advance: (by) => ask('POST', '/clock/advance', { by }),
    at: async (later = 0) => {
      const { body } = await ask('GET', '/clock');
      return new Date(Date.parse(body.now as string) + later).toISOString();
    },
  };
}

/** An amount of an answer, in hundredths. */
export const hundredths = (currency: XmlTree): number => Math.round(Number(currency.CurrencyAmount) * 100);

/** All amounts under a part of an answer, in hundredths: each is an element with CurrencyAmount. */
export function sumOf(tree: XmlTree): number {
  if (typeof tree !== 'object' || tree === null) return 0;
  if ('CurrencyAmount' in tree) return hundredths(tree);
  return Object.values(tree as object).reduce<number>((sum, each) => sum + sumOf(each), 0);
}

/** The code and the message of an error. */
export const errorOf = ({ status, xml }: MwsAnswer): [number, string, string] => [
  status,
  xml.ErrorResponse.Error.Code as string,
  xml.ErrorResponse.Error.Message as string,
];

export { manyOf };
