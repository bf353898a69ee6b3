import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { rootCertificates } from 'node:tls';

/** How long a receiver may take, in milliseconds of real time. */
const PATIENCE = 10_000;

/** Posts a text. @returns the status of the answer. @throws where none came */
export function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  ca: string,
): Promise<number> {
  const options = { method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } };
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:'
        ? requestHttps(url, { ...options, ca: [...rootCertificates, ca] })
        : requestHttp(url, options);
    request.setTimeout(PATIENCE, () => request.destroy(new Error('no answer in ten seconds')));
    request.on('error', reject);
    request.on('response', (response) => {
      response.resume();
      response.on('close', () => resolve(response.statusCode!));
    });
    request.end(body);
  });
}
