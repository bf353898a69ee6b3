import { afterEach, beforeEach, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

let server: MwsLocal;
beforeEach(async () => {
  server = await startMwsLocal();
});
afterEach(() => server.close());

const ask = <Answer = { id: string }>(path: string, body?: object) =>
  askControl<Answer>(server.url, path, body);

/** What the control API says where it does not do as it is asked. */
async function refusalOf(path: string, body: object): Promise<{ status: number; detail: string }> {
  const answer = await fetch(`${server.url}/_mws${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { status: number; detail: string };
}

interface Key {
  accessKeyId: string;
  secretKey: string;
}

/** One signed call, as a client makes it. @returns the status, and the code of an error. */
async function call(key: Key, sellerId: string, authToken = ''): Promise<string> {
  const path = '/Sellers/2011-07-01';
  const credentials = { ...server.credentials!, ...key, sellerId, authToken };
  const parameters = { Action: 'ListMarketplaceParticipations' };
  const body = signRequest({ url: server.url, credentials }, { path, parameters });
  const answer = await fetch(server.url + path, { method: 'POST', body });
  const [, code = ''] = /<Code>(.+)<\/Code>/.exec(await answer.text()) ?? [];
  return `${answer.status} ${code}`.trim();
}

const addUser = async (sellerId: string, name: string, role: string) =>
  (await ask(`/sellers/${sellerId}/users`, { name, email: `${role}@example.com`, role })).id;

const openShop = async (name: string) =>
  (await ask('/sellers', { name, marketplaceIds: ['ATVPDKIKX0DER'] })).id;

/** Registers a developer with an account of its own, and approves it. */
async function register(sellerId: string, userId: string): Promise<{ developerId: string; key: Key }> {
  const form = {
    developerName: 'Stock sync',
    contactEmail: 'dev@example.com',
    callsFor: 'both',
    useCase: 'Keeps stock in step.',
  };
  const opened = await ask<{ id: string; developerId: string }>('/support-cases', {
    kind: 'registration',
    ...form,
    sellerId,
    userId,
  });
  expect(await ask(`/developers/${opened.developerId}`)).toMatchObject({ status: 'pending' });
  await ask(`/support-cases/${opened.id}/ask`, { text: 'Where is data kept?' });
  await ask(`/support-cases/${opened.id}/answer`, { text: 'Encrypted, in one place.' });
  return ask(`/support-cases/${opened.id}/approve`, {});
}

it('a developer registers, is approved, is authorized by the primary account holder, and calls', async () => {
  const own = await openShop('Own shop');
  const { developerId, key } = await register(own, await addUser(own, 'Owner', 'primary'));
  const shop = await openShop('Teapots');
  const holder = await addUser(shop, 'Holder', 'primary');
  const helper = await addUser(shop, 'Helper', 'administrator');

  expect(await call(key, own)).toBe('200');
  expect(await call(key, shop)).toBe('401 AccessDenied');
  expect(await refusalOf('/authorizations', { developerId, sellerId: shop, userId: helper })).toMatchObject({
    status: 403,
    detail: expect.stringContaining('Only the primary account holder') as string,
  });
  const { authToken } = await ask<{ authToken: string }>('/authorizations', {
    developerId,
    sellerId: shop,
    userId: holder,
  });
  expect(await call(key, shop, authToken)).toBe('200');
});

it('keys are reset by an administrator and by no plain user; tokens stay as they are', async () => {
  const own = await openShop('Own shop');
  const { developerId, key: old } = await register(own, await addUser(own, 'Owner', 'primary'));
  const administrator = await addUser(own, 'Administrator', 'administrator');
  const plain = await addUser(own, 'Clerk', 'user');
  const shop = await openShop('Teapots');
  const { authToken } = await ask<{ authToken: string }>('/authorizations', { developerId, sellerId: shop });

  const { link } = await ask<{ link: string }>('/support-cases', {
    kind: 'key-reset',
    developerId,
    channel: 'chat',
    userId: plain,
    accessKeyId: old.accessKeyId,
  });
  const path = link.replace('/_mws', '');
  expect(await refusalOf(path, { userId: plain })).toMatchObject({ status: 403 });
  expect(await call(old, shop, authToken)).toBe('200');

  const { key } = await ask<{ key: Key }>(path, { userId: administrator });
  expect(await call(old, shop, authToken)).toBe('403 InvalidAccessKeyId');
  expect(await call(key, shop, authToken)).toBe('200');
  expect(await refusalOf(path, { userId: administrator })).toMatchObject({ status: 409 });
});

it('a developer that shared its keys is suspended, and its calls are refused', async () => {
  const own = await openShop('Own shop');
  const { developerId, key } = await register(own, await addUser(own, 'Owner', 'primary'));
  await ask(`/developers/${developerId}/suspend`, {});

  expect(await call(key, own)).toBe('403 InvalidAccessKeyId');
  expect(await ask('/requests?outcome=refused')).toMatchObject({
    items: [{ cause: 'key-inactive', explanation: expect.stringContaining('shared') as string }],
  });
});

it('the link of a sandbox leads to the sandbox', async () => {
  const { id: sandbox } = await ask('/sandboxes', {});
  const inSandbox = (path: string) => `${path}?sandbox=${sandbox}`;
  const own = 'A3EXAMPLEOWNSHOP';
  const { id: userId } = await ask(inSandbox(`/sellers/${own}/users`), {
    name: 'Helper',
    email: 'helper@example.com',
    role: 'administrator',
  });
  const body = { kind: 'key-reset', developerId: '3456-5436-6543', channel: 'form', userId };
  const { link } = await ask<{ link: string }>(inSandbox('/support-cases'), body);
  const opened = await fetch(server.url + link, { redirect: 'manual' });
  expect(opened.status).toBe(302);
  expect(opened.headers.get('location')).toMatch(
    new RegExp(`^/_mws/\\?sandbox=${sandbox}#/reset/1\\?token=[0-9A-Z]{32}$`),
  );
  const { key } = await ask<{ key: Key }>(link.replace('/_mws', ''), { userId });

  expect(key.accessKeyId.startsWith(sandbox)).toBe(true);
  expect(await call(key, own)).toBe('200');
});
