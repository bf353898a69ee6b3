import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** The floors of the house, as docs/architecture.md has them: each imports only from those before it, and from itself. */
const floors = [
  'model',
  'protocol',
  'documents',
  'world',
  'outside',
  'tls',
  'registry',
  'store',
  'reports',
  'feeds',
  'notifications',
  'scenario',
  'import',
  'traffic',
  'realms',
  'sections',
  'ipn',
  'gateway',
  'sp-api',
  'diagnosis',
  'compare',
  'control',
  'library',
  'server',
];

const written = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'),
);
const all = written.filter((file) => !file.endsWith('testing.ts'));
/** What runs in the browser stands beside the house: it knows the control API alone. */
const isConsole = (file: string) => file.startsWith(`console${sep}`);
const sources = all.filter((file) => !isConsole(file));
const floorOf = (file: string) => floors.indexOf(file.split(sep)[0]!);
/** Types and what is loaded later are imported too. */
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(
    ([, path]) => relative(src, resolve(src, file, '..', path!)),
  );

const nameOf = (file: string) => file.replace(/\.(?:tsx?|js)$/, '');

/** The files that lie on circles, or between two of them: what is left when all that lead nowhere, or come from nowhere, are gone. */
function onCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(graph);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, imports] of left)
      if (!imported.has(file) || !imports.some((each) => left.has(each))) left.delete(file);
  }
  return [...left].map(
    ([file, imports]) => `${file} -> ${imports.filter((each) => left.has(each)).join(', ')}`,
  );
}

describe('the house', () => {
  it('has every folder on the list', () => {
    const folders = new Set(sources.filter((file) => file.includes(sep)).map((file) => file.split(sep)[0]!));
    expect([...folders].sort()).toEqual([...floors, 'cli'].sort());
  });

  it.each(sources.filter((file) => floorOf(file) >= 0))(
    '%s imports from its own floor and those below only',
    (file) => {
      const above = importsOf(file).filter(
        (imported) => floorOf(imported) > floorOf(file) || floorOf(imported) < 0,
      );
      expect(above).toEqual([]);
    },
  );

  it.each(all.filter(isConsole))(
    '%s imports from the console and the types of the control API only',
    (file) => {
      const types = join('library', 'generated', 'admin-types.js');
      const others = importsOf(file).filter((imported) => !isConsole(imported) && imported !== types);
      expect(others).toEqual([]);
    },
  );

  it('has no circles between its files, types included', () => {
    const graph = new Map(written.map((file) => [nameOf(file), importsOf(file).map(nameOf)]));
    expect(onCircles(graph)).toEqual([]);
    // What it is found by finds one that is made on purpose.
    const [first, second] = [...graph.keys()] as [string, string];
    graph.set(first, [second]).set(second, [first]);
    expect(onCircles(graph)).toEqual([`${first} -> ${second}`, `${second} -> ${first}`]);
  });

  it('keeps its files short', () => {
    const lengths = all
      .filter((file) => !file.includes('generated'))
      .map((file) => readFileSync(join(src, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(300);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(220);
  });

  it('has time and chance in two files only', () => {
    const ambient = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(/;
    const users = sources.filter((file) => ambient.test(readFileSync(join(src, file), 'utf8')));
    expect(users).toEqual([join('world', 'real-time.ts')]);
  });
});
