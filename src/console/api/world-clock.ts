import { createStore } from '../lib/store.js';
import { api } from './client.js';
import type { Clock } from './types.js';

/** What the world's clock showed when it was last read, and the server's own real time then; undefined until then. */
export const worldClock = createStore<(Clock & { real: number }) | undefined>(undefined);

export async function readWorldClock(): Promise<void> {
  try {
    const answer = await api.raw('/clock');
    const real = Date.parse(answer.headers.get('date') ?? '');
    worldClock.set({ ...((await answer.json()) as Clock), real });
  } catch {
    worldClock.set(undefined);
  }
}

/** What an instant of the world is in real time, as its clock goes now, in words for a tooltip. */
export function realTimeOf(instant: string): string {
  const clock = worldClock.get();
  if (!clock) return `${instant} by the world’s clock`;
  if (clock.mode === 'frozen') return `${instant} by the world’s clock, which stands`;
  const away = (Date.parse(instant) - Date.parse(clock.now)) / (clock.rate ?? 1);
  const real = new Date(clock.real + away);
  if (Number.isNaN(real.getTime())) return instant;
  return `${real.toISOString().slice(0, 19).replace('T', ' ')} UTC in real time, as the clock goes now`;
}
