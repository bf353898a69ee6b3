import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The package as `npm pack` makes it, installed into an empty project: its size with all that it needs, and how many packages. */
export async function measureInstalled() {
  process.stderr.write('installing the package ...\n');
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-installed-'));
  const npm = (cwd, ...words) =>
    execFileSync('npm', [...words, '--ignore-scripts', '--loglevel', 'error'], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    npm(ROOT, 'pack', '--pack-destination', folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    // Nothing is compiled: what that leaves behind is not counted.
    npm(folder, 'install', '--no-audit', '--no-fund', `./${tarball}`);
    const modules = join(folder, 'node_modules');
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
    return { megabytes: sizeOf(modules) / 1e6, packages: Object.keys(packages).length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes, which are the same on every file system. */
function sizeOf(folder) {
  let bytes = 0;
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || `${file.parentPath}${sep}`.includes(`better-sqlite3${sep}build${sep}`)) continue;
    bytes += statSync(join(file.parentPath, file.name)).size;
  }
  return bytes;
}
