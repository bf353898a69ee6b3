import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/app.js';
import type { MwsLocal } from '../../src/app.js';
import { openTlsFront } from './tls-front.js';
import type { TlsFront } from './tls-front.js';

let server: MwsLocal;
let front: TlsFront;

beforeAll(async () => {
  server = await startMwsLocal();
  front = await openTlsFront(Number(new URL(server.url).port));
});

afterAll(async () => {
  await front.close();
  await server.close();
});

/** Asks the front for `GET /` and gives what came back, or the code of the error. */
async function ask(servername: string, ca?: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: front.port, servername, ...(ca && { ca }) });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  try {
    await once(socket, 'close');
    return Buffer.concat(chunks).toString();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code!;
  }
}

describe('the TLS front of these tests', () => {
  it.each(['localhost', 'mws.amazonservices.com'])('passes on what is asked of %s', async (name) => {
    expect(await ask(name, front.ca)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*<PingResponse/);
  });

  it('is not trusted by a client that does not know its authority', async () => {
    expect(await ask('localhost')).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('is not trusted under a name that its certificate does not have', async () => {
    expect(await ask('mws.example.com', front.ca)).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});
