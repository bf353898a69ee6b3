import { fillIn, knownClients } from '../../../model/clients.js';
import type { KnownClient } from '../../../model/clients.js';
import { findDemoCaller } from '../../../registry/demo-caller.js';
import { pageOf } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

/** Stands where a world has nobody who can call. */
const nobody = {
  accessKeyId: 'YOUR_ACCESS_KEY',
  secretKey: 'YOUR_SECRET_KEY',
  sellerId: 'YOUR_SELLER_ID',
  authToken: 'YOUR_AUTH_TOKEN',
  marketplaceId: 'ATVPDKIKX0DER',
};

/** Fills a program in. @param address of the server, as whoever asks has reached it: host and port. */
function show(
  { name, language, install, status, declare, point, call }: KnownClient,
  caller: object,
  address: string,
) {
  const { hostname, port } = new URL(`http://${address}`);
  const filling = { ...nobody, ...caller, endpoint: `http://${address}`, host: hostname, port: port || '80' };
  const parts = [declare, point, call].filter((lines) => lines.length > 0);
  return { name, language, install, status, code: parts.map((lines) => fillIn(lines, filling)).join('\n\n') };
}

/** Programs that point clients at this server, with the credentials of the demo caller. */
export const snippets: Resource = {
  tag: 'sandboxes',
  schemas: [
    schema.resource('Snippet', {
      name: schema.text('The client.'),
      language: schema.text(),
      install: schema.text('The command that installs it; empty: it came from Amazon.'),
      status: schema.oneOf(['run', 'tried'], 'The tests run this program, or its client was tried by hand.'),
      code: schema.text('With the secret of the demo caller in it.'),
    }),
  ],
  routes: [
    route<{ query: Paging }>({
      method: 'GET',
      path: '/snippets',
      id: 'listSnippets',
      summary:
        'How widespread clients are pointed at this server, as programs with the demo caller’s credentials',
      query: schema.paging,
      answer: schema.listOf('Snippet'),
      run({ world, request, query }) {
        const caller = findDemoCaller(world) ?? {};
        const address = request.headers.host ?? 'localhost';
        return pageOf(
          knownClients,
          ({ name }) => name,
          query,
          (client) => show(client, caller, address),
        );
      },
    }),
  ],
};
