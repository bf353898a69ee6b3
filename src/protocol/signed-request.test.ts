import { describe, expect, it } from 'vitest';
import { Parameters } from './parameters.js';
import { matchSignature } from './signature.js';
import { curlOf, signRequest } from './signed-request.js';

const signer = {
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
  timestamp: Date.UTC(2020, 5, 24, 14, 10, 37),
};
const unsigned = {
  method: 'GET' as const,
  host: 'localhost:2009',
  path: '/Orders/2013-09-01',
  parameters: {
    Action: 'ListOrders',
    BuyerEmail: "o'neil *~é@x.example",
    'MarketplaceId.Id.1': 'ATVPDKIKX0DER',
  },
};

/** The form that the server finds to match, as the journal would name it. */
function signedAs(method: string, host: string, form: string): string | undefined {
  const parameters = new Parameters(form);
  const request = { method, host, path: unsigned.path, parameters, legacyPaths: false };
  return matchSignature(request, signer.secretKey, 'HmacSHA256', parameters.get('Signature')!)?.name;
}

describe('signRequest', () => {
  it('puts a GET into its target, signed as documented', () => {
    const { target, headers, body } = signRequest(unsigned, signer);
    const [path, query] = target.split('?') as [string, string];
    expect(path).toBe('/Orders/2013-09-01');
    expect(signedAs('GET', 'localhost:2009', query)).toBe('as documented');
    expect(headers).toEqual({ Host: 'localhost:2009' });
    expect(body).toBeUndefined();
  });

  it('puts a POST into its body', () => {
    const { target, headers, body } = signRequest({ ...unsigned, method: 'POST' }, signer);
    expect(target).toBe('/Orders/2013-09-01');
    expect(signedAs('POST', 'localhost:2009', body!)).toBe('as documented');
    expect(headers['Content-Type']).toBe('application/x-www-form-urlencoded; charset=utf-8');
  });

  it('says who calls, how it is signed and when', () => {
    const parameters = new Parameters(signRequest(unsigned, signer).target.split('?')[1]!);
    expect(Object.fromEntries(parameters.entries())).toMatchObject({
      ...unsigned.parameters,
      AWSAccessKeyId: '022QF0EXAMPLEH9DHM02',
      SignatureMethod: 'HmacSHA256',
      SignatureVersion: '2',
      Timestamp: '2020-06-24T14:10:37.000Z',
    });
  });

  it('signs the host in lower case and sends it as it is', () => {
    const { target, headers } = signRequest({ ...unsigned, host: 'MWS.AmazonServices.com' }, signer);
    expect(headers.Host).toBe('MWS.AmazonServices.com');
    expect(signedAs('GET', 'mws.amazonservices.com', target.split('?')[1]!)).toBe('as documented');
  });

  it('keeps a Timestamp that is given', () => {
    const parameters = { ...unsigned.parameters, Timestamp: '2001-01-01T00:00:00Z' };
    expect(signRequest({ ...unsigned, parameters }, signer).target).toContain(
      'Timestamp=2001-01-01T00%3A00%3A00Z',
    );
  });

  it('holds no secret', () => {
    expect(JSON.stringify(signRequest(unsigned, signer))).not.toContain('EXAMPLEM');
  });
});

describe('curlOf', () => {
  it('is one line without a Host where the URL has it', () => {
    const ready = signRequest(unsigned, signer);
    const url = `http://localhost:2009${ready.target}`;
    expect(curlOf(url, ready)).toBe(`curl '${url}'`);
  });

  it('names another Host, and the body of a POST', () => {
    const ready = signRequest({ ...unsigned, method: 'POST', host: 'mws.amazonservices.com' }, signer);
    const line = curlOf('http://localhost:2009/Orders/2013-09-01', ready);
    expect(line).toMatch(
      /^curl -X POST -H 'Host: mws.amazonservices.com' -H 'Content-Type: [^']+' --data-raw '[^']+' 'http:/,
    );
  });
});
