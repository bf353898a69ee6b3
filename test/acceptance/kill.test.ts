import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';

const run = promisify(execFile);
const KILL = new URL('../../scripts/soak/kill/', import.meta.url);

interface Row {
  before?(desk: object): Promise<unknown>;
  ready?(desk: object, given: unknown): Promise<unknown>;
  call(desk: object, given: unknown): Promise<Response>;
}
interface Table {
  rows: Record<string, Row>;
  changeNothingKept: Record<string, string>;
  /** Rows that stand for no operation. */
  dueWork: string[];
  whatMayChange(): string[];
}
const { rows, changeNothingKept, dueWork, whatMayChange } = (await import(
  new URL('table.js', KILL).href
)) as Table;
const { createDesk, answered } = (await import(new URL('desk.js', KILL).href)) as {
  createDesk(access: object): object;
  answered(call: Promise<Response>): Promise<unknown>;
};

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

it('every operation that may change state is killed, or said to keep nothing', () => {
  const named = Object.keys(rows).filter((name) => !dueWork.includes(name));
  const listed = [...new Set(named.map((name) => name.split(',')[0]!)), ...Object.keys(changeNothingKept)];

  expect(listed.sort()).toEqual(whatMayChange().sort());
});

it('each of them is answered in the world of the kill test', async () => {
  const scenario = readFileSync(new URL('world.yaml', KILL), 'utf8');
  for (const [name, row] of Object.entries(rows)) {
    await using sandbox = await server.sandbox({ scenario });
    const { url, credentials, spApi } = sandbox;
    const desk = createDesk({ url, credentials, spApi, sandbox: sandbox.id });
    const given = await row.before?.(desk);
    const inHand = row.ready ? await row.ready(desk, given) : given;
    await expect(answered(row.call(desk, inHand)), name).resolves.toBeDefined();
  }
}, 300_000);

/** All of them is `node scripts/soak-kill.js`. */
it.each(['Reports.RequestReport', 'createOrder'])(
  'a server that is killed before any write of %s has done it wholly or not at all',
  async (operation) => {
    const { stdout } = await run(process.execPath, ['scripts/soak-kill.js', '1000', operation]);

    expect(stdout).toMatch(
      /^[1-9]\d* kills and [1-9]\d* copies in 1 operations, 1 acknowledged: 0 faults\.$/m,
    );
  },
  600_000,
);
