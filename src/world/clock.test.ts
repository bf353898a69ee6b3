import { describe, expect, test } from 'vitest';
import { createClock } from './clock.js';
import type { ClockState } from './clock.js';
import { HOUR, START } from './testing.js';

/** A clock over real time that a test moves. */
function createTestClock(start?: Partial<ClockState>) {
  const time = { now: START };
  return { time, clock: createClock(() => time.now, start) };
}

const YEAR_2015 = Date.UTC(2015, 0, 1);

describe('a running clock', () => {
  test('shows real time where nothing else is said', () => {
    const { clock, time } = createTestClock();
    time.now += 1_234;

    expect([clock.now(), clock.real(), clock.mode]).toEqual([START + 1_234, START + 1_234, 'running']);
  });

  test('goes on from where it was started, as fast as real time', () => {
    const { clock, time } = createTestClock({ worldAt: YEAR_2015 });
    time.now += HOUR;

    expect([clock.now(), clock.real()]).toEqual([YEAR_2015 + HOUR, START + HOUR]);
  });

  test('goes on from where it is set', () => {
    const { clock, time } = createTestClock();
    clock.set({ at: START + 24 * HOUR });
    time.now += 5;

    expect(clock.now()).toBe(START + 24 * HOUR + 5);
    expect(clock.mode).toBe('running');
  });
});

describe('a frozen clock', () => {
  test('stands', () => {
    const { clock, time } = createTestClock({ mode: 'frozen', worldAt: YEAR_2015 });
    time.now += HOUR;

    expect([clock.now(), clock.mode]).toEqual([YEAR_2015, 'frozen']);
  });

  test('stands where a running one was stopped, and goes on from there', () => {
    const { clock, time } = createTestClock();
    time.now += 10;
    clock.set({ mode: 'frozen' });
    time.now += HOUR;
    const stopped = clock.now();
    clock.set({ mode: 'running' });
    time.now += 7;

    expect([stopped, clock.now()]).toEqual([START + 10, START + 17]);
  });

  test('can be moved and stands again', () => {
    const { clock, time } = createTestClock({ mode: 'frozen' });
    clock.set({ at: START + HOUR });
    time.now += 5;

    expect([clock.now(), clock.mode]).toEqual([START + HOUR, 'frozen']);
  });
});

describe('a scaled clock', () => {
  test('goes as many times as fast as it was told', () => {
    const { clock, time } = createTestClock();
    clock.set({ mode: 'scaled', rate: 60 });
    time.now += 1_000;

    expect([clock.now(), clock.mode]).toEqual([START + 60_000, 'scaled']);
  });

  test('shows whole milliseconds', () => {
    const { clock, time } = createTestClock();
    clock.set({ mode: 'scaled', rate: 0.3 });
    time.now += 5;

    expect(clock.now()).toBe(START + 1);
  });

  test('keeps its rate when it is moved, and loses it when it runs', () => {
    const { clock, time } = createTestClock();
    clock.set({ mode: 'scaled', rate: 60 });
    clock.set({ at: YEAR_2015 });
    time.now += 1_000;
    const moved = clock.now();
    clock.set({ mode: 'running' });
    time.now += 1_000;

    expect([moved, clock.now()]).toEqual([YEAR_2015 + 60_000, YEAR_2015 + 61_000]);
  });
});

describe('standingAt', () => {
  test('shows the instant while the work runs, and gives its result', () => {
    const { clock, time } = createTestClock();
    const seen = clock.standingAt(YEAR_2015, () => {
      time.now += 5;
      return clock.now();
    });

    expect([seen, clock.now()]).toEqual([YEAR_2015, START + 5]);
  });

  test('goes on afterwards also where the work threw', () => {
    const { clock } = createTestClock();
    const fail = () => {
      throw new Error('no');
    };

    expect(() => clock.standingAt(YEAR_2015, fail)).toThrow('no');
    expect(clock.now()).toBe(START);
  });

  test('leaves what the clock shows otherwise to be asked for', () => {
    const { clock, time } = createTestClock();
    time.now += 5;

    expect(clock.standingAt(YEAR_2015, () => clock.latest())).toBe(START + 5);
  });

  test('may be in another one', () => {
    const { clock } = createTestClock();
    const seen = clock.standingAt(YEAR_2015, () => [clock.standingAt(0, () => clock.now()), clock.now()]);

    expect(seen).toEqual([0, YEAR_2015]);
  });

  test('leaves real time and the state alone', () => {
    const { clock } = createTestClock();
    const before = clock.state();

    expect(clock.standingAt(YEAR_2015, () => clock.real())).toBe(START);
    expect(clock.state()).toEqual(before);
  });
});

test.each<Partial<ClockState>>([
  { mode: 'running', worldAt: YEAR_2015 },
  { mode: 'frozen', worldAt: YEAR_2015 },
  { mode: 'scaled', worldAt: YEAR_2015, rate: 24 },
])('a clock goes on from its kept state: %o', (start) => {
  const { clock, time } = createTestClock(start);
  const kept = JSON.parse(JSON.stringify(clock.state())) as ClockState;
  time.now += HOUR;
  const other = createClock(() => time.now);
  other.restore(kept);

  expect([other.now(), other.mode]).toEqual([clock.now(), clock.mode]);
});
