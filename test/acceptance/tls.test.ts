import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectPlain, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import { mwsHosts } from '../../src/model/marketplaces.js';
import { makeAuthority } from '../../src/tls/authority.js';
import { issueLeaf } from '../../src/tls/leaf.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

const logged: string[] = [];
const log = { info: (_: object, line: string) => logged.push(line), error: () => {} };
let server: TlsServer;

beforeAll(async () => {
  server = await startWithTls({ log });
});
afterAll(() => server.close());

const PING = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** Sends bytes over TLS and gives what came back, or the code of the error for which nothing was sent. */
async function ask(options: ConnectionOptions, bytes = PING): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: server.tlsPort, ...options });
  let received = '';
  socket.setEncoding('latin1').on('data', (text: string) => (received += text));
  try {
    await once(socket, 'secureConnect');
    socket.write(bytes);
    await once(socket, 'close');
    return received;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code!;
  }
}

describe('the TLS port', () => {
  it.each(['localhost', 'host.docker.internal', ...mwsHosts.map(({ host }) => host)])(
    'answers as %s to a client that trusts its CA alone',
    async (servername) => {
      expect(await ask({ servername, ca: server.ca })).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*<PingResponse/);
    },
  );

  it('answers by its address, which a client names in no hello', async () => {
    expect(server.tlsUrl).toBe(`https://127.0.0.1:${server.tlsPort}`);
    expect(await ask({ ca: server.ca })).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it.each([
    ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ec'],
    ['ECDHE-RSA-AES128-GCM-SHA256', 'rsa'],
    ['AES128-SHA', 'rsa'],
  ])('shows a client that offers %s alone a certificate with a key of the kind %s', async (ciphers, kind) => {
    const { tlsPort: port, ca } = server;
    const socket = connect({
      host: '127.0.0.1',
      port,
      servername: 'localhost',
      ca,
      ciphers,
      maxVersion: 'TLSv1.2',
    });
    await once(socket, 'secureConnect');
    expect(socket.getPeerX509Certificate()!.publicKey.asymmetricKeyType).toBe(kind);
    socket.destroy();
  });

  it('is not trusted by a client that does not know its CA', async () => {
    expect(await ask({ servername: 'localhost' })).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it.each(['mws.example.com', 'www.amazon.com', 'amazonservices.com'])(
    'is not trusted as %s, a name that its certificate does not have',
    async (servername) => {
      expect(await ask({ servername, ca: server.ca })).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    },
  );

  it.each([
    ['broken HTTP', 'NONSENSE\r\n\r\n', 400, 'InvalidRequest'],
    ['CONNECT', 'CONNECT mws.amazonservices.com:443 HTTP/1.1\r\n\r\n', 400, 'InvalidParameterValue'],
    ['no Host', 'GET /Orders/2013-09-01 HTTP/1.0\r\n\r\n', 400, 'InvalidParameterValue'],
    ['an unknown Expect', `POST /Orders/2013-09-01 HTTP/1.0\r\nExpect: wonders\r\n\r\n`, 400, 'InvalidParameterValue'],
  ])('answers %s as the HTTP port does', async (_, bytes, status, code) => {
    const answer = await ask({ ca: server.ca }, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*\r\n\r\n<\\?xml version="1\\.0"\\?>\n<ErrorResponse `));
    expect(answer).toContain(`<Code>${code}</Code>`);
  }); // prettier-ignore

  it('answers a request line that is too long with the page of the web server in front', async () => {
    for (const length of [9_000, 200_000]) {
      const answer = await ask({ ca: server.ca }, `GET /?${'x'.repeat(length)} HTTP/1.0\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 414 Request-URI Too Long\r\n[^]*<h1>Request-URI Too Long<\/h1>/);
    }
  });

  it('serves the control API', async () => {
    const request = `GET /_mws/ca.pem HTTP/1.1\r\nHost: mws.amazonservices.com\r\nConnection: close\r\n\r\n`;
    const [head, body] = (await ask({ ca: server.ca }, request)).split('\r\n\r\n') as [string, string];
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*content-type: application\/x-pem-file/);
    expect(body).toBe(server.ca);
  });
});

describe('a client at the wrong port', () => {
  /** Waits until the server hangs up. @returns what it said. */
  async function hangUp(port: number, bytes: string | Buffer): Promise<string> {
    const socket = connectPlain(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => (received += text));
    socket.on('error', () => {}).write(bytes);
    await new Promise((resolve) => socket.once('close', resolve));
    return received;
  }
  const tellings = (words: string) => logged.filter((line) => line.includes(words)).length;

  it('that begins TLS on the HTTP port is named in the log, and not answered', async () => {
    const hello = Buffer.from('16030100c8010000c40303', 'hex');
    const before = tellings('began TLS on the HTTP port');
    expect(await hangUp(Number(new URL(server.url).port), hello)).toBe('');
    expect(tellings('began TLS on the HTTP port')).toBe(before + 1);
  });

  it('that speaks plain HTTP on the TLS port is named in the log, and not answered', async () => {
    const before = tellings('plain HTTP to the TLS port');
    expect(await hangUp(server.tlsPort, PING)).not.toContain('HTTP/');
    expect(tellings('plain HTTP to the TLS port')).toBe(before + 1);
  });

  it('does not keep others from being answered', async () => {
    await Promise.all([hangUp(server.tlsPort, PING), hangUp(server.tlsPort, 'NONSENSE\r\n\r\n')]);
    expect(await ask({ ca: server.ca })).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});

describe('the certificate', () => {
  it('is another one for the next connection once it was renewed, and those that are open stay', async () => {
    const time = { now: Date.UTC(2030, 0, 1) };
    await using aging = await startWithTls({ realTime: () => time.now });
    const open = async (): Promise<TLSSocket> => {
      // For this client it is not yet valid; what it sees of it is all that counts here.
      const socket = connect({ host: '127.0.0.1', port: aging.tlsPort, rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      return socket;
    };
    const shownTo = (socket: TLSSocket) => socket.getPeerCertificate().valid_to;
    const first = await open();
    expect(shownTo(first)).toBe('Feb  1 00:00:00 2031 GMT');
    time.now = Date.UTC(2031, 0, 2, 12);
    const second = await open();
    expect(shownTo(second)).toBe('Feb  2 12:00:00 2032 GMT');
    first.write(PING);
    const [answer] = (await once(first, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    second.destroy();
  });

  // Elsewhere, 127.0.0.1 is all there is of the loopback.
  const onLinux = it.skipIf(process.platform !== 'linux');
  onLinux('is good for the names asked for and for the address that the server is bound to', async () => {
    await using named = await startWithTls({ tlsHosts: ['mws', '*.example.com'], host: '127.0.0.2' });
    const options = { host: '127.0.0.2', port: named.tlsPort, ca: named.ca };
    for (const name of ['mws', 'api.example.com', undefined])
      expect(await ask({ ...options, ...(name && { servername: name }) })).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});

describe('a CA that was stolen', () => {
  it('is of no use for any other host', async () => {
    const authority = makeAuthority([], Date.now());
    const { cert, key } = issueLeaf(authority, ['www.amazon.com', 'localhost'], Date.now());
    const folder = mkdtempSync(join(tmpdir(), 'mws-local-stolen-'));
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'key.pem'), key);
    await using other = await startMwsLocal({
      tlsPort: 0,
      tlsCert: join(folder, 'cert.pem'),
      tlsKey: join(folder, 'key.pem'),
    });
    rmSync(folder, { recursive: true });
    const port = Number(new URL(other.tlsUrl!).port);
    const answer = await ask({ port, servername: 'www.amazon.com', ca: authority.certificate });
    expect(answer).toMatch(/^(UNSPECIFIED|PERMITTED_SUBTREE_VIOLATION)$/);
  });
});

describe('a server with a certificate of its own', () => {
  it('shows that, and has no CA to give', async () => {
    const authority = makeAuthority(['shop.example'], Date.now());
    const { cert, key } = issueLeaf(authority, ['shop.example'], Date.now());
    const folder = mkdtempSync(join(tmpdir(), 'mws-local-own-'));
    const [tlsCert, tlsKey] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    writeFileSync(tlsCert, cert);
    writeFileSync(tlsKey, key);
    await using own = await startMwsLocal({ tlsPort: 0, tlsCert, tlsKey });
    rmSync(folder, { recursive: true });
    const port = Number(new URL(own.tlsUrl!).port);
    expect(await ask({ port, servername: 'shop.example', ca: authority.certificate })).toMatch(
      /^HTTP\/1\.1 200/,
    );
    const answer = await fetch(`${own.url}/_mws/ca.pem`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('does not start without a file, and names the path', async () => {
    const options = { tlsPort: 0, tlsCert: 'nowhere/cert.pem', tlsKey: 'nowhere/key.pem' };
    await expect(startMwsLocal(options)).rejects.toThrow(
      `--tls-cert ${join(process.cwd(), 'nowhere', 'cert.pem')} cannot be read`,
    );
  });
});

describe('a server without a TLS port', () => {
  it('has no URL for it and no CA', async () => {
    await using plain = await startMwsLocal();
    expect(plain.tlsUrl).toBeUndefined();
    expect((await fetch(`${plain.url}/_mws/ca.pem`)).status).toBe(404);
  });

  it('does not take a certificate', async () => {
    await expect(startMwsLocal({ tlsCert: 'a', tlsKey: 'b' })).rejects.toThrow(
      '--tls-cert and --tls-key need --tls-port',
    );
  });
});

describe('a server', () => {
  it('that cannot have its TLS port gives up the other one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const tlsPort = (other.address() as AddressInfo).port;
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    await expect(startWithTls({ port, tlsPort })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: tlsPort,
    });
    other.close();
    await using server = await startMwsLocal({ port });
    expect(server.url).toBe(`http://127.0.0.1:${port}`);
  });

  it('closes while handshakes are half done and connections open', async () => {
    const closing = await startWithTls();
    const half = connectPlain(closing.tlsPort, '127.0.0.1').on('error', () => {});
    await once(half, 'connect');
    half.write(Buffer.from('16030100c801', 'hex'));
    const whole = connect({ host: '127.0.0.1', port: closing.tlsPort, ca: closing.ca }).on('error', () => {});
    await once(whole, 'secureConnect');
    const ends = Promise.all(
      [half, whole].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
    );
    await closing.close();
    await ends;
  });
});
