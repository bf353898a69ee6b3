import { describe, expect, it } from 'vitest';
import { useServer } from '../testing.js';
import type { List } from '../testing.js';

const { cli, json } = useServer();

describe('commands that change who may call, and orders,', () => {
  it('make developers, keys, sellers and authorizations that can call', async () => {
    const developer = await json<{ id: string }>(
      'developers create Mine --contact me@example.com --roles Orders,Sellers --regions NA --status pending',
    );
    expect(developer).toMatchObject({
      contact: 'me@example.com',
      roles: ['Orders', 'Sellers'],
      regions: ['NA'],
      status: 'pending',
    });
    expect(await json(`developers status ${developer.id} approved`)).toMatchObject({ status: 'approved' });
    const key = await json<{ accessKeyId: string; secretKey: string }>(`keys create ${developer.id}`);
    expect(key.secretKey).toMatch(/^\S{40}$/);
    const seller = await json<{ id: string }>(
      'sellers create Shop --marketplace ATVPDKIKX0DER --marketplace A2EUQ1WTGCTBG2,A1AM78C64UM0Y8',
    );
    expect(seller).toMatchObject({ marketplaceIds: ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2', 'A1AM78C64UM0Y8'] });
    const authorization = await json<{ id: string }>(`authorizations create ${developer.id} ${seller.id}`);
    expect(authorization).toMatchObject({ status: 'active', expiresAt: '2021-06-24T12:00:00.000Z' });
  });

  it('change where keys, sellers and authorizations stand', async () => {
    const key = '1234-3214-4321 022QF0EXAMPLEH9DHM02';
    expect(await json(`keys deactivate ${key}`)).toMatchObject({ status: 'inactive' });
    expect(await json(`keys activate ${key}`)).toMatchObject({ status: 'active' });
    expect((await cli(`keys delete ${key}`)).stdout).toBe('The key is deleted.\n');
    expect(await cli(`keys delete ${key} --json`)).toMatchObject({ status: 0, stdout: '' });
    const { accessKeyId } = await json<{ accessKeyId: string }>('keys reset 1234-3214-4321');
    expect(await json<List<object>>('keys list 1234-3214-4321')).toMatchObject({
      items: [
        { accessKeyId, status: 'active' },
        { accessKeyId: '022QF0EXAMPLEH9DHM02', status: 'deleted' },
      ],
    });
    for (const [verb, status] of [
      ['suspend', 'suspended'],
      ['close', 'closed'],
      ['activate', 'active'],
    ])
      expect(await json(`sellers ${verb} A2EXAMPLESELLER`)).toMatchObject({ status });
    expect(await json('authorizations revoke 1 --by court')).toMatchObject({
      status: 'revoked',
      endedBy: 'court',
    });
    expect(await json('authorizations list --developer 1234-3214-4321 --status revoked')).toMatchObject({
      count: 2,
    });
    expect(await json('authorizations renew 1')).toMatchObject({ status: 'active' });
  });

  it('make orders and bring them into a status', async () => {
    const made = await json<{ amazonOrderId: string }>(
      'orders create --seller A2EXAMPLESELLER --marketplace A1F83G8C2ARO7P --item CUP-1:2:9.95 --item A:B:1:1 --item POT',
    );
    expect(made).toMatchObject({
      status: 'Unshipped',
      purchasedAt: '2020-06-24T11:00:00.000Z',
      items: [
        { sku: 'CUP-1', quantity: 2, itemPrice: { amount: '19.90', currency: 'GBP' } },
        { sku: 'A:B', quantity: 1, itemPrice: { amount: '1.00' } },
        { sku: 'POT', quantity: 1 },
      ],
    });
    for (const [words, status] of [
      ['cancel ID', 'Canceled'],
      ['ship ID', 'Shipped'],
      ['status ID Pending', 'Pending'],
    ])
      expect(await json(`orders ${words!.replace('ID', made.amazonOrderId)}`)).toMatchObject({ status });
  });
});
