import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Outbox } from './outbox.js';

function outboxOf(limits?: ConstructorParameters<typeof Outbox>[0]) {
  const outbox = new Outbox(limits);
  const sent: string[] = [];
  return { sent, put: (name: string, bytes = 1) => outbox.put(bytes, () => sent.push(name)) };
}

test('what is put in one turn leaves at its end, in order and once', async () => {
  const { sent, put } = outboxOf();
  put('first');
  put('second');
  expect(sent).toEqual([]);
  await nextTurn();
  expect(sent).toEqual(['first', 'second']);
  await nextTurn();
  expect(sent).toHaveLength(2);
});

test('the next turn has its own', async () => {
  const { sent, put } = outboxOf();
  put('first');
  await nextTurn();
  put('second');
  expect(sent).toEqual(['first']);
  await nextTurn();
  expect(sent).toEqual(['first', 'second']);
});

test('too many answers leave at once, and what follows waits again', async () => {
  const { sent, put } = outboxOf({ answers: 2 });
  put('first');
  put('second');
  expect(sent).toEqual(['first', 'second']);
  put('third');
  expect(sent).toHaveLength(2);
  await nextTurn();
  expect(sent).toEqual(['first', 'second', 'third']);
});

test('too many bytes leave at once', async () => {
  const { sent, put } = outboxOf({ bytes: 100 });
  put('short', 99);
  expect(sent).toEqual([]);
  put('long', 1);
  expect(sent).toEqual(['short', 'long']);
  await nextTurn();
  expect(sent).toHaveLength(2);
});

test('an answer that is put while others are sent is sent too', async () => {
  const outbox = new Outbox();
  const sent: string[] = [];
  outbox.put(1, () => {
    sent.push('first');
    outbox.put(1, () => sent.push('second'));
  });
  await nextTurn();
  await nextTurn();
  expect(sent).toEqual(['first', 'second']);
});
