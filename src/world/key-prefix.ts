import { createChance } from './chance.js';

/** A sandbox's access keys are its id, of 8 characters, and 12 more. */
export const ID_LENGTH = 8;
export const TAIL_LENGTH = 12;

/**
 * An access key as a world has it whose keys begin with `prefix`: one of 20 characters keeps its last 12, any other gets
 * 12 that are always the same.
 */
export function withPrefix(prefix: string, accessKeyId: string): string {
  if (prefix === '' || accessKeyId.startsWith(prefix)) return accessKeyId;
  const tail = accessKeyId.slice(prefix.length);
  return prefix + (tail.length === TAIL_LENGTH ? tail : madeUpTail(accessKeyId));
}

/** Another tail for a key, where its own is taken. */
export const madeUpTail = (accessKeyId: string): string =>
  createChance(accessKeyId, 'sandbox').text(TAIL_LENGTH);
