import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it.skipIf(process.platform === 'win32')('friction 9: SIGTERM to npm start ends the server', async () => {
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--json', '--log', 'silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  // Its end is that of the server too, which has the same stdout.
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});
