import { parseDuration } from '../world/duration.js';
import type { Admin } from './admin.js';

/** What is asked until it holds. */
export type Condition<Value> = () => Value | Promise<Value>;

/** What a condition says where it does not hold yet. */
export type Falsy = false | 0 | 0n | '' | null | undefined;

/** How time passes while something is waited for, as ISO 8601 durations of the world's clock. */
export interface WaitOptions {
  /** How far the clock goes between two times of asking, at most; PT5M if not given. */
  step?: string;
  /** How far it goes in all; P1D if not given. */
  limit?: string;
  /** What is waited for, for the error; the text of the condition if not given. */
  what?: string;
}

export async function waitUntil<Value>(
  admin: Admin,
  condition: Condition<Value>,
  { step = 'PT5M', limit = 'P1D', what = textOf(condition) }: WaitOptions = {},
): Promise<Exclude<Value, Falsy>> {
  const stride = milliseconds('step', step);
  const start = await shown(admin);
  const end = start + milliseconds('limit', limit);
  for (let now = start; ; now = await shown(admin)) {
    const value = await condition();
    if (value) return value as Exclude<Value, Falsy>;
    if (now >= end) throw new Error(await complaint(admin, { what, limit, start, now }));
    await moveOn(admin, now, Math.min(stride, end - now));
  }
}

/** To what is due next, what recurs and what expires too, or on by a stride where that is sooner. */
async function moveOn(admin: Admin, now: number, stride: number): Promise<void> {
  const [next] = (await admin.listDue({ limit: 1 })).items;
  if (next && Date.parse(next.dueAt) <= now + stride)
    await admin.advanceClock({ to: 'next-due', include: 'all' });
  else await admin.advanceClock({ by: `PT${stride / 1_000}S` });
}

async function complaint(
  admin: Admin,
  { what, limit, start, now }: { what: string; limit: string; start: number; now: number },
): Promise<string> {
  const [next] = (await admin.listDue({ limit: 1 })).items;
  return [
    `Waited ${limit} of virtual time, and it did not become true: ${what}`,
    `  The clock went from ${iso(start)} to ${iso(now)}.`,
    `  Next due: ${next ? `${next.kind} ${next.subject} at ${next.dueAt}` : 'nothing'}.`,
  ].join('\n');
}

const shown = async (admin: Admin): Promise<number> => Date.parse((await admin.getClock()).now);

const iso = (instant: number): string => new Date(instant).toISOString();

const textOf = (condition: Condition<unknown>): string =>
  String(condition).replaceAll(/\s+/g, ' ').slice(0, 200);

function milliseconds(name: string, duration: string): number {
  const read = parseDuration(duration);
  if (read) return read;
  throw new RangeError(
    `waitUntil: ${name} is ${JSON.stringify(duration)}; it takes an ISO 8601 duration, such as PT5M.`,
  );
}
