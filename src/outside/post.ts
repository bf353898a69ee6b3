import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { rootCertificates } from 'node:tls';

/** How long a receiver may take, in milliseconds of real time. */
const PATIENCE = 10_000;

/** What is read of an answer at most; nothing here needs more. */
const LONGEST_ANSWER = 64 * 1024;

/** What came back. */
export interface Posted {
  status: number;
  body: string;
}

/** Posts a text. @param ca is trusted beside the usual certificates. @throws where no answer came */
export function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  ca: readonly string[] = [],
): Promise<Posted> {
  const options = { method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } };
  // Node's client takes 0 for no port at all, and would go to another one than was said.
  if (url.port === '0') return Promise.reject(new Error('nobody listens at port 0'));
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:'
        ? requestHttps(url, { ...options, ca: [...rootCertificates, ...ca] })
        : requestHttp(url, options);
    request.setTimeout(PATIENCE, () => request.destroy(new Error('no answer in ten seconds')));
    // A server that ends does not wait for receivers.
    request.on('socket', (socket) => socket.unref());
    request.on('error', (error) => reject(new Error(reasonOf(error))));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= LONGEST_ANSWER) chunks.push(chunk);
      });
      response.on('close', () =>
        resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.end(body);
  });
}

/** Where a name has several addresses, Node's error has one for each and says nothing itself. */
const reasonOf = (error: Error): string =>
  error.message || (error as { code?: string }).code || 'no connection';
