import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const DIGITS_AND_CAPITALS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Repeatable chance: the same seed gives the same sequence, on every machine. */
export interface Chance {
  /** An integer from 0 up to, not including, `below` (at most 2^32). */
  below(below: number): number;
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of `values`. */
  pick<T>(values: readonly T[]): T;
  /** One of the keys of `weights`, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** `count` characters of `alphabet` (digits and capitals by default). */
  text(count: number, alphabet?: string): string;
  /** `count` bytes. */
  bytes(count: number): Buffer;
  /** A version 4 UUID in lower case. */
  uuid(): string;
}

/** FNV-1a: a seed of any text as the 32 bits that the generator starts from. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** A source of chance of its own for `stream`, started by `seed`. */
export function createChance(seed: number | string, stream: string): Chance {
  const generator = xoroshiro128plus(seedOf(`${seed}/${stream}`));
  const word = () => generator.next() >>> 0;
  // Scaling a 32-bit word is biased by less than below / 2^32, which no one can tell here, and costs one draw.
  const below = (limit: number) => Math.floor((word() / 0x1_0000_0000) * limit);

  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: (values) => values[below(values.length)]!,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = below(entries.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      return entries[0]![0];
    },
    text(count, alphabet = DIGITS_AND_CAPITALS) {
      let text = '';
      for (let at = 0; at < count; at++) text += alphabet[below(alphabet.length)];
      return text;
    },
    bytes(count) {
      const bytes = Buffer.allocUnsafe(count);
      let at = 0;
      for (; at + 4 <= count; at += 4) bytes.writeUInt32LE(word(), at);
      for (; at < count; at++) bytes[at] = below(256);
      return bytes;
    },
    uuid: () => uuidOf(word(), word(), word(), word()),
  };
}

function uuidOf(a: number, b: number, c: number, d: number): string {
  const hex = (word: number, shift: number) => HEX[(word >>> shift) & 255]!;
  const version = HEX[0x40 | ((b >>> 8) & 0x0f)]!;
  const variant = HEX[0x80 | ((c >>> 24) & 0x3f)]!;
  return (
    `${hex(a, 24)}${hex(a, 16)}${hex(a, 8)}${hex(a, 0)}-${hex(b, 24)}${hex(b, 16)}-${version}${hex(b, 0)}-` +
    `${variant}${hex(c, 16)}-${hex(c, 8)}${hex(c, 0)}${hex(d, 24)}${hex(d, 16)}${hex(d, 8)}${hex(d, 0)}`
  );
}
