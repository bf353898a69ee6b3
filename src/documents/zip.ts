import { createHash } from 'node:crypto';
import type * as Fflate from 'fflate';
import { lazily } from '../model/lazy-module.js';

const fflate = lazily<typeof Fflate>('fflate');

/**
 * A ZIP file with one file in it. The same bytes at the same instant give the same ZIP.
 * @param at the instant that the file in it says it was changed at, in milliseconds; kept in whole minutes of UTC
 */
export function zipOf(name: string, bytes: Buffer, at: number): Buffer {
  // A ZIP has local time: the clock of this machine must show what UTC's shows.
  const local = new Date(at);
  const mtime = at + local.getTimezoneOffset() * 60_000;
  return Buffer.from(fflate().zipSync({ [name]: [bytes, { mtime: Math.max(mtime, EARLIEST) }] }));
}

/** The one file of a ZIP that `zipOf` made. */
export const unzipped = (zip: Buffer): Buffer => Buffer.from(Object.values(fflate().unzipSync(zip))[0]!);

/** Bytes compressed by gzip. @param at the instant that the file says, in milliseconds; kept in whole seconds */
export const gzipOf = (bytes: Buffer, at: number): Buffer =>
  Buffer.from(fflate().gzipSync(bytes, { mtime: at }));

/** A ZIP knows no year before 1980. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** The MD5 of bytes, in base64. */
export const md5Of = (bytes: Buffer): string => createHash('md5').update(bytes).digest('base64');
