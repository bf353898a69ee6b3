import { beforeEach, expect, it } from 'vitest';
import { createLiveList } from './live-list.js';
import type { LiveList } from './live-list.js';

const entry = (number: number) => ({ id: String(number) });

let frames: (() => void)[];
let list: LiveList<ReturnType<typeof entry>>;
let changes: number;
beforeEach(() => {
  frames = [];
  changes = 0;
  list = createLiveList(200, (draw) => frames.push(draw));
  list.shown.follow(() => changes++);
});
const ids = () => list.shown.get().map(({ id }) => id);

it('draws whatever came since the last frame at once, newest first', () => {
  for (let number = 1; number <= 1_000; number++) list.add(entry(number));
  expect([frames.length, changes]).toEqual([1, 0]);
  frames[0]!();
  expect(changes).toBe(1);
  expect(ids()).toHaveLength(200);
  expect([ids()[0], ids().at(-1)]).toEqual(['1000', '801']);
});

it('asks for another frame when something comes after it', () => {
  list.add(entry(1));
  frames[0]!();
  list.add(entry(2));
  expect(frames).toHaveLength(2);
  frames[1]!();
  expect(ids()).toEqual(['2', '1']);
});

it('shows nothing twice: neither what was fetched and came, nor what came again', () => {
  list.begin();
  list.add(entry(3));
  list.fill([entry(3), entry(2)]);
  frames[0]!();
  expect(ids()).toEqual(['3', '2']);
  list.add(entry(3));
  frames[1]!();
  expect(ids()).toEqual(['3', '2']);
});

it('keeps what came and was drawn while the rest was fetched, and nothing from before', () => {
  list.add(entry(1));
  frames[0]!();
  list.begin();
  list.add(entry(5));
  frames[1]!();
  list.fill([entry(4), entry(3)]);
  expect(ids()).toEqual(['5', '4', '3']);
});
