import { describe, expect, it } from 'vitest';
import { useServer } from '../testing.js';
import type { List } from '../testing.js';

const { call, cli, json } = useServer();

describe('commands on calls', () => {
  it('make calls fail, and show what failed', async () => {
    const error = "--error InternalError --status 500 --message 'Gone fishing' --times 1";
    const fault = await json<{ id: string }>(
      `faults add --operation ListMarketplaceParticipations --seller A2EXAMPLESELLER --nth 2 ${error}`,
    );
    expect(fault).toMatchObject({
      match: { operation: 'ListMarketplaceParticipations', sellerId: 'A2EXAMPLESELLER', nth: 2 },
      times: 1,
      effect: { error: { code: 'InternalError', status: 500, message: 'Gone fishing' } },
    });
    expect([await call(), await call(), await call()]).toEqual([200, 500, 200]);
    expect((await cli('faults list')).stdout).toMatch(/^1\t.*nth=2\t1\t.*code=InternalError.*\t1\n$/);
    expect(await json('requests list --outcome fault --code InternalError')).toMatchObject({
      count: 1,
      items: [{ operation: 'ListMarketplaceParticipations', status: 500 }],
    });
    expect((await cli('requests list')).stdout.match(/\n/g)).toHaveLength(3);
    expect((await cli(`faults remove ${fault.id}`)).stdout).toBe('The fault is removed.\n');
    await cli('requests clear');
    expect(await cli('requests list', true)).toMatchObject({ stdout: '(none)\n' });
    expect((await cli('requests list')).stdout).toBe('');
  });

  it('describe every kind of fault', async () => {
    const effectOf = async (flags: string) =>
      (await json<{ effect: object }>(`faults add --section Orders ${flags}`)).effect;
    expect(await effectOf("--status 418 --body 'I am a teapot' --content-type text/plain")).toEqual({
      status: 418,
      body: 'I am a teapot',
      contentType: 'text/plain',
    });
    expect(await effectOf('--delay PT0.5S')).toEqual({ delay: 'PT0.5S' });
    expect(await effectOf('--delay PT1S..PT3S --throttle')).toEqual({
      delay: { from: 'PT1S', to: 'PT3S' },
      throttle: true,
    });
    expect(await effectOf('--slow-body 10')).toEqual({ slowBody: { bytesPerSecond: 10 } });
    expect(await effectOf('--truncate 100')).toEqual({ truncate: 100 });
    expect(await effectOf('--malformed-xml')).toEqual({ malformedXml: true });
    expect(await effectOf('--reset after --probability 0.25 --stage start')).toEqual({ reset: 'after' });
    expect((await cli('faults list --hit true')).stdout).toBe('');
    expect((await cli('faults list --hit false')).stdout.match(/\n/g)).toHaveLength(7);
    expect((await cli('faults add --section Orders')).status).toBe(1);
  });

  it('verify what was called', async () => {
    await call();
    await call();
    const verify = async (words: string) => (await cli(`requests verify ${words}`)).status;
    const operation = 'ListMarketplaceParticipations';
    expect(await json(`requests verify ${operation} --exactly 2`)).toEqual({ ok: true, count: 2 });
    expect(await verify(`${operation} --section Sellers --at-least 1 --at-most 2 --outcome ok`)).toBe(0);
    expect(await verify(`${operation} --seller A2EXAMPLESELLER --match Version=2011-07-01`)).toBe(0);
    expect(await verify(`${operation} --at-most 1`)).toBe(1);
    expect(await verify(`${operation} --match Version=2011-07-01 --match SignatureVersion=1`)).toBe(1);
    expect(await verify(`--in-order ${operation},Sellers.${operation}`)).toBe(0);
    expect(await verify(`--in-order ${operation},ListOrders`)).toBe(1);
    expect(await verify('--unhit-faults')).toBe(0);
    await cli('faults add --operation ListOrders --throttle');
    expect((await cli('requests verify --unhit-faults')).stderr).toMatch(/never applied to a call/);
    expect((await cli('requests verify ListOrders --exactly 1')).stderr).toMatch(
      /^mws-local: Conflict: ListOrders was made 0 times; expected exactly 1\.\n$/,
    );
  });

  it('report what was called, and what replaces it', async () => {
    await call();
    expect((await cli('requests report', true)).stdout).toMatch(
      /^SECTION +OPERATION +COUNT +REPLACEMENT .*\nSellers +ListMarketplaceParticipations +1 +\S+/,
    );
    expect(await json('requests report --replaced false')).toMatchObject({ count: 0 });
  });

  it('show one request', async () => {
    await call();
    const { items } = await json<List<{ id: string }>>('requests list --status 200 --since 2020-06-24');
    expect(await json(`requests show ${items[0]!.id}`)).toMatchObject({
      operation: 'ListMarketplaceParticipations',
      params: { MWSAuthToken: 'amzn...MPLE' },
    });
  });
});
