import { describe, expect, test } from 'vitest';
import type { DueHandler } from './world.js';
import { createNotingWorld, createTestWorld, MINUTE, START } from './testing.js';

const at = (minutes: number) => START + minutes * MINUTE;

describe('work that fails', () => {
  const fail: DueHandler = (world) => {
    world.setSettings({ auth: 'off' });
    world.due.add('note', 'left over', world.now() + 1);
    throw new Error('no such row');
  };

  test('leaves nothing behind, is set aside with its reason, and the world goes on', () => {
    const { world, notes, failures } = createNotingWorld({ fail });
    world.due.add('note', 'before', at(1));
    world.due.add('fail', 'x', at(2));
    world.due.add('note', 'after', at(3));
    world.clock.set({ at: at(5) });

    world.due.settle();
    world.due.settle();
    expect(notes).toEqual([
      ['before', at(1)],
      ['after', at(3)],
    ]);
    const failed = { at: at(5), reason: 'no such row' };
    expect(world.due.list(10)).toEqual([expect.objectContaining({ subject: 'x', failed })]);
    expect(failures).toEqual(['x: no such row']);
    expect([world.due.next(), world.due.find('fail', 'x')]).toEqual([undefined, undefined]);
    expect(world.settings.auth).toBe('strict');
    expect(world.database.get("SELECT json_extract(settings, '$.auth') AS auth FROM world")).toEqual({
      auth: 'strict',
    });
    expect(world.now()).toBe(at(5));
  });

  test('is tried again on request, at its own instant, as often as it is asked for', () => {
    let failures = 2;
    const flaky: DueHandler = (world, item) => {
      if (failures-- > 0) throw new Error('not yet');
      notes.push([item.subject, world.now()]);
    };
    const { world, notes } = createNotingWorld({ flaky });
    world.due.add('flaky', 'x', at(1));
    world.due.add('note', 'y', at(2));
    world.clock.set({ at: at(5) });
    world.due.settle();
    expect(notes).toEqual([['y', at(2)]]);

    const { id } = world.due.list(1)[0]!;
    world.due.retry(id);
    world.due.settle();
    expect(world.due.get(id)).toMatchObject({ failed: { reason: 'not yet' } });
    world.due.retry(id);
    world.due.settle();
    expect([world.due.get(id), notes[1]]).toEqual([undefined, ['x', at(1)]]);
  });

  test('goes with what cancels it', () => {
    const { world } = createNotingWorld({ fail });
    world.due.add('fail', 'x', at(-1));
    world.due.settle();
    world.due.remove('fail', 'x');

    expect(world.due.list(10)).toEqual([]);
  });

  test('of a kind that this release does not know is named, and kept', () => {
    const { world } = createTestWorld();
    world.due.add('report.make', 1, START);
    world.due.settle();

    const reason = 'Nothing in this release does due work of kind report.make.';
    expect(world.due.list(10)).toMatchObject([{ kind: 'report.make', failed: { reason } }]);
  });

  test('because the disk is full is set aside like any other', () => {
    const fill: DueHandler = (world) =>
      void world.database.run('UPDATE world SET scenario = hex(zeroblob(1000000))');
    const { world, notes } = createNotingWorld({ fill });
    const { page_count: pages } = world.database.get<{ page_count: number }>('PRAGMA page_count')!;
    world.database.get(`PRAGMA max_page_count = ${pages + 2}`);
    world.due.add('fill', 'x', at(1));
    world.due.add('note', 'after', at(2));
    world.clock.set({ at: at(5) });
    world.due.settle();

    const reason = 'database or disk is full';
    expect(world.due.list(10)).toMatchObject([{ subject: 'x', failed: { reason } }]);
    expect(notes).toEqual([['after', at(2)]]);
  });

  test('where nothing can be written is set aside as soon as it can, and is told of once', () => {
    const { world, notes, failures } = createNotingWorld({ fail });
    world.due.add('fail', 'x', at(1));
    world.due.add('note', 'after', at(2));
    world.clock.set({ at: at(5) });
    world.database.run("CREATE TRIGGER full BEFORE UPDATE ON due BEGIN SELECT raise(ABORT, 'full'); END");
    world.due.settle();
    world.due.settle();
    expect([notes, failures.length, world.due.list(10).length]).toEqual([[], 1, 2]);

    world.database.run('DROP TRIGGER full');
    world.due.settle();
    expect(notes).toEqual([['after', at(2)]]);
    expect(world.due.list(10)).toMatchObject([{ subject: 'x', failed: { reason: 'no such row' } }]);
    expect(failures).toHaveLength(1);
  });
});
