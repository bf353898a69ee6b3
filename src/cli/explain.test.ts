import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECRET, signedBy, TOKEN, usual } from '../diagnosis/testing.js';
import type { WrongSigner } from '../diagnosis/testing.js';
import { run } from './run.js';
import { runCli } from './testing.js';

const env = { MWS_LOCAL_SECRET: SECRET };

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'mws-local-explain-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A request as it goes over the wire. */
function wireOf(signer: WrongSigner, lineEnd = '\r\n'): string {
  const { method, target, host, form = '', document = '' } = signedBy(signer).suspect;
  return [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    'User-Agent: x/1.0',
    '',
    `${form}${document}`,
  ].join(lineEnd);
}

async function explainFile(signer: WrongSigner, flags = '') {
  const file = join(folder, 'request');
  writeFileSync(file, wireOf(signer));
  return runCli(`explain ${file} ${flags}`, { env });
}

/** The same on standard input. */
async function explainInput(text: string) {
  let stdout = '';
  const sink = { write: (part: string) => (stdout += part) };
  const stdin = Readable.from([Buffer.from(text)]);
  const status = await run(['explain'], { stdin, stdout: sink, stderr: sink, env, isTTY: false });
  return { status, stdout };
}

describe('mws-local explain', () => {
  it('says of a request that is right in which form it was signed', async () => {
    const right = { status: 0, stdout: 'right: as documented\n', stderr: '' };
    expect(await explainFile({})).toEqual(right);
    expect(await explainFile({ path: '/Feeds/2009-01-01', feed: '<Feed/>' })).toEqual(right);
    const url = `http://localhost:2009${signedBy({ method: 'GET', signedHost: 'localhost' }).suspect.target}`;
    expect((await runCli(['explain', url], { env })).stdout).toBe('right: host without port\n');
  });

  it('says of one that is wrong why, what to do, and where the strings part', async () => {
    const { status, stdout, stderr } = await explainFile({ signedPath: '/orders/2013-09-01' });
    expect([status, stderr]).toEqual([1, '']);
    const query = `AWSAccessKeyId=022QF0EXAMPLEH9DHM02&Action=ListOrders&CreatedAfter=2020-01-01T00%3A00%3A00Z&MWSAuthToken=amzn...MPLE&SellerId=A2EXAMPLESELLER&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2020-06-24T14%3A10%3A37Z&Version=2013-09-01`;
    expect(stdout).toBe(
      [
        'wrong: path-case',
        '  The path was signed as /orders/2013-09-01.',
        '  Sign the path as it is sent: /Orders/2013-09-01.',
        '',
        'To be signed:',
        ...['POST', 'localhost:2009', '/Orders/2013-09-01', query].map((line) => `  ${line}`),
        '',
        'Was signed, and differs from byte 21:',
        ...['POST', 'localhost:2009', '/orders/2013-09-01', query].map((line) => `  ${line}`),
        '',
      ].join('\n'),
    );
  });

  it('shows line ends that were signed', async () => {
    const { stdout } = await explainFile({ lines: (...all) => all.join('\r\n') });
    expect(stdout).toContain('  POST\\r\n  localhost:2009\\r\n');
  });

  it('reads standard input, with line ends of any kind', async () => {
    for (const text of [wireOf({}), wireOf({}, '\n'), `\n${wireOf({}, '\n')}\n`])
      expect(await explainInput(text)).toEqual({ status: 0, stdout: 'right: as documented\n' });
    expect(await explainInput(wireOf({ method: 'GET' }).replace('/Orders', 'http://localhost:2009/Orders')))
      .toMatchObject({ status: 0 }); // prettier-ignore
  });

  it('prints JSON', async () => {
    expect(JSON.parse((await explainFile({}, '--json')).stdout)).toEqual({
      right: true,
      signedAs: 'as documented',
    });
    const wrong = JSON.parse((await explainFile({ secret: `${SECRET}\n` }, '--json')).stdout) as object;
    expect(wrong).toMatchObject({
      right: false,
      diagnosis: { code: 'secret-newline', codes: ['secret-newline'] },
    });
  });

  it('takes another method or host than the request says', async () => {
    const { target } = signedBy({ inQuery: true, host: 'mws.amazonservices.com' }).suspect;
    const url = `https://127.0.0.1:2443${target}`;
    const line = ['explain', url, '--method', 'POST', '--host', 'mws.amazonservices.com'];
    expect((await runCli(line, { env })).stdout).toBe('right: as documented\n');
  });

  it.each([
    ['claim-missing', { parameters: { Action: 'ListOrders' } }],
    ['claim-version', { parameters: { ...usual, SignatureVersion: '1' } }],
    ['claim-method', { parameters: { ...usual, SignatureMethod: 'HmacMD5' } }],
    ['unknown', { secret: 'another secret' }],
  ] as const)('says %s', async (code, signer) => {
    const { status, stdout } = await explainFile(signer);
    expect([status, stdout]).toEqual([1, expect.stringContaining(`wrong: ${code}\n`)]);
  });

  it('never shows secret, token or signature', async () => {
    for (const signer of [{}, { signedPath: '' }, { secret: `${SECRET} ` }, { secret: 'another' }]) {
      const { stdout, stderr } = await explainFile(signer, '--json');
      for (const hidden of [SECRET, TOKEN, signedBy(signer).signature])
        expect(stdout + stderr).not.toContain(hidden);
    }
  });

  it.each([
    ['a file that is not there', ['explain', '/nowhere/request'], 'cannot be read (ENOENT)'],
    ['nothing on standard input', ['explain'], 'there is nothing on standard input'],
  ])('refuses %s', async (_, words, reason) => {
    const { status, stderr } = await runCli(words, { env });
    expect([status, stderr]).toEqual([1, expect.stringContaining(reason)]);
  });

  it('refuses what is no request', async () => {
    const { status, stdout } = await explainInput('teapot');
    expect([status, stdout]).toEqual([1, expect.stringContaining('this is no HTTP request')]);
  });
});
