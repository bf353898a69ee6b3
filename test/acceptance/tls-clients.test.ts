import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/testing.js';
import { createPrivateKey } from 'node:crypto';
import { authorityOf } from '../../src/tls/authority.js';
import { issueLeaf } from '../../src/tls/leaf.js';
import { signRequest } from './sign.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

/** Clients of other makers: each trusts the CA as `mws-local ca trust` says, and finds MWS's host on the loopback. */
let server: TlsServer;
let folder: string;
beforeAll(async () => {
  server = await startWithTls();
  folder = mkdtempSync(join(tmpdir(), 'mws-local-clients-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const MWS = 'mws.amazonservices.com';
const WRONG = 'mws.example.com';
const PATH = '/Sellers/2011-07-01';
const has = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The form of a ListMarketplaceParticipations call, signed for a host. */
const formFor = (host: string) =>
  signRequest(server, { host, path: PATH, parameters: { Action: 'ListMarketplaceParticipations' } });
const urlOf = (host: string) => `https://${host}:${server.tlsPort}${PATH}`;
const hostOf = (host: string) => `${host}:${server.tlsPort}`;

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a client without the trust that the machine may have set up in its environment. */
async function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const trust = [
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'JAVA_TOOL_OPTIONS',
  ];
  const bare = Object.entries(process.env).filter(
    ([name]) => !trust.includes(name) && !/_proxy$/i.test(name),
  );
  const child = spawn(command, args, { env: { ...Object.fromEntries(bare), ...env }, cwd: folder });
  const ran = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (ran[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...ran };
}

const expectAnswer = ({ status, stdout, stderr }: Ran) => {
  expect([status, stderr]).toEqual([0, expect.anything()]);
  expect(stdout).toMatch(/^<\?xml version="1\.0"\?>\n<ListMarketplaceParticipationsResponse /);
  expect(stdout).toContain('<MarketplaceId>ATVPDKIKX0DER</MarketplaceId>');
};
const expectRefusal = ({ status, stdout, stderr }: Ran, reason: RegExp) => {
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(reason);
};

describe.skipIf(!has('curl', '--version'))('curl', () => {
  const curl = (host: string, ...more: string[]) =>
    run('curl', [
      '-sS',
      '--resolve',
      `${hostOf(host)}:127.0.0.1`,
      '-d',
      formFor(hostOf(host)),
      ...more,
      urlOf(host),
    ]);

  it('calls MWS by its name', async () => {
    expectAnswer(await curl(MWS, '--cacert', server.caFile));
  });

  it('refuses a wrong name, and a CA that it does not know', async () => {
    expectRefusal(
      await curl(WRONG, '--cacert', server.caFile),
      /no alternative certificate subject name matches/,
    );
    expectRefusal(await curl(MWS), /unable to get local issuer certificate/);
  });
});

describe('Node', () => {
  const script = `
    const [url, body] = process.argv.slice(1);
    const lookup = (_, options, give) => options.all ? give(null, [{ address: '127.0.0.1', family: 4 }]) : give(null, '127.0.0.1', 4);
    require('node:https').request(url, { method: 'POST', lookup }, (answer) => answer.pipe(process.stdout)).end(body);`;
  const node = (host: string, env: Record<string, string>) =>
    run(process.execPath, ['-e', script, '--', urlOf(host), formFor(hostOf(host))], env);

  it('calls MWS by its name', async () => {
    expectAnswer(await node(MWS, { NODE_EXTRA_CA_CERTS: server.caFile }));
  });

  it('refuses a wrong name, and a CA that it does not know', async () => {
    expectRefusal(await node(WRONG, { NODE_EXTRA_CA_CERTS: server.caFile }), /ERR_TLS_CERT_ALTNAME_INVALID/);
    expectRefusal(await node(MWS, {}), /UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  });
});

describe.skipIf(!has('python3', '-c', 'import ssl'))("Python's ssl", () => {
  const script = `
import http.client, socket, ssl, sys
host, port, path, body = sys.argv[1:]

class Here(http.client.HTTPSConnection):
    def connect(self):
        plain = socket.create_connection(('127.0.0.1', self.port))
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)

connection = Here(host, int(port))
connection.request('POST', path, body, {'Content-Type': 'application/x-www-form-urlencoded'})
sys.stdout.write(connection.getresponse().read().decode())`;
  const python = (host: string, env: Record<string, string>) =>
    run('python3', ['-c', script, host, `${server.tlsPort}`, PATH, formFor(hostOf(host))], env);

  it('calls MWS by its name', async () => {
    expectAnswer(await python(MWS, { SSL_CERT_FILE: server.caFile }));
  });

  it('refuses a wrong name, and a CA that it does not know', async () => {
    expectRefusal(await python(WRONG, { SSL_CERT_FILE: server.caFile }), /Hostname mismatch/);
    expectRefusal(await python(MWS, {}), /unable to get local issuer certificate/);
  });
});

describe.skipIf(!has('java', '-version') || !has('keytool', '-help'))("Java's HttpsURLConnection", () => {
  const program = `
import java.net.URI;
import javax.net.ssl.HttpsURLConnection;

class Call {
  public static void main(String[] words) throws Exception {
    for (int at = 0; at < words.length; at += 2) {
      try {
        System.out.println(call(words[at], words[at + 1]));
      } catch (javax.net.ssl.SSLException refused) {
        System.out.println(refused);
      }
    }
  }

  static String call(String url, String body) throws Exception {
    var connection = (HttpsURLConnection) URI.create(url).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.getOutputStream().write(body.getBytes("UTF-8"));
    return new String(connection.getInputStream().readAllBytes(), "UTF-8");
  }
}`;
  const trust = ['-Djavax.net.ssl.trustStore=mws-local.p12', '-Djavax.net.ssl.trustStorePassword=changeit'];

  beforeAll(async () => {
    writeFileSync(join(folder, 'Call.java'), program);
    writeFileSync(join(folder, 'hosts'), `${(await runCli('hosts')).stdout}127.0.0.1 ${WRONG}\n`);
    // As mws-local ca trust has it.
    const words = ['-importcert', '-noprompt', '-alias', 'mws-local', '-file', server.caFile];
    const store = ['-keystore', 'mws-local.p12', '-storetype', 'PKCS12', '-storepass', 'changeit'];
    expect(await run('keytool', [...words, ...store])).toMatchObject({ status: 0 });
  });

  /** Calls one host after the other; a program of a few lines needs no optimizing compiler. */
  const java = (properties: readonly string[], ...hosts: string[]) =>
    run('java', [
      ...['-XX:TieredStopAtLevel=1', '-Djdk.net.hosts.file=hosts', ...properties, 'Call.java'],
      ...hosts.flatMap((host) => [urlOf(host), formFor(hostOf(host))]),
    ]);

  it('calls MWS by its name, with the lines of mws-local hosts and a trust store; it refuses a wrong name', async () => {
    const { status, stdout, stderr } = await java(trust, WRONG, MWS);
    const [refused, ...answer] = stdout.split('\n');
    expect(refused).toContain(`No subject alternative DNS name matching ${WRONG} found`);
    expectAnswer({ status, stdout: answer.join('\n'), stderr });
  });

  it('refuses a CA that it does not know', async () => {
    expect((await java([], MWS)).stdout).toMatch(/^.*unable to find valid certification path.*\n$/);
  });
});

describe.skipIf(!has('openssl', 'version'))('openssl verify', () => {
  /** The certificate that the TLS port shows. */
  async function writeShown(): Promise<string> {
    const socket = connect({ host: '127.0.0.1', port: server.tlsPort, ca: server.ca });
    await once(socket, 'secureConnect');
    const { raw } = socket.getPeerCertificate();
    socket.destroy();
    const file = join(folder, 'shown.pem');
    writeFileSync(
      file,
      `-----BEGIN CERTIFICATE-----\n${raw.toString('base64')}\n-----END CERTIFICATE-----\n`,
    );
    return file;
  }
  const verify = (file: string, ...more: string[]) =>
    run('openssl', [
      'verify',
      '-no-CApath',
      '-no-CAfile',
      '-x509_strict',
      '-purpose',
      'sslserver',
      ...more,
      file,
    ]);

  it('finds the chain, the dates, the key usage and the names in order', async () => {
    const file = await writeShown();
    const names = [MWS, 'mws.amazonservices.jp', 'localhost', 'host.docker.internal'];
    for (const name of names)
      expect(await verify(file, '-CAfile', server.caFile, '-verify_hostname', name)).toMatchObject({
        status: 0,
      });
    for (const address of ['127.0.0.1', '::1'])
      expect(await verify(file, '-CAfile', server.caFile, '-verify_ip', address)).toMatchObject({
        status: 0,
      });
  });

  it('refuses another name, another purpose, another time and another CA', async () => {
    const file = await writeShown();
    const mine = ['-CAfile', server.caFile];
    const day = 86_400;
    const in398Days = `${Math.floor(Date.now() / 1000) + 398 * day}`;
    const twoDaysAgo = `${Math.floor(Date.now() / 1000) - 2 * day}`;
    const refused = async (reason: RegExp, ...args: string[]) => {
      const { status, stderr } = await verify(file, ...args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(reason)]);
    };
    await refused(/hostname mismatch/, ...mine, '-verify_hostname', WRONG);
    await refused(/unsuitable certificate purpose/, ...mine, '-purpose', 'sslclient');
    await refused(/certificate has expired/, ...mine, '-attime', in398Days);
    await refused(/certificate is not yet valid/, ...mine, '-attime', twoDaysAgo);
    await refused(/unable to get local issuer certificate/);
  });

  it('refuses what the CA would issue for anyone else', async () => {
    const key = createPrivateKey(readFileSync(join(server.caFile, '..', 'ca-key.pem')));
    const authority = authorityOf(server.ca, key);
    for (const name of ['www.amazon.com', 'amazonservices.com', '8.8.8.8']) {
      const file = join(folder, 'foreign.pem');
      writeFileSync(file, issueLeaf(authority, [name], Date.now()).cert);
      const { status, stderr } = await verify(file, '-CAfile', server.caFile);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/permitted subtree violation/)]);
    }
  });
});
