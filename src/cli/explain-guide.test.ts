import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCli } from './testing.js';

/** What docs/explain.md shows of the command line: a line behind `$`, and what it prints. */
const samples = [
  ...readFileSync(new URL('../../docs/explain.md', import.meta.url), 'utf8').matchAll(
    /^```text\n\$ mws-local (.+)\n([^]*?)^```$/gm,
  ),
].map(([, line, printed]) => ({ line: line!, printed: printed! }));

/** `...` stands for what differs from time to time; a signature and a token are shown as that anyway. */
const asPattern = (text: string) =>
  new RegExp(
    `^${text
      .trim()
      .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replaceAll('\\.\\.\\.', '.+')}\\s*$`,
  );

it('has a sample of each command', () => {
  expect(samples.map(({ line }) => line.split(' ')[0])).toEqual(['demo', 'explain', 'explain', 'sign']);
});

it.each(samples)('$line', async ({ line, printed }) => {
  const { stdout, stderr } = await runCli(line, {
    env: { MWS_LOCAL_SECRET: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct' },
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(asPattern(printed));
});
