import { curlOf } from '../../protocol/signed-request.js';
import { originOf, refuseOwnParameters, signDemoCall } from '../demo-call.js';
import { route } from '../route.js';
import type { Resource } from '../route.js';
import * as schema from '../schemas.js';

interface SignBody {
  section: string;
  operation: string;
  parameters?: Record<string, string | number | boolean>;
  method?: 'GET' | 'POST';
  host?: string;
}

const signed = schema.resource(
  'SignedRequest',
  {
    method: schema.oneOf(['GET', 'POST']),
    url: schema.text(),
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: schema.text('The form of a POST.'),
    curl: schema.text('The same for a shell.'),
  },
  ['body'],
);

const asText = (parameters: Record<string, string | number | boolean>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));

/** Calls that the server signs, so that one can be made without a client. */
export const sign: Resource = {
  tag: 'sign',
  schemas: [signed],
  routes: [
    route({
      method: 'GET',
      path: '/try',
      id: 'try',
      summary: 'Redirects to a signed ListMarketplaceParticipations call of the demo caller',
      status: 302,
      refusals: [409],
      run({ world, parts, request, reply }) {
        const call = { section: 'Sellers', operation: 'ListMarketplaceParticipations', parameters: {} };
        const { target } = signDemoCall(world, parts.catalog, {
          ...call,
          method: 'GET',
          host: request.headers.host!,
        });
        // Relative: whatever scheme, port or proxy led here leads there too, and the Host stays the one that is signed.
        reply.header('location', target);
      },
    }),
    route<{ body: SignBody }>({
      method: 'POST',
      path: '/sign',
      id: 'sign',
      summary:
        'A signed request of the demo caller from parameters; SellerId, MWSAuthToken and Timestamp may be among them',
      body: schema.object(
        {
          section: schema.described(schema.nonEmpty, 'Such as Orders.'),
          operation: schema.described(schema.nonEmpty, 'Such as ListOrders.'),
          parameters: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
          method: schema.oneOf(['GET', 'POST'], 'GET if not given.'),
          host: schema.pattern(
            /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/,
            'The Host that will be sent; that of this request if not given.',
          ),
        },
        ['section', 'operation'],
      ),
      answer: schema.ref('SignedRequest'),
      refusals: [409],
      run({ world, parts, request, body }) {
        const { section, operation, parameters = {}, method = 'GET', host = request.headers.host! } = body;
        refuseOwnParameters(parameters);
        const call = { section, operation, parameters: asText(parameters), method, host };
        const { target, headers, ...rest } = signDemoCall(world, parts.catalog, call);
        const url = originOf(request) + target;
        return { ...rest, url, headers, curl: curlOf(url, { ...rest, target, headers }) };
      },
    }),
  ],
};
