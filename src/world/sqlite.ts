import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

const require = createRequire(import.meta.url);

/**
 * SQLite. No release of better-sqlite3 runs on all of Node 20 to 24: 12 aborts on Node 24.19 and later, when the collector frees a
 * statement, and 13 needs Node 22. So npm installs 13 under a name of its own wherever it runs.
 */
export default (runs13() ? require('better-sqlite3-napi') : require('better-sqlite3')) as typeof Database;

function runs13(): boolean {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 22) return false;
  try {
    require.resolve('better-sqlite3-napi');
    return true;
  } catch {
    // An install without optional packages of its kind; 12 does on Node 22.
    return false;
  }
}
