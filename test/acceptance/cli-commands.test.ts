import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { nouns, rows } from '../../src/cli/commands/index.js';
import { cliOf, runCli } from '../../src/cli/testing.js';
import { askControl } from './control.js';

/** Commands whose routes the control API does not have yet. */
const notBuiltYet: readonly string[] = [];

/** Commands that no row of the table makes, and those that go on until they are ended. */
const withoutRow = [
  ...['start', 'check', 'compare', 'scenarios', 'sign', 'explain', 'demo', 'import', 'export'],
  ...['requests export', 'requests tail', 'skeleton'],
];
const endless = ['start', 'requests tail'];
/** What they write is no JSON, or a file: tests of their own run them. */
const otherwise = ['import', 'export', 'requests export', 'skeleton'];

let server: MwsLocal;

const cli = (line: string, isTTY?: boolean) => cliOf(server.url).cli(line, isTTY);
const json = <Answer>(line: string) => cliOf(server.url).json<Answer>(line);

/** Real time stands still, so that what is made looks the same on every run. */
const realTime = () => Date.UTC(2024, 0, 2);

type List<Item> = { items: Item[]; count: number };

/** The rows of the guide: a command, and its example without `mws-local`. */
const guide = [
  ...readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8').matchAll(
    /^\| `([a-z -]+)` \|.*\| `mws-local (.+)` \|$/gm,
  ),
].map(([, words, example]) => ({ words: words!, example: example! }));

describe('the table of commands', () => {
  it('names operations that the control API has', async () => {
    server = await startMwsLocal();
    type Description = { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> };
    const { paths } = await askControl<Description>(server.url, '/openapi.json');
    await server.close();
    const operationOf = ({ asks }: { asks: string }) => {
      const [method, path] = asks.split(' ') as [string, string];
      return paths[`/_mws${path}`]?.[method.toLowerCase()];
    };
    expect(rows.filter((row) => !operationOf(row)).map(({ words }) => words)).toEqual(notBuiltYet);
    for (const row of rows) {
      const names = operationOf(row)?.parameters?.map(({ name }) => name) ?? [];
      if (operationOf(row) && !row.ofServer) expect(names, row.words).toContain('sandbox');
    }
  });

  it('is in the guide, command by command, with what needs no server', () => {
    const told = guide.map(({ words }) => words);
    expect(told.sort()).toEqual([...withoutRow, ...rows.map(({ words }) => words)].sort());
    for (const { words, example } of guide) expect(`${example} `).toContain(`${words} `);
  });

  it('uses words once, and nouns that are explained', () => {
    expect(new Set(rows.map(({ words }) => words)).size).toBe(rows.length);
    const used = rows.filter(({ words }) => words.includes(' ')).map(({ words }) => words.split(' ')[0]!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(nouns).sort());
  });
});

describe.each(['for a program', 'for a reader', 'as JSON'])('the examples of the guide, %s,', (look) => {
  beforeAll(async () => {
    server = await startMwsLocal({ realTime });
    await fetch(`${server.url}/_mws/try`);
  });
  afterAll(() => server.close());

  const newest = async (noun: string) =>
    (await json<List<{ id: string; link?: string }>>(`${noun} list`)).items[0]!;

  /** What only the server can tell. */
  const placeholders: Readonly<Record<string, () => Promise<string>>> = {
    REQUEST_ID: async () => (await newest('requests')).id,
    SNAPSHOT_ID: async () => (await newest('snapshots')).id,
    SANDBOX_ID: async () => (await newest('sandboxes')).id,
    CASE_ID: async () => (await json<{ id: string }>('support-cases register Other other@example.com')).id,
    TOKEN: async () => /token=(\w+)/.exec((await newest('support-cases')).link!)![1]!,
  };

  const examples = guide.filter(({ words }) => ![...endless, ...otherwise, ...notBuiltYet].includes(words));
  it.each(examples)('$example', async ({ words, example }) => {
    let line = example;
    for (const [name, find] of Object.entries(placeholders))
      if (line.split(' ').includes(name)) line = line.replace(name, await find());
    if (look === 'as JSON') line += ' --json';
    const { status, stdout, stderr } = await cli(line, look === 'for a reader');
    expect([status, stderr]).toEqual([0, '']);

    const row = rows.find((each) => each.words === words);
    if (look === 'as JSON') expect(stdout === '' ? row?.asks : JSON.parse(stdout)).toBeTruthy();
    else expect(stdout).toMatch(/\S.*\n$/);
    if (row) expect(stdout.includes('secretKey')).toBe(row.showsSecrets ?? false);
    if (row?.columns && look === 'for a reader' && stdout !== '(none)\n')
      expect(stdout).toMatch(/^[A-Z ]+\n/);
  });
});

describe('commands', () => {
  beforeEach(async () => {
    server = await startMwsLocal({ clock: '2020-06-24T12:00:00Z', frozen: true });
  });
  afterEach(() => server.close());

  it('print a list in columns for a reader and between tabs for a program', async () => {
    const line = 'orders list --seller A2EXAMPLESELLER --limit 2';
    const { items, count } = await json<List<{ amazonOrderId: string; status: string }>>(line);
    const [heading, first, second, more, end] = (await cli(line, true)).stdout.split('\n');
    expect(heading).toMatch(/^AMAZON ORDER ID +STATUS +SELLER ID +MARKETPLACE ID +PURCHASED AT/);
    expect([first!.slice(0, 19), second!.slice(0, 19)]).toEqual(items.map((each) => each.amazonOrderId));
    expect(first!.indexOf(items[0]!.status)).toBe(heading!.indexOf('STATUS'));
    expect([more, end]).toEqual([`2 of ${count}`, '']);
    const lines = (await cli(line)).stdout.split('\n');
    expect(lines.map((each) => each.split('\t').length)).toEqual([7, 7, 1]);
    expect(lines[0]).toMatch(`${items[0]!.amazonOrderId}\t${items[0]!.status}\tA2EXAMPLESELLER\t`);
  });

  it('print with --json what the control API answers', async () => {
    for (const [line, path] of [
      ['developers list', '/developers'],
      ['sellers list --limit 2 --after A5EXAMPLEEXPIRED', '/sellers?limit=2&after=A5EXAMPLEEXPIRED'],
      ['authorizations show 1', '/authorizations/1'],
      ['clock show', '/clock'],
      ['live show', '/live'],
    ] as const)
      expect(await json(line)).toEqual(await askControl(server.url, path));
  });

  it('script answers', async () => {
    const { id } = await json<{ id: string }>(
      'responses add Orders.GetOrder --match AmazonOrderId.Id.1~111-* --times 1 --error RequestThrottled --status 503',
    );
    expect(await json(`responses show ${id}`)).toMatchObject({
      operation: 'Orders.GetOrder',
      match: { 'AmazonOrderId.Id.1': { like: '111-*' } },
      answers: [{ kind: 'error', code: 'RequestThrottled' }],
    });
    expect((await cli('responses list')).stdout).toMatch(`${id}\tOrders.GetOrder\t`);
    expect((await cli(`responses remove ${id}`)).stdout).toBe('The scripted answer is removed.\n');
    expect((await cli('responses add Orders.GetOder --error InternalError')).stderr).toContain(
      'did you mean Orders.GetOrder?',
    );
    expect((await cli('responses add Orders.GetOrder --xml /nowhere.xml')).stderr).toContain('no such file');
    expect((await cli('responses list --hits')).stderr).toContain('(Did you mean --hit?)');
  });

  it('switch a living world on and off', async () => {
    expect(await json('live on --orders 3.5 --returned 0 --seller client')).toMatchObject({
      on: true,
      orders: 3.5,
      returned: 0,
      playsSeller: false,
    });
    expect(await json('live off')).toMatchObject({ on: false, orders: 3.5 });
    expect((await cli('live on --returned 101')).stderr).toContain('body /returned: must be <= 100');
    expect((await cli('live on --seller nobody')).stderr).toContain('It must be itself or client.');
  });

  it('are refused with what the server finds wrong', async () => {
    expect(await cli('developers show 9999-9999-9999')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'mws-local: Not Found: There is no developer 9999-9999-9999.\n',
    });
    const { status, stderr } = await cli('orders list --status Gone --limit 0 --json');
    expect([status, stderr.split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^mws-local: Bad Request: /),
        expect.stringMatching(/^ {2}query \/limit: /),
        expect.stringMatching(/^ {2}query \/status: must be one of .*Unshipped/),
        '',
      ],
    ]);
    expect((await cli('authorizations create 1234-3214-4321 A2EXAMPLESELLER')).stderr).toBe(
      'mws-local: Conflict: Authorization 1 of seller A2EXAMPLESELLER for developer 1234-3214-4321 is active.\n',
    );
    expect((await cli('clock set 2001-01-01')).stderr).toMatch(/^mws-local: Conflict: .* never goes back/);
    expect((await cli('clock show --sandbox NOWHERE1')).stderr).toBe(
      'mws-local: Not Found: There is no sandbox NOWHERE1.\n',
    );
  });

  it.each([
    ['', /^Usage: mws-local /],
    ['orders', /^Usage: mws-local orders /],
    ['orders make', /^error: unknown command 'make'\n/],
    ['oders list', /^error: unknown command 'oders'\n\(Did you mean orders\?\)\n/],
    ['orders show', /^error: missing required argument 'id'\n/],
    ['orders show 1 2', /^error: too many arguments/],
    ['orders list --color red', /^error: unknown option '--color'/],
    ['orders list --limit ten', /'--limit <n>' argument 'ten' is invalid. It must be a whole number./],
    ['orders create --seller A --item B', /^error: required option '--marketplace <id>' not specified\n/],
    ['orders create --seller A --marketplace B --item C:x', /'C:x' is invalid. .* such as CUP-1:2:9.95/],
    ['sandboxes list --sandbox S', /^error: unknown option '--sandbox'/],
  ])('say what is wrong with `mws-local %s`', async (line, message) => {
    const { status, stdout, stderr } = await cli(line);
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(message)]);
  });
});

describe('commands to a server with an admin token', () => {
  it('need it', async () => {
    await using guarded = await startMwsLocal({ adminToken: 'open sesame' });
    const env = { MWS_LOCAL_URL: guarded.url };
    expect(await runCli('clock show', { env })).toMatchObject({
      status: 1,
      stderr: 'mws-local: Unauthorized: Send the admin token: Authorization: Bearer TOKEN.\n',
    });
    const token = { ...env, MWS_LOCAL_ADMIN_TOKEN: 'open sesame' };
    expect((await runCli('clock show', { env: token })).status).toBe(0);
    expect((await runCli("clock show --admin-token 'open sesame'", { env })).status).toBe(0);
  });
});
