import { createHash } from 'node:crypto';
import { canonicalQuery, stringToSign } from '../../../protocol/canonical.js';
import { Parameters } from '../../../protocol/parameters.js';
import { curlOf } from '../../../protocol/signed-request.js';
import type { ReadyRequest } from '../../../protocol/signed-request.js';
import { originOf, refuseOwnParameters, signDemoCall } from '../../demo-call.js';
import { isToken, maskToken } from '../../../diagnosis/secrets.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

interface SignBody {
  section: string;
  operation: string;
  parameters?: Record<string, string | number | boolean>;
  method?: 'GET' | 'POST';
  host?: string;
  accessKeyId?: string;
  document?: { text: string; contentType?: string };
}

const signed = schema.resource(
  'SignedRequest',
  {
    method: schema.oneOf(['GET', 'POST']),
    url: schema.text(),
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: schema.text('The form of a POST, or its document.'),
    curl: schema.text('The same for a shell.'),
    stringToSign: schema.text('What was signed; the token in it is masked.'),
  },
  ['body'],
);

const asText = (parameters: Record<string, string | number | boolean>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));

/** What the signature of a request covers, with the token in it masked. */
function shownStringToSign({ method, target, body }: ReadyRequest, host: string): string {
  const [path = '', query = ''] = target.split('?');
  const pairs = new Parameters(body ?? query).pairs.map((pair) => ({
    ...pair,
    value: isToken(pair.name) ? maskToken(pair.value) : pair.value,
  }));
  return stringToSign(method, host.toLowerCase(), path, canonicalQuery(pairs));
}

/** The same request with a document as its body: the form moves to the query, where it is signed alike. */
function withDocument(
  ready: ReadyRequest,
  { text, contentType = 'text/xml' }: NonNullable<SignBody['document']>,
) {
  const headers = {
    ...ready.headers,
    'Content-Type': contentType,
    'Content-MD5': createHash('md5').update(text, 'utf8').digest('base64'),
  };
  return { ...ready, target: `${ready.target}?${ready.body}`, headers, body: text };
}

/** Goes between the apostrophes of a shell. */
const quoted = (text: string): string => text.replaceAll("'", `'\\''`);

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
        'A signed request of the demo caller, or of a key, from parameters; SellerId, MWSAuthToken and Timestamp may be among them',
      body: schema.object(
        {
          section: schema.described(schema.nonEmpty, 'Such as Orders, or OffAmazonPayments_Sandbox.'),
          operation: schema.described(schema.nonEmpty, 'Such as ListOrders.'),
          parameters: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
          method: schema.oneOf(['GET', 'POST'], 'GET if not given.'),
          host: schema.pattern(
            /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/,
            'The Host that will be sent; that of this request if not given.',
          ),
          accessKeyId: schema.described(
            schema.nonEmpty,
            'The key to sign with, be it active or not; that of the demo caller if not given.',
          ),
          document: schema.object(
            {
              text: schema.text(),
              contentType: schema.pattern(/^[\x20-\x26\x28-\x7e]+$/, 'text/xml if not given.'),
            },
            ['text'],
          ),
        },
        ['section', 'operation'],
      ),
      answer: schema.ref('SignedRequest'),
      refusals: [409],
      run({ world, parts, request, body }) {
        const { section, operation, parameters = {}, host = request.headers.host!, document } = body;
        refuseOwnParameters(parameters);
        const method = document ? 'POST' : (body.method ?? 'GET');
        const { accessKeyId } = body;
        const ready = signDemoCall(world, parts.catalog, {
          ...{ section, operation, parameters: asText(parameters), method, host },
          ...(accessKeyId !== undefined && { accessKeyId }),
        });
        const sent = document ? withDocument(ready, document) : ready;
        const { target, ...shown } = sent;
        const url = originOf(request) + target;
        const curl = curlOf(url, document ? { ...sent, body: quoted(document.text) } : sent);
        return { ...shown, url, curl, stringToSign: shownStringToSign(ready, host) };
      },
    }),
  ],
};
