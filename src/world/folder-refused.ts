/** Thrown for a folder that is not taken; the message is one line: which folder, why, and what can be done. */
export class FolderRefused extends Error {
  constructor(folder: string, reason: string, advice: string, options?: ErrorOptions) {
    super(inOneLine(`The folder ${folder} is not used: ${reason}. ${advice}`), options);
  }
}

/** Names of files may hold anything. */
const inOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, '?');

const CHOOSE = 'Choose an empty folder, or a new one, with --data.';

/** Refuses a folder because of what it holds. */
export const foreign = (folder: string, reason: string): FolderRefused =>
  new FolderRefused(folder, reason, CHOOSE);

/** Refuses one because the system does: it cannot be made, read or written. */
export function unusable(folder: string, error: unknown): FolderRefused {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = message.replace(/^([A-Z]+): /, '').replace(/\.$/, '');
  return new FolderRefused(
    folder,
    `the system refuses it (${code ?? 'error'}: ${reason})`,
    'Choose a folder that can be made and written, with --data.',
    { cause: error },
  );
}
