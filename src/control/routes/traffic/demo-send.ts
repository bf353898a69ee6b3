import { request as requestHttp } from 'node:http';
import type { RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { conflict } from '../../problem.js';
import type { SignedDemo } from './demo-request.js';

/** Where this server answers, as the connection shows that a request came in by. */
export interface OwnAddress {
  address: string;
  port: number;
  secure: boolean;
}

/** @throws Problem where there is no connection, as in a call that was injected. */
export function ownAddressOf(socket: Socket): OwnAddress {
  const { localAddress: address, localPort: port } = socket;
  if (address === undefined || port === undefined) throw conflict('The demo needs a server that listens.');
  return { address, port, secure: 'encrypted' in socket };
}

/** What was answered. */
export interface DemoAnswer {
  status: number;
  xml: string;
}

/** Sends a request to this server over a connection of its own, as any client does. */
export function send(to: OwnAddress, { method, path, headers, body }: SignedDemo): Promise<DemoAnswer> {
  const options: RequestOptions = { host: to.address, port: to.port, method, path, headers, agent: false };
  return new Promise((resolve, reject) => {
    // The certificate is our own, and is for names: by its address this server need not prove itself to itself.
    const sent = to.secure ? requestHttps({ ...options, rejectUnauthorized: false }) : requestHttp(options);
    sent.on('response', (answer) => {
      let xml = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (xml += part));
      answer.on('end', () => resolve({ status: answer.statusCode!, xml }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
