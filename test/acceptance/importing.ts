import { run } from '../../src/cli/run.js';

/** `mws-local import` with these words: its exit status and what it wrote. */
export async function importing(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const status = await run(['import', ...words], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: {},
    isTTY: false,
  });
  return { status, ...written };
}
