import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws } from './mws-call.js';
import type { MwsAnswer } from './mws-call.js';

export const US = 'ATVPDKIKX0DER';
export const CA = 'A2EUQ1WTGCTBG2';
export const SELLER = 'A2EXAMPLESELLER';
export const NOW = '2020-06-24T14:10:37.000Z';

/** The demo seller with a shop in two marketplaces and three listings there. */
const SCENARIO = `
name: shop
extends: quickstart
clock: {at: '${NOW}', mode: frozen}
webstores:
  - {seller: ${SELLER}, marketplace: US, domain: shop.example.com}
  - {seller: ${SELLER}, marketplace: CA, domain: boutique.example.com}
listings:
  - {seller: ${SELLER}, marketplace: US, sku: CUP, asin: B00CUPCUP1, title: Cup, price: 7.5, quantity: 9}
  - {seller: ${SELLER}, marketplace: US, sku: POT, asin: B00POTPOT1, title: Pot, price: 30, quantity: 2}
  - {seller: ${SELLER}, marketplace: US, sku: LID, asin: B00LIDLID1, title: Lid, price: 4, quantity: 0}
  - {seller: ${SELLER}, marketplace: US, sku: JUG, asin: B00JUGJUG1, title: Jug, price: 12, quantity: 5, sale: {price: 9.99, to: +P1D}}
`;

export interface ShopWorld {
  server: MwsLocal;
  /** Asks the control API; a status of 400 or more is an answer like the others. */
  ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  cart(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  customer(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  webstore(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  advance(by: string): Promise<unknown>;
}

export async function startShop(more = '', throttle: 'off' | 'real' = 'off'): Promise<ShopWorld> {
  const server = await startMwsLocal({ throttle });
  const ask: ShopWorld['ask'] = async (method, path, body) => {
    const answer = await fetch(`${server.url}/_mws${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const loaded = await ask('POST', '/scenario', { scenario: SCENARIO + more, throttle });
  if (loaded.status >= 300) throw new Error(JSON.stringify(loaded.body));
  const of =
    (path: string) =>
    (action: string, parameters: Record<string, string> = {}) =>
      callMws(server, path, action, parameters);
  return {
    server,
    ask,
    cart: of('/CartInformation/2014-03-01'),
    customer: of('/CustomerInformation/2014-03-01'),
    webstore: of('/Webstore/2014-09-01'),
    advance: (by) => ask('POST', '/clock/advance', { by }),
  };
}

/** So much before the time at which these worlds begin. */
export const ago = (milliseconds: number): string => new Date(Date.parse(NOW) - milliseconds).toISOString();
export const HOUR = 3_600_000;
