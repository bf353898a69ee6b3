import { Problem } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import { text } from '../../schemas.js';

const PEM = 'application/x-pem-file';

/** What clients must trust to reach the server by https. */
export const ca: Resource = {
  tag: 'tls',
  schemas: [],
  routes: [
    route({
      method: 'GET',
      path: '/ca.pem',
      id: 'getCa',
      summary:
        "The certificate of the local CA, which issued that of the TLS port; 404 where that is the user's own",
      answer: { description: 'PEM.', content: { [PEM]: { schema: text() } } },
      run({ parts, reply }) {
        const certificate = parts.ca?.();
        if (certificate === undefined)
          throw new Problem(404, 'There is no local CA: --tls-port is not set, or --tls-cert is.');
        reply.type(PEM);
        return certificate;
      },
    }),
  ],
};
