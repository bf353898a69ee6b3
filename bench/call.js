import { request } from 'node:http';
import { signedForm } from './sign.js';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

/** Sends one request and reads its answer to the end. */
export function exchange(url, { method = 'POST', headers, agent, body }) {
  return new Promise((resolve, reject) => {
    const message = request(url, { method, headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.rawHeaders, body: Buffer.concat(chunks) }),
      );
    });
    message.on('error', reject);
    message.end(body);
  });
}

/** Signs one call and sends it. */
export function send(url, call, credentials, { agent, instant } = {}) {
  const { host, path } = call;
  const body = signedForm(call, credentials, instant);
  const headers = { Host: host, 'Content-Type': FORM, 'Content-Length': Buffer.byteLength(body) };
  return exchange(url + path, { headers, agent, body });
}
