import { CommandFailure } from './io.js';
import type { Io } from './io.js';

export const SECRET_FLAG = [
  '--secret <key>',
  'secret key (env: MWS_LOCAL_SECRET, where no list of processes shows it)',
] as const;

/** The secret that a command signs with: a flag goes before the environment. */
export function secretOf(flag: string | undefined, { env }: Io): string {
  const secret = flag ?? env.MWS_LOCAL_SECRET;
  if (!secret)
    throw new CommandFailure('a secret is needed: --secret, or MWS_LOCAL_SECRET in the environment.');
  return secret;
}
