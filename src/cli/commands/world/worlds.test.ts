import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testing.js';
import type { List } from '../testing.js';

const { cli, json } = useServer();

describe('commands on worlds', () => {
  it('move the clock', async () => {
    expect((await cli('clock show')).stdout).toBe('now\t2020-06-24T12:00:00.000Z\nmode\tfrozen\n');
    expect((await cli('clock advance PT15M', true)).stdout).toBe(
      'now   2020-06-24T12:15:00.000Z\nmode  frozen\n',
    );
    expect(await json('clock advance 2020-07-01')).toMatchObject({ now: '2020-07-01T00:00:00.000Z' });
    expect(await json('clock set 2020-08-01T00:00:00Z')).toMatchObject({ now: '2020-08-01T00:00:00.000Z' });
    await json('authorizations renew 4');
    expect(await json('clock advance next-due')).toMatchObject({ now: '2020-08-01T00:00:00.000Z' });
    expect(await json('clock advance idle')).toMatchObject({ now: '2020-08-01T00:00:00.000Z' });
    // What recurs comes first: groups of money close, and due fees are charged.
    expect(await json('clock advance next-due --all')).toMatchObject({ now: '2020-08-07T12:00:00.021Z' });
    expect(await json('clock run')).toMatchObject({ mode: 'running' });
    expect(await json('clock freeze')).toMatchObject({ mode: 'frozen' });
    expect(await json('clock scale 60')).toMatchObject({ mode: 'scaled', rate: 60 });
    await cli('reset');
    expect(await json('clock show')).toMatchObject({ now: '2020-06-24T12:00:00.000Z', mode: 'frozen' });
  });

  it('make sandboxes, and turn to them', async () => {
    const { id, credentials } = await json<{ id: string; credentials: { secretKey: string } }>(
      'sandboxes create --clock 2019-01-01 --frozen --seed 7 --auth lenient --throttle real --ttl PT10M',
    );
    expect(credentials.secretKey).toMatch(/^\S{40}$/);
    expect(await json('sandboxes list')).toMatchObject({
      count: 1,
      items: [{ id, scenario: 'quickstart', seed: 7, ttl: 'PT10M' }],
    });
    expect(await json(`clock show --sandbox ${id}`)).toEqual({
      now: '2019-01-01T00:00:00.000Z',
      mode: 'frozen',
    });
    await cli(
      `orders create --seller A2EXAMPLESELLER --marketplace ATVPDKIKX0DER --item CUP --sandbox ${id}`,
    );
    const countIn = async (flags: string) => (await json<List<object>>(`orders list ${flags}`)).count;
    expect(await countIn(`--sandbox ${id}`)).toBe((await countIn('')) + 1);
    expect((await cli(`sandboxes delete ${id}`)).stdout).toBe('The sandbox is gone.\n');
    expect((await cli(`clock show --sandbox ${id}`)).status).toBe(1);
  });

  it('keep moments to come back to', async () => {
    const { id } = await json<{ id: string }>('snapshots create');
    await cli('clock advance P1D');
    await cli('sellers create Gone --id AGONE --marketplace ATVPDKIKX0DER');
    expect(await json(`snapshots restore ${id}`)).toMatchObject({
      id,
      createdAt: '2020-06-24T12:00:00.000Z',
    });
    expect((await cli('sellers show AGONE')).status).toBe(1);
    expect(await json('clock show')).toMatchObject({ now: '2020-06-24T12:00:00.000Z' });
    expect((await cli(`snapshots delete ${id}`)).stdout).toBe('The snapshot is gone.\n');
    expect(await json('snapshots list')).toMatchObject({ count: 0 });
  });

  it('say what is still to come', async () => {
    expect((await cli('due list')).stdout).toMatch(
      /2021-06-24T12:00:00\.000Z\tauthorization\.expire\t\d+\t\d+\n/,
    );
    expect(await json('due list --limit 1')).toMatchObject({ items: [{ kind: 'finances.group-closes' }] });
  });

  it('load scenarios, built in and from files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mws-local-load-'));
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, 'name: mine\nsellers: [{id: A1SELLER, name: One, marketplaces: [US]}]\n');
    expect(await json(`scenario load ${path} --seed 9`)).toMatchObject({ name: 'mine', seed: 9 });
    expect((await cli('sellers list')).stdout).toMatch(/^A1SELLER\tOne\tactive\t[^\n]*\n$/);
    writeFileSync(path, 'name: mine\nsellers: [{id: A1SELLER}]\nauth: maybe\n');
    expect((await cli(`scenario load ${path}`)).stderr).toMatch(
      /body \/scenario: line 3, column 7 \(auth\): expected strict, lenient or off/,
    );
    rmSync(folder, { recursive: true });
    expect((await cli(`scenario load ${path}`)).stderr).toMatch(/^error: .*ENOENT/);
    expect(await json('scenario load quickstart')).toMatchObject({ name: 'quickstart', seed: 1 });
    expect((await cli('scenario load slowstart')).stderr).toMatch(/there is no built-in scenario slowstart/);
    expect(await json('reset')).toEqual(await json('scenario show'));
  });
});
