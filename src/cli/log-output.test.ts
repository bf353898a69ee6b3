import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogOutput } from './log-output.js';

/** A stream that takes nothing until it is let. */
function slowStream() {
  const taken: string[] = [];
  let next: (() => void) | undefined;
  let open = false;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      taken.push(chunk);
      if (open) done();
      else next = done;
    },
  });
  const release = () => {
    open = true;
    next?.();
  };
  return { stream: stream as unknown as NodeJS.WriteStream, taken, release };
}

test('a log that nobody reads is held up to a limit, and says what it left out', async () => {
  const { stream, taken, release } = slowStream();
  const output = createLogOutput(stream);
  const line = `${'x'.repeat(9_999)}\n`;
  for (let at = 0; at < 1_000; at++) output.write(line);

  expect(stream.writableLength).toBeLessThan(2 * 1024 * 1024);
  release();
  await new Promise((resolve) => stream.write('', resolve));
  output.write('after\n');
  await new Promise((resolve) => stream.write('', resolve));
  expect(taken.filter((text) => text === line).length).toBeLessThan(200);
  expect(taken.filter((text) => text !== '').at(-1)).toMatch(/^\{"level":40,"msg":"nobody read \d{3} lines, which were left out"\}\nafter\n$/); // prettier-ignore
});

test('lines that may wait come together, and before one that may not', () => {
  const { stream, taken, release } = slowStream();
  release();
  const output = createLogOutput(stream);
  output.writeLater('one\n');
  output.writeLater('two\n');
  expect(taken).toEqual([]);
  output.write('three\n');

  expect(taken).toEqual(['one\ntwo\n', 'three\n']);
});
