import { createHash } from 'node:crypto';
import type { World } from '../../world/world.js';

/**
 * 32 bytes that belong to something in a world. Ids of groups, settlements and shipments are made of them and not of the
 * world's stream of ids: money follows from what happens, and what is made up next must not depend on it.
 */
export const digestOf = (world: World, ...names: (string | number)[]): Buffer =>
  createHash('sha256')
    .update(`mws-local ${world.seed} ${names.join('/')}`)
    .digest();

/** So many digits, the first of which is not 0. */
export function digitsOf(digest: Buffer, count: number): string {
  const digits = digest.readBigUInt64BE(0).toString() + digest.readBigUInt64BE(8).toString();
  return `${1 + (digest[31]! % 9)}${digits.padStart(count, '0').slice(1 - count)}`;
}

/** So many digits that always follow from a name, in every world. */
export const digitsFrom = (name: string, count: number): string =>
  digitsOf(createHash('sha256').update(name).digest(), count);

/** The id of a row of events, as a transaction. */
export const transactionIdOf = (world: World, row: number): string =>
  digestOf(world, 'transaction', row).toString('base64url');
