import { describe, expect, test } from 'vitest';
import { dueHandlers } from '../server/due-handlers.js';
import { createTestWorld, DAY, HOUR, MINUTE, START } from '../world/testing.js';
import { createDeveloper, findDeveloper } from './developers.js';
import {
  createKey,
  findKey,
  listKeys,
  noteKeyUse,
  noteRevealed,
  resetKeys,
  setKeyStatus,
  suspendWithKeys,
} from './keys.js';

const demo = { accessKeyId: '022QF0EXAMPLEH9DHM02', secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct' };

function createKeyWorld(keysUnusedAfter: number | null = null) {
  const { world, time } = createTestWorld(dueHandlers, { settings: { keysUnusedAfter } });
  const developer = createDeveloper(world, { name: 'Demo' });
  const status = (accessKeyId = demo.accessKeyId) => findKey(world, accessKeyId)!.key.status;
  /** Lets time go by, and does what became due. */
  const pass = (by: number) => {
    time.now += by;
    world.due.settle();
  };
  /** A successful call with the demo key. */
  const use = () => noteKeyUse(world, findKey(world, demo.accessKeyId)!.key);
  return { world, time, developer, status, pass, use };
}

describe('a key', () => {
  test('is active from when it is created, and is found with its developer', () => {
    const { world, developer } = createKeyWorld();
    const key = createKey(world, developer, demo);

    expect(key).toEqual({
      id: 1,
      ...demo,
      status: 'active',
      reason: null,
      createdAt: START,
      lastUsedAt: null,
      changedAt: START,
      revealedAt: null,
    });
    expect(findKey(world, demo.accessKeyId)).toEqual({ key, developer });
    expect(findKey(world, demo.accessKeyId.toLowerCase())).toBeUndefined();
  });

  test('is made up in the forms that MWS used', () => {
    const { world, developer } = createKeyWorld();
    const { accessKeyId, secretKey } = createKey(world, developer);

    expect(accessKeyId).toMatch(/^[0-9A-Z]{20}$/);
    expect(secretKey).toMatch(/^[A-Za-z0-9+/]{40}$/);
  });

  test('is made up anew each time, and the same for the same seed', () => {
    const make = () => {
      const { world, developer } = createKeyWorld();
      return [createKey(world, developer), createKey(world, developer)];
    };

    expect(new Set(make().flatMap(({ accessKeyId, secretKey }) => [accessKeyId, secretKey])).size).toBe(4);
    expect(make()).toEqual(make());
  });

  test('may be there in a state already, with the reason', () => {
    const { world, developer } = createKeyWorld();

    expect(createKey(world, developer, { ...demo, status: 'inactive', reason: 'support' })).toMatchObject({
      status: 'inactive',
      reason: 'support',
    });
  });

  test('has an id that no other has, of any developer', () => {
    const { world, developer } = createKeyWorld();
    createKey(world, developer, demo);

    expect(() => createKey(world, createDeveloper(world, { name: 'Other' }), demo)).toThrow('UNIQUE');
  });

  test('changes its status with a reason and the time, and stays in the registry when deleted', () => {
    const { world, developer, time } = createKeyWorld();
    createKey(world, developer, demo);
    const states = [
      ['inactive', 'holiday'],
      ['active', null],
      ['deleted', 'leaked'],
    ] as const;
    const seen = states.map(([status, reason]) => {
      time.now += HOUR;
      setKeyStatus(world, demo.accessKeyId, status, reason);
      const { key } = findKey(world, demo.accessKeyId)!;
      return [key.status, key.reason, key.changedAt, key.createdAt];
    });

    expect(seen).toEqual([
      ['inactive', 'holiday', START + HOUR, START],
      ['active', null, START + 2 * HOUR, START],
      ['deleted', 'leaked', START + 3 * HOUR, START],
    ]);
  });

  test('loses the reason of before where none is given', () => {
    const { world, developer } = createKeyWorld();
    createKey(world, developer, { ...demo, status: 'inactive', reason: 'holiday' });
    setKeyStatus(world, demo.accessKeyId, 'active');

    expect(findKey(world, demo.accessKeyId)!.key.reason).toBeNull();
  });
});

test('keys are listed newest first, those of one developer', () => {
  const { world, developer } = createKeyWorld();
  const other = createDeveloper(world, { name: 'Other' });
  createKey(world, developer, { accessKeyId: 'A' });
  createKey(world, other, { accessKeyId: 'B' });
  createKey(world, developer, { accessKeyId: 'C' });

  expect(listKeys(world, developer).map(({ accessKeyId }) => accessKeyId)).toEqual(['C', 'A']);
});

describe('a reset', () => {
  test('deletes every key that still lived, and makes a new one', () => {
    const { world, developer, time } = createKeyWorld();
    createKey(world, developer, { accessKeyId: 'ACTIVE' });
    createKey(world, developer, { accessKeyId: 'INACTIVE', status: 'inactive', reason: 'holiday' });
    createKey(world, developer, { accessKeyId: 'DELETED', status: 'deleted', reason: 'leaked' });
    time.now += HOUR;
    const made = resetKeys(world, developer);

    const summary = listKeys(world, developer).map(({ accessKeyId, status, reason, changedAt }) => [
      accessKeyId,
      status,
      reason,
      changedAt,
    ]);
    expect(summary).toEqual([
      [made.accessKeyId, 'active', null, START + HOUR],
      ['DELETED', 'deleted', 'leaked', START],
      ['INACTIVE', 'deleted', 'reset', START + HOUR],
      ['ACTIVE', 'deleted', 'reset', START + HOUR],
    ]);
  });

  test('leaves the keys of other developers alone', () => {
    const { world, developer, status } = createKeyWorld();
    createKey(world, createDeveloper(world, { name: 'Other' }), demo);
    resetKeys(world, developer);

    expect(status()).toBe('active');
  });

  test('of a developer without keys makes the first one', () => {
    const { world, developer } = createKeyWorld();
    const made = resetKeys(world, developer);

    expect(listKeys(world, developer)).toEqual([made]);
  });
});

describe('last use', () => {
  test('is kept to the minute', () => {
    const { world, developer, time, use } = createKeyWorld();
    createKey(world, developer, demo);
    const seen = [0, MINUTE - 1, 1, 5 * MINUTE].map((by) => {
      time.now += by;
      use();
      return findKey(world, demo.accessKeyId)!.key.lastUsedAt;
    });

    expect(seen).toEqual([START, START, START + MINUTE, START + 6 * MINUTE]);
  });
});

describe('the rule that unused keys are deleted', () => {
  const LIMIT = 90 * DAY;

  test('is off by default: a key lives as long as it is not deleted', () => {
    const { world, developer, status, pass } = createKeyWorld();
    createKey(world, developer, demo);
    pass(10 * 365 * DAY);

    expect(status()).toBe('active');
    expect(world.due.list(10)).toEqual([]);
  });

  test('deletes a key that was never used, after 90 days to the millisecond', () => {
    const { world, developer, status, pass } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(LIMIT - 1);
    const before = status();
    pass(1);

    expect([before, status()]).toEqual(['active', 'deleted']);
    expect(findKey(world, demo.accessKeyId)!.key).toMatchObject({
      reason: 'unused',
      changedAt: START + LIMIT,
    });
    expect(world.due.list(10)).toEqual([]);
  });

  test('deletes at the instant at which it was due, also if it is settled later', () => {
    const { world, developer, pass } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(LIMIT + 30 * DAY);

    expect(findKey(world, demo.accessKeyId)!.key.changedAt).toBe(START + LIMIT);
  });

  test('counts from the last use, also one just before the end', () => {
    const { world, developer, status, pass, use } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(LIMIT - 1);
    use();
    pass(1);
    const saved = status();
    pass(LIMIT - 2);
    const still = status();
    pass(1);

    expect([saved, still, status()]).toEqual(['active', 'active', 'deleted']);
  });

  test('lets a key live that is used again and again', () => {
    const { world, developer, status, pass, use } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    for (let month = 0; month < 24; month++) {
      pass(30 * DAY);
      use();
    }

    expect(status()).toBe('active');
    expect(world.due.list(10)).toHaveLength(1);
  });

  test('says when it will be, also after a use', () => {
    const { world, developer, pass, use } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(DAY);
    use();

    expect(world.due.list(10)).toMatchObject([{ kind: 'key.unused', dueAt: START + DAY + LIMIT }]);
  });

  test('counts anew from when a key is activated', () => {
    const { world, developer, status, pass } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(60 * DAY);
    setKeyStatus(world, demo.accessKeyId, 'inactive');
    pass(20 * DAY);
    setKeyStatus(world, demo.accessKeyId, 'active');
    pass(LIMIT - 1);
    const before = status();
    pass(1);

    expect([before, status()]).toEqual(['active', 'deleted']);
  });

  test('leaves a key alone that is not active', () => {
    const { world, developer, status, pass } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    setKeyStatus(world, demo.accessKeyId, 'inactive', 'holiday');
    pass(LIMIT);

    expect(status()).toBe('inactive');
    expect(findKey(world, demo.accessKeyId)!.key.reason).toBe('holiday');
  });

  test('treats every key by itself, those of a reset too', () => {
    const { world, developer, status, pass, use } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    pass(30 * DAY);
    const fresh = createKey(world, developer);
    pass(30 * DAY);
    use();
    pass(60 * DAY);

    expect([status(), status(fresh.accessKeyId)]).toEqual(['active', 'deleted']);
    const made = resetKeys(world, developer);
    pass(LIMIT);
    expect(status(made.accessKeyId)).toBe('deleted');
  });

  test('stops when it is turned off', () => {
    const { world, developer, status, pass } = createKeyWorld(LIMIT);
    createKey(world, developer, demo);
    world.setSettings({ keysUnusedAfter: null });
    pass(LIMIT);

    expect(status()).toBe('active');
  });
});

test('that the secret of a key was shown is noted with the time', () => {
  const { world, time, developer } = createKeyWorld();
  const key = createKey(world, developer, demo);
  time.now += HOUR;
  noteRevealed(world, key);

  expect(findKey(world, demo.accessKeyId)!.key.revealedAt).toBe(START + HOUR);
});

test('a developer that is suspended with its keys loses the active ones, for the reason', () => {
  const { world, developer } = createKeyWorld();
  const keys = (['active', 'deleted', 'inactive'] as const).map((status) =>
    createKey(world, developer, { status }),
  );
  suspendWithKeys(world, developer, 'shared');

  expect(findDeveloper(world, developer.developerId)!.status).toBe('suspended');
  expect(keys.map(({ accessKeyId }) => findKey(world, accessKeyId)!.key)).toMatchObject([
    { status: 'inactive', reason: 'shared' },
    { status: 'deleted', reason: null },
    { status: 'inactive', reason: null },
  ]);
});
