import { createHmac, timingSafeEqual } from 'node:crypto';
import type { World } from '../../world/world.js';
import type { Window } from '../orders/order.js';
import type { SizeClass } from './offered-slots.js';

/** What a SlotId says: whose it is, when, and for which parcels. */
export interface SealedSlot extends Window {
  seller: number;
  size: SizeClass;
}

const HEAD = 17;
const CHECK = 12;

/** An opaque id of 40 characters that ends with `=`, as the documented ones do; no table is needed to know it again. */
export function slotIdOf(world: World, { seller, from, to, size }: SealedSlot): string {
  const bytes = Buffer.alloc(HEAD);
  bytes.writeUInt32BE(seller, 0);
  bytes.writeUIntBE(from, 4, 6);
  bytes.writeUIntBE(to, 10, 6);
  bytes.writeUInt8(size === 'large' ? 1 : 0, 16);
  return Buffer.concat([bytes, checkOf(world, bytes)]).toString('base64');
}

/** What a SlotId says; undefined where this world gave none such. */
export function openSlotId(world: World, slotId: string): SealedSlot | undefined {
  const bytes = Buffer.from(slotId, 'base64');
  if (bytes.length !== HEAD + CHECK || bytes.toString('base64') !== slotId) return undefined;
  const head = bytes.subarray(0, HEAD);
  if (!timingSafeEqual(bytes.subarray(HEAD), checkOf(world, head))) return undefined;
  return {
    seller: head.readUInt32BE(0),
    from: head.readUIntBE(4, 6),
    to: head.readUIntBE(10, 6),
    size: head.readUInt8(16) === 1 ? 'large' : 'usual',
  };
}

const checkOf = (world: World, bytes: Buffer): Buffer =>
  createHmac('sha256', world.ids.tokenKey).update('pickup slot').update(bytes).digest().subarray(0, CHECK);
