import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../../protocol/parameters.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import type { ServerRealms } from '../../../realms/realms.js';
import { addDemo, createTestControl, demo, emptyRealm } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const sandbox = emptyRealm();

let control: TestControl;
let url: string;
beforeEach(async () => {
  const realm = emptyRealm();
  addDemo(realm);
  const realms = {
    default: realm,
    of: () => realm,
    find: (id: string) => (id === 'BOX' ? sandbox : undefined),
  };
  control = { ...(await createTestControl({ realms: realms as unknown as ServerRealms })), realm };
  await control.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(control.app.server.address() as AddressInfo).port}/_mws/events`;
});
afterEach(async () => {
  control.app.server.closeAllConnections();
  await control.app.close();
});

/** Follows a stream; `next` waits for the text of the next event or comment, and is undefined at the end. */
async function follow(query = '', headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const answer = await fetch(url + query, { headers, signal: abort.signal });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<string | undefined> => {
    while (!text.includes('\n\n')) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      text += value;
    }
    const end = text.indexOf('\n\n');
    const block = text.slice(0, end);
    text = text.slice(end + 2);
    return block;
  };
  return { answer, next, leave: () => abort.abort() };
}

const dataOf = (event: string | undefined) => JSON.parse(/^data: (.*)$/m.exec(event!)![1]!) as { id: string };

describe('GET /events', () => {
  it('sends what is added from now on, as lists show it', async () => {
    const { journal } = control.realm;
    journal.add(journalEntry('0'));
    const { answer, next, leave } = await follow();
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await next()).toBe(': connected');
    const parameters = new Parameters(`MWSAuthToken=${demo.authToken}&SellerId=${demo.sellerId}`);
    journal.add(journalEntry('1', { parameters }));
    const event = await next();
    expect(event).toMatch(/^id: 1\ndata: \{/);
    expect(event).not.toContain(demo.authToken);
    const [listed] = (await control.ask('GET', '/requests?limit=1')).body.items;
    expect(dataOf(event)).toEqual(listed);
    leave();
  });

  it('sends only what is asked for', async () => {
    const { next, leave } = await follow('?operation=GetOrder');
    await next();
    control.realm.journal.add(journalEntry('1'));
    control.realm.journal.add(journalEntry('2', { operation: 'GetOrder' }));
    expect(dataOf(await next()).id).toBe('2');
    leave();
  });

  it('goes on where a client was interrupted', async () => {
    for (const id of ['1', '2', '3']) control.realm.journal.add(journalEntry(id));
    const { next, leave } = await follow('', { 'last-event-id': '1' });
    await next();
    expect([dataOf(await next()).id, dataOf(await next()).id]).toEqual(['2', '3']);
    leave();
  });

  it('sends what happens in the world beside it, before the call that changed it, and goes on behind either', async () => {
    const { world, journal } = control.realm;
    const tell = (subject: string) =>
      world.events.append('order.changed', { subject, details: { status: 'Shipped', was: 'Shipped' } });
    const call = (id: string) => journal.add(journalEntry(id, { lastEvent: world.events.last }));
    const start = world.events.last;
    const { next, leave } = await follow();
    await next();
    tell('a');
    call('x');
    tell('b');
    const seen = [await next(), await next(), await next()];
    expect(seen.map((event) => event!.split('\n')[0])).toEqual(['event: world', 'id: x', 'event: world']);
    expect(seen[0]).toContain(`id: world-${start + 1}\ndata: {"id":"${start + 1}"`);
    leave();
    const again = await follow('', { 'last-event-id': `world-${start + 1}` });
    await again.next();
    expect([await again.next(), await again.next()]).toEqual(seen.slice(1));
    again.leave();
    const behind = await follow('', { 'last-event-id': 'x' });
    await behind.next();
    expect(await behind.next()).toBe(seen[2]);
    behind.leave();
  });

  it('sends certain events of the world, also beside certain requests', async () => {
    const { events } = control.realm.world;
    const { next, leave } = await follow('?operation=GetOrder&type=key.*');
    await next();
    control.realm.journal.add(journalEntry('1'));
    events.append('order.created', { subject: 'o', details: { status: 'Unshipped', channel: 'MFN' } });
    events.append('key.created', { subject: 'k', details: { developerId: 'd', status: 'active' } });
    expect(await next()).toContain('"subject":"k"');
    leave();
  });

  it('answers HEAD, and follows nothing for it', async () => {
    const answer = await fetch(url, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(control.realm.journal.followed).toBe(false);
  });

  it('follows the world that is asked for', async () => {
    const { next, leave } = await follow('?sandbox=BOX');
    await next();
    control.realm.journal.add(journalEntry('1'));
    sandbox.journal.add(journalEntry('2'));
    expect(dataOf(await next()).id).toBe('2');
    leave();
    expect((await follow('?sandbox=NOWHERE1')).answer.status).toBe(404);
  });

  it('ends with the world, and when the server closes', async () => {
    const [first, second] = [await follow(), await follow()];
    await first.next();
    await second.next();
    control.realm.journal.end();
    expect([await first.next(), await second.next()]).toEqual([undefined, undefined]);
    const third = await follow();
    await third.next();
    control.app.server.closeAllConnections();
    await expect(third.next()).rejects.toThrow();
  });

  it('listens no longer once its client has left', async () => {
    const { next, leave } = await follow();
    await next();
    leave();
    const { journal } = control.realm;
    while (journal.followed) await wait(5);
    expect(control.app.server.listening).toBe(true);
  });
});
