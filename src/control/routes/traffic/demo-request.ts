import { documented, stringOf } from '../../../diagnosis/draft.js';
import { maskToken } from '../../../diagnosis/secrets.js';
import { Parameters } from '../../../protocol/parameters.js';
import { encodeRfc3986 } from '../../../protocol/percent.js';
import type { Caller } from '../../../realms/sandbox-callers.js';
import type { DemoRequest, DemoStep } from './demo-steps.js';

const ORDERS = '/Orders/2013-09-01';

/** A request ready to be sent. */
export interface SignedDemo {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Makes the request of a step, signed as the step says.
 * @param host the Host header where neither caller nor step names one.
 * @param now the instant at which it is made, in milliseconds.
 */
export function requestOf(step: DemoStep, caller: Caller, host: string, now: number): SignedDemo {
  const usual = usualRequest(caller, host, now);
  const request = { ...usual, ...step.asks?.(usual, now) };
  const form = Object.entries(request.parameters).map(
    ([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`,
  );
  const unsigned = form.join('&');
  const signature = signatureOf(step, request, new Parameters(unsigned), caller.credentials.secretKey);
  const signed = `${unsigned}&Signature=${encodeRfc3986(signature)}`;
  return {
    method: request.method,
    path: request.path,
    headers: { Host: request.host, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: step.sends?.(signed) ?? signed,
  };
}

function usualRequest({ credentials, host: ownHost }: Caller, host: string, now: number): DemoRequest {
  const { accessKeyId, sellerId, authToken, marketplaceId } = credentials;
  return {
    method: 'POST',
    path: ORDERS,
    host: ownHost ?? host,
    parameters: {
      Action: 'ListOrders',
      Version: '2013-09-01',
      AWSAccessKeyId: accessKeyId,
      SellerId: sellerId,
      ...(authToken !== '' && { MWSAuthToken: authToken }),
      SignatureMethod: 'HmacSHA256',
      SignatureVersion: '2',
      Timestamp: new Date(now).toISOString(),
      'MarketplaceId.Id.1': marketplaceId || 'ATVPDKIKX0DER',
      CreatedAfter: '2020-01-01T00:00:00Z',
    },
  };
}

function signatureOf(
  step: DemoStep,
  request: DemoRequest,
  parameters: Parameters,
  secretKey: string,
): string {
  const { method, path, host } = request;
  const suspect = {
    method,
    path,
    host,
    target: path,
    parameters,
    form: '',
    document: undefined,
    legacyPaths: false,
  };
  const right = documented(suspect, secretKey);
  const draft = { ...right, ...step.signs?.(right) };
  const digest = Buffer.from(draft.mac('sha256', draft.key, stringOf(draft)), 'binary');
  return step.writes?.(digest) ?? digest.toString('base64');
}

/** A form without what must not be shown. */
export const shownForm = (form: string): string =>
  form
    .replace(/(^|&)(Signature=)[^&]*/g, '$1$2...')
    .replace(
      /(^|&)(MWSAuthToken=)([^&]*)/g,
      (_, before: string, name: string, token: string) => before + name + maskToken(token),
    );
