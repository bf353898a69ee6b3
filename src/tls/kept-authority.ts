import { caFileIn, keepAuthority, mendKey, readAuthority } from './authority-files.js';
import { makeAuthority } from './authority.js';
import type { Authority } from './authority.js';
import { OWN_SUBTREES, permits, subtreeOf } from './names.js';
import type { Subtree } from './names.js';

/** A CA, and where it is kept. */
export interface KeptAuthority {
  authority: Authority;
  /** The file with its certificate; undefined where it is in memory only. */
  path: string | undefined;
  /** Whether it was made just now. */
  made: boolean;
  /** Why it took the place of a former one, or is in memory only. */
  because: string | undefined;
  /** Whether others could read its key, and cannot any more. */
  mended: boolean;
}

/** The word for that. */
export const MENDED =
  'others could read the key of the local CA, and cannot any more: mws-local ca renew makes a new one';

/** What a CA is opened for. */
export interface AuthorityWish {
  /** Undefined: there is nowhere to keep it. */
  folder: string | undefined;
  /** Further names that it must be good for. */
  names: readonly string[];
  /** Real time, in milliseconds. */
  now: number;
  /** Makes a new one, whatever is there. */
  renew?: boolean;
}

/** What ends sooner than this is replaced. */
export const WANING = 30 * 86_400_000;
/** More often than this nobody loses a race. */
const ATTEMPTS = 10;

/**
 * The CA of a folder, made where there is none yet, or none that is good for the names that are wanted; a new one is good
 * for those of the former, too. Where the folder cannot be written or read, it is in memory only.
 * @throws Error for a folder that holds something else.
 */
export function openAuthority(wish: AuthorityWish): KeptAuthority {
  const { folder } = wish;
  if (folder === undefined) return inMemory(wish, 'there is no folder for it');
  try {
    return openIn(folder, wish);
  } catch (error) {
    if (!UNUSABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return inMemory(wish, (error as Error).message);
  }
}

/** What the systems say of a folder that cannot be written, or is no place for this. */
const UNUSABLE = new Set(
  'EACCES EPERM EROFS ENOSPC EDQUOT ENOTDIR ENOENT EEXIST EBUSY EXDEV ELOOP ENAMETOOLONG'.split(' '),
);

const inMemory = ({ names, now }: AuthorityWish, because: string): KeptAuthority => ({
  authority: makeAuthority(furtherSubtrees(names), now),
  path: undefined,
  made: true,
  because,
  mended: false,
});

const furtherSubtrees = (names: readonly string[]): Subtree[] =>
  names.filter((name) => !permits(OWN_SUBTREES, name)).map(subtreeOf);

function openIn(folder: string, { names, now, renew }: AuthorityWish): KeptAuthority {
  const path = caFileIn(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mended = mendKey(folder);
    const former = readAuthority(folder);
    const because = former && (renew ? 'it was asked for' : insufficiency(former, names, now));
    if (former && because === undefined) return { authority: former, path, made: false, because, mended };
    const authority = makeAuthority([...(former?.subtrees ?? []), ...furtherSubtrees(names)], now);
    if (keepAuthority(folder, authority, former !== undefined))
      return { authority, path, made: true, because, mended: false };
  }
  throw new Error(`${folder} is being written by other servers.`);
}

/** Why a CA that is kept will not do. */
function insufficiency(
  { subtrees, notAfter }: Authority,
  names: readonly string[],
  now: number,
): string | undefined {
  if (notAfter - now < WANING)
    return `the former one ends on ${new Date(notAfter).toISOString().slice(0, 10)}`;
  const missing = [
    ...OWN_SUBTREES.filter((own) => !subtrees.includes(own)),
    ...names.filter((name) => !permits(subtrees, name)),
  ];
  return missing.length === 0 ? undefined : `the former one is not good for ${missing.join(', ')}`;
}
