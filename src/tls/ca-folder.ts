import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
}

/**
 * The folder of the local CA: in the folder of `--data` where there is one, else in the user's configuration, so that
 * clients need to trust it once. Undefined for a user who has none.
 */
export function caFolder(data: string | undefined, surroundings: Surroundings = process): string | undefined {
  if (data !== undefined) return join(resolve(data), 'ca');
  const configuration = configurationFolder(surroundings);
  return configuration && join(configuration, 'mws-local', 'ca');
}

function configurationFolder({ env, platform }: Surroundings): string | undefined {
  const home = env.HOME || homeFolder();
  if (platform === 'win32') return env.APPDATA || (home && join(home, 'AppData', 'Roaming'));
  if (platform === 'darwin') return home && join(home, 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME || (home && join(home, '.config'));
}

/** A user id without an entry in the machine's list of users has none. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
