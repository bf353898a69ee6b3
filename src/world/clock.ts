import type { TimeSource } from './real-time.js';

export type ClockMode = 'running' | 'frozen' | 'scaled';

/** What a clock may show: from 1970 on, before the year 2100. Everything that comes of it has a date that MWS could write. */
export const isClockInstant = (instant: number): boolean => instant >= 0 && instant < Date.UTC(2100);

/** What is needed to go on with a clock: at real time `realAt` it showed `worldAt`, and it goes `rate` times as fast. */
export interface ClockState {
  mode: ClockMode;
  worldAt: number;
  realAt: number;
  rate: number;
}

/**
 * The clock of one world, in milliseconds since 1970. Nobody sets it back but by `restore` (the control API refuses to);
 * while due work is settled it stands at the instant at which that work was due.
 */
export interface Clock {
  now(): number;
  /** What it shows outside of due work; while such work stands at its own instant, that may be much later. */
  latest(): number;
  /** The machine's time, for the other of the two clocks that a request's Timestamp may follow. */
  real(): number;
  readonly mode: ClockMode;
  state(): ClockState;
  restore(state: ClockState): void;
  /** Goes on from `at` (now, if not given) in `mode`. */
  set(change: { at?: number; mode?: ClockMode; rate?: number }): void;
  /** Shows `instant` while `work` runs. */
  standingAt<T>(instant: number, work: () => T): T;
}

/** A running clock that shows `start`, or real time if there is none. */
export function createClock(real: TimeSource, start?: Partial<ClockState>): Clock {
  let state: ClockState = {
    mode: start?.mode ?? 'running',
    worldAt: start?.worldAt ?? real(),
    realAt: start?.realAt ?? real(),
    rate: start?.rate ?? 1,
  };
  let held: number | undefined;

  const read = () =>
    state.mode === 'frozen'
      ? state.worldAt
      : Math.floor(state.worldAt + (real() - state.realAt) * state.rate);
  const now = () => held ?? read();

  return {
    now,
    latest: read,
    real,
    get mode() {
      return state.mode;
    },
    state: () => state,
    restore(next) {
      state = next;
    },
    set({ at = now(), mode = state.mode, rate }) {
      state = { mode, worldAt: at, realAt: real(), rate: mode === 'scaled' ? (rate ?? state.rate) : 1 };
    },
    standingAt(instant, work) {
      const before = held;
      held = instant;
      try {
        return work();
      } finally {
        held = before;
      }
    },
  };
}
