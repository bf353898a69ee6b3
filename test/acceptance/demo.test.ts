import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import { run } from '../../src/cli/run.js';
import { runCli } from '../../src/cli/testing.js';
import { askControl } from './control.js';

interface Refusal {
  name: string;
  what: string;
  status: number;
  code: string;
  rung: string;
  cause: string;
  explanation: string;
  fix?: string;
  xml: string;
  request: { method: string; url: string; headers: Record<string, string>; body: string };
}

interface Step {
  name: string;
  what: string;
  cause: string;
}

interface ErrorRow {
  httpStatus: number;
  type: string;
  code: string;
  message?: string;
}

const { answers } = JSON.parse(
  readFileSync(new URL('../../data/error-answers.json', import.meta.url), 'utf8'),
) as {
  answers: Record<string, ErrorRow>;
};

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A text of the table, whose `{x}` may be anything. */
const pattern = (text: string) => new RegExp(`^${escaped(text).replaceAll(/\\\{\w+\\\}/g, '.+')}$`);
const parser = new XMLParser({ parseTagValue: false, trimValues: false });

function isInTheTable({ status, code, xml }: Refusal): boolean {
  const { ErrorResponse } = parser.parse(xml) as {
    ErrorResponse: { Error: { Type: string; Code: string; Message: string } };
  };
  const { Type, Code, Message } = ErrorResponse.Error;
  expect(Code).toBe(code);
  return Object.values(answers).some(
    (row) =>
      row.httpStatus === status &&
      row.type === Type &&
      pattern(row.code).test(Code) &&
      pattern(row.message ?? '').test(Message),
  );
}

describe('mws-local demo --json', () => {
  let refusals: Refusal[];
  beforeAll(async () => {
    const { status, stdout, stderr } = await runCli('demo --json');
    expect([status, stderr]).toEqual([0, '']);
    refusals = JSON.parse(stdout) as Refusal[];
  });

  it('has every refusal once, each for a cause of its own', () => {
    expect(refusals.length).toBeGreaterThanOrEqual(20);
    expect(new Set(refusals.map(({ cause }) => cause)).size).toBe(refusals.length);
    expect(new Set(refusals.map(({ name }) => name)).size).toBe(refusals.length);
    const codes = ['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'AccessDenied', 'RequestExpired'];
    expect(refusals.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('has the answers that the table of errors says', () => {
    expect(refusals.filter((refusal) => !isInTheTable(refusal)).map(({ name }) => name)).toEqual([]);
  });

  it('explains each in a sentence, and says of a signature what to do', () => {
    for (const { name, explanation, rung, fix } of refusals) {
      expect(explanation, name).toMatch(/^[A-Z/].*\w/);
      expect(fix !== undefined, name).toBe(rung === 'signature');
    }
  });

  it('shows no signature, token or secret', () => {
    const shown = JSON.stringify(refusals);
    expect(shown).not.toMatch(/Signature=(?!\.\.\.)/);
    expect(shown).not.toMatch(/amzn\.mws\./);
    expect(shown).not.toMatch(/SecretExample/i);
  });
});

it('mws-local demo prints one after the other, or the one that is asked for', async () => {
  const { stdout } = await runCli('demo --only path-missing');
  expect(stdout).toMatch(/^1\/1 path-missing: no path signed\n\nPOST \/Orders\/2013-09-01\nHost: 127/);
  expect(stdout).toContain('403 SignatureDoesNotMatch, refused by the check signature\n<?xml version="1.0"?>\n');
  expect(stdout).toContain('Why: The line of the path was signed empty.\nFix: Sign the path that is sent');
  expect(await runCli('demo --only teapot')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('there is no step teapot; there are key-unknown, '),
  });
}); // prettier-ignore

it('mws-local demo --pause is for a terminal', async () => {
  expect(await runCli('demo --pause')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('--pause needs a terminal'),
  });
});

it('mws-local demo --pause waits for Enter after each, and ends when there is no more of it', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  let stdout = '';
  const write = (text: string) => {
    stdout += text;
    if (/^3\/\d+ /m.test(stdout)) stdin.end();
    else stdin.write('\n');
  };
  const sink = { write: () => {} };
  expect(await run(['demo', '--pause'], { stdin, stdout: { write }, stderr: sink, env: {}, isTTY: true })).toBe(0);
  expect(stdout.match(/^\d+\/\d+ \S+: /gm)).toHaveLength(3);
}); // prettier-ignore

it('a server shows it too, in sandboxes that are gone afterwards, whatever its own world is', async () => {
  await using server = await startMwsLocal({ clock: '2020-06-24T14:10:37Z', frozen: true, auth: 'off' });
  const { items } = await askControl<{ items: Step[] }>(server.url, '/demo');
  for (const name of ['key-unknown', 'secret-reset', 'timestamp-too-old', 'bucket-empty', 'token-expired']) {
    const step = items.find((each) => each.name === name)!;
    expect(await askControl(server.url, `/demo/${name}`, {})).toMatchObject(step);
  }
  expect(await askControl(server.url, '/sandboxes')).toEqual({ items: [], count: 0 });
  expect(await askControl(server.url, '/requests')).toEqual({ items: [], count: 0 });
});
