import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { signRequest } from './sign.js';
import { send, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

export const US = 'ATVPDKIKX0DER';
export const SELLER = 'A2EXAMPLESELLER';

export type Json = Record<string, unknown>;

/** A sandbox of the scenario `catalogue`, asked by both faces. */
export interface CatalogueWorld {
  sandbox: TestSandbox;
  client: SpClient;
  /** What MWS answers to a call of Products. */
  mws(Action: string, parameters: Record<string, string>): Promise<string>;
  /** Status, code and message of what SP-API refuses. */
  refused(path: string): Promise<unknown[]>;
}

export async function openCatalogue(server: MwsLocal): Promise<CatalogueWorld> {
  const sandbox = await server.sandbox({ scenario: 'catalogue' });
  const client = await signIn(sandbox.spApi);
  return {
    sandbox,
    client,
    async mws(Action, parameters) {
      const path = '/Products/2011-10-01';
      const body = signRequest(sandbox, { path, parameters: { Action, MarketplaceId: US, ...parameters } });
      return (await send(sandbox.url + path, { method: 'POST', body })).text;
    },
    async refused(path) {
      const { status, json } = await client.get(path);
      return [status, json.errors[0]!.code, json.errors[0]!.message];
    },
  };
}

/** The texts of all elements of a name. */
export const inXml = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

/** What is said of most input that an operation does not like. */
export const NOT_VALID = [
  400,
  'InvalidInput',
  'The input you have submitted is not valid. Please check your input and try again.',
];
