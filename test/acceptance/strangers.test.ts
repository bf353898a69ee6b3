import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { signRequest } from './sign.js';

// What is sent by anybody takes so much memory and no more.

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal({ maxMemory: 16 })));
afterAll(() => server.close());

const MEBIBYTE = 1024 * 1024;
const path = '/Sellers/2011-07-01';
const parameters = { Action: 'GetServiceStatus', Version: '2011-07-01' };

const post = async (body: string) => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(server.url + path, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
};
const asNobody = (form: string) => form.replace(/AWSAccessKeyId=\w+/, 'AWSAccessKeyId=NOBODYSKEY');
const tooLarge = {
  status: 400,
  text: expect.stringContaining('<Message>Maximum request size was exceeded</Message>') as string,
};

describe('a form', () => {
  it.each([
    ['longer than 1 MiB', { Zero: 'x'.repeat(MEBIBYTE) }],
    [
      'of more than 10,000 parameters',
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`Z${at}`, ''])),
    ],
  ])('%s is read of somebody with an access key only', async (_, more) => {
    const form = signRequest(server, { path, parameters: { ...parameters, ...more } });

    expect((await post(form)).status).toBe(200);
    expect(await post(asNobody(form))).toEqual(tooLarge);
    expect(await post(form.replace(/AWSAccessKeyId=\w+&/, ''))).toEqual(tooLarge);
  });

  it('of nobody is looked at as long as it is shorter', async () => {
    const more = { Zero: 'x'.repeat(MEBIBYTE / 2) };
    const form = signRequest(server, { path, parameters: { ...parameters, ...more } });

    expect((await post(asNobody(form))).text).toContain('InvalidAccessKeyId');
  });
});

it('snapshots of all worlds together have half of --max-memory', async () => {
  const take = async (sandbox: string) => {
    const answer = await fetch(`${server.url}/_mws/snapshots?sandbox=${sandbox}`, { method: 'POST' });
    return { status: answer.status, body: (await answer.json()) as { size: number; detail: string } };
  };
  await using first = await server.sandbox();
  await using second = await server.sandbox();
  let kept = 0;
  let answer = await take(first.id);
  for (let at = 0; answer.status === 201 && at < 30; at++) {
    kept += answer.body.size;
    answer = await take([first, second][at % 2]!.id);
  }

  expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('half of --max-memory') as string } }); // prettier-ignore
  expect(kept).toBeLessThanOrEqual(8 * MEBIBYTE);
});
