import type { MemberModel } from '../../model/types.js';

const NOW_MINUS = /^now(?:-(\d+)([mhd]))?$/;
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What a parameter that was not sent stands for: a constant, or an instant that counts from now (`now-90d`). */
export function defaultOf(member: MemberModel, now: number): string | number | boolean | undefined {
  const text = member.default;
  if (typeof text !== 'string' || member.shape !== 'timestamp') return text;
  const match = NOW_MINUS.exec(text);
  if (!match) throw new Error(`The model's default ${text} of ${member.name} is not understood.`);
  const [, count = '0', unit = 'm'] = match;
  return now - Number(count) * UNITS[unit as keyof typeof UNITS];
}
