import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Surface } from '../gateway/http-server.js';
import { payAccountOfRow } from '../store/pay/accounts.js';
import { findAccessToken, payBuyerOfRow } from '../store/pay/buyers.js';
import type { AccessToken } from '../store/pay/buyers.js';
import type { World } from '../world/world.js';
import type { PayDesk } from './pay-desk.js';

/** What a path of Amazon Pay beside MWS answers. */
interface Page {
  status: number;
  contentType: string;
  body: string;
}

/**
 * Serves what shops of Amazon Pay ask for beside MWS: the certificate of notifications, and Login with Amazon's `tokeninfo`
 * and `profile` for a buyer's access token. Everything else goes on to `mws`.
 */
export const payPages =
  (desk: PayDesk, worlds: () => Iterable<World>, mws: Surface): Surface =>
  (message, response) => {
    const pathname = message.url!.replace(/\?.*/s, '');
    if (message.method !== 'GET' || !isPayPath(pathname)) return mws(message, response);
    void pageOf(desk, worlds, message, pathname).then(
      (page) => (page ? send(response, page) : mws(message, response)),
      () => mws(message, response),
    );
  };

/** Paths of Login with Amazon that are none of SP-API's, though they look like it. */
export const payPaths = ['/auth/o2/tokeninfo', '/user/profile'] as const;

const isPayPath = (path: string): boolean =>
  payPaths.some((known) => known === path) || path.startsWith('/SimpleNotificationService-');

async function pageOf(
  desk: PayDesk,
  worlds: () => Iterable<World>,
  message: IncomingMessage,
  path: string,
): Promise<Page | undefined> {
  if (path.startsWith('/Simple')) {
    const body = await desk.certificateAt(path);
    return body === undefined ? undefined : { status: 200, contentType: 'application/x-pem-file', body };
  }
  const found = findToken(worlds(), tokenOf(message));
  if (!found) return refused;
  return json(200, path === '/user/profile' ? profileOf(found) : tokenInfoOf(found));
}

const json = (status: number, content: object): Page => ({
  status,
  contentType: 'application/json;charset=UTF-8',
  body: JSON.stringify(content),
});

const refused = json(400, {
  error: 'invalid_token',
  error_description: 'The request has an invalid parameter : access_token',
});

/** From the query, or as clients of Login with Amazon send it in a header. */
function tokenOf({ url, headers }: IncomingMessage): string {
  const { searchParams } = new URL(url!, 'http://localhost');
  const bearer = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  return searchParams.get('access_token') ?? bearer ?? String(headers['x-amz-access-token'] ?? '');
}

interface Found {
  world: World;
  token: AccessToken;
}

function findToken(worlds: Iterable<World>, text: string): Found | undefined {
  for (const world of worlds) {
    const token = findAccessToken(world, text);
    if (token) return { world, token };
  }
  return undefined;
}

/** The application of a shop: every seller has one. */
const clientOf = ({ world, token }: Found): string =>
  `amzn1.application-oa2-client.${payAccountOfRow(world, token.account).sellerId.toLowerCase()}`;

function tokenInfoOf(found: Found) {
  const { world, token } = found;
  const client = clientOf(found);
  return {
    iss: 'https://www.amazon.com',
    user_id: payBuyerOfRow(world, token.buyer).buyerId,
    aud: client,
    app_id: client.replace('application-oa2-client', 'application'),
    exp: Math.floor((token.expiresAt - world.now()) / 1_000),
    iat: Math.floor(world.now() / 1_000),
  };
}

function profileOf({ world, token }: Found) {
  const { buyerId, details } = payBuyerOfRow(world, token.buyer);
  const { name, email, addresses } = details;
  const postalCode = addresses[0]?.postalCode;
  return { user_id: buyerId, name, email, ...(postalCode !== undefined && { postal_code: postalCode }) };
}

function send(response: ServerResponse, { status, contentType, body }: Page): void {
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
  response.end(body);
}
