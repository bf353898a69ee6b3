import { createHmac } from 'node:crypto';
import type { MwsLocal } from '../../src/server/app.js';

/** A signer that is not ours: the documented rules once more, so that a mistake in src/protocol cannot hide. */
export interface RequestToSign {
  method?: string;
  path: string;
  parameters: Record<string, string>;
  /** A parameter that is left out in the end. */
  drop?: string;
  secretKey?: string;
  host?: string;
}

const escape = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A form or query, signed for the demo caller of a server. */
export function signRequest(server: Pick<MwsLocal, 'url' | 'credentials'>, request: RequestToSign): string {
  const { accessKeyId, secretKey, sellerId, authToken } = server.credentials!;
  const parameters: Record<string, string> = {
    AWSAccessKeyId: accessKeyId,
    SellerId: sellerId,
    ...(authToken && { MWSAuthToken: authToken }),
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    Timestamp: new Date().toISOString(),
    ...request.parameters,
  };
  const query = Object.keys(parameters)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((name) => `${escape(name)}=${escape(parameters[name]!)}`);
  const text = [
    request.method ?? 'POST',
    request.host ?? new URL(server.url).host,
    request.path,
    query.join('&'),
  ].join('\n');
  const signature = createHmac('sha256', request.secretKey ?? secretKey)
    .update(text, 'utf8')
    .digest('base64');
  return [...query, `Signature=${escape(signature)}`]
    .filter((pair) => !pair.startsWith(`${request.drop ?? ' '}=`))
    .join('&');
}
