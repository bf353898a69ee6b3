import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createShop, PART, US } from '../orders/testing.js';
import { queueAt } from './destinations.js';
import { deleteFault, faultFor, insertFault, listFaults } from './faults.js';
import { xmlOf } from './kept-xml.js';
import { insertNotification } from './notifications.js';
import type { NotificationState } from './notifications.js';

const filesIn = (folder: string) => readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));

function createOutbox() {
  const { world } = createShop();
  const queue = queueAt(world, 'http://127.0.0.1/1/q');
  let made = 0;
  const write = (xml: string, state: NotificationState = 'waiting') =>
    insertNotification(world, {
      uniqueId: String(made++),
      participation: PART[US],
      queue,
      type: 'Test',
      subject: null,
      happenedAt: 0,
      publishAt: 0,
      state,
      xml,
    });
  return { world, write };
}

test('the XML of many messages lies in files, and is read from there byte by byte', () => {
  const { world, write } = createOutbox();
  const texts = Array.from({ length: 1_300 }, (_, at) => `<a>${'ü€😀'.repeat(20)}${at}</a>`);
  const ids = texts.map((text) => write(text));
  expect(world.database.numbers('SELECT count(*) FROM notifications WHERE xml IS NOT NULL')).toEqual([300]);
  expect(ids.map((id) => xmlOf(world, id))).toEqual(texts);
  const folder = world.documents.make();
  expect(filesIn(folder)).toHaveLength(2);
  world.close();
  world.documents.end();
  expect(existsSync(folder)).toBe(false);
});

test('a transaction that comes to nothing leaves no file and no message', () => {
  const { world, write } = createOutbox();
  for (let at = 0; at < 499; at++) write('x'.repeat(200));
  const before = world.database.numbers('SELECT count(*) FROM notifications');
  expect(() =>
    world.database.transaction(() => {
      write('y'.repeat(200));
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(world.database.numbers('SELECT count(*) FROM notifications')).toEqual(before);
  expect(filesIn(world.documents.make())).toEqual([]);
  world.documents.end();
});

test('a rule hits the messages of its type until it has ended, and the next one after it', () => {
  const { world } = createShop();
  const first = insertFault(world, { type: 'Test', times: 1, lose: true });
  insertFault(world, { duplicate: 2 });
  expect(faultFor(world, 'AnyOfferChanged')).toMatchObject({ duplicate: 2 });
  expect(faultFor(world, 'Test')).toMatchObject({ lose: true });
  expect(faultFor(world, 'Test')).toMatchObject({ duplicate: 2 });
  expect(listFaults(world).map(({ hits }) => hits)).toEqual([1, 2]);
  expect([deleteFault(world, first), deleteFault(world, first)]).toEqual([true, false]);
});
