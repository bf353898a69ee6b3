import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings.js';
import { parseSource } from './parse-source.js';
import { childOf, findingAt, plainOf } from './source-node.js';

const problemsOf = (text: string) => parseSource({ text, label: 's.yaml' }).findings.map(formatFinding);
const valueOf = (text: string) => plainOf(parseSource({ text, label: 's.yaml' }).root!);

describe('a text', () => {
  it('becomes a tree with the place and path of everything', () => {
    const { root } = parseSource({ text: 'a:\n  - b: 1\n    c: x\n', label: 's.yaml' });
    const list = childOf(root, 'a');
    const second = list?.kind === 'list' ? childOf(list.items[0], 'c') : undefined;

    expect(findingAt(second!, 'here')).toEqual({
      file: 's.yaml',
      line: 3,
      column: 8,
      path: 'a[0].c',
      problem: 'here',
    });
  });

  it('may be JSON', () => {
    expect(valueOf('{"a": [1, true, null, "x"]}')).toEqual({ a: [1, true, null, 'x'] });
  });

  it('keeps numbers as they were written', () => {
    const node = childOf(parseSource({ text: 'price: 19.90', label: 's.yaml' }).root, 'price');
    expect(node).toMatchObject({ value: 19.9, text: '19.90' });
  });

  it('keeps a key called __proto__ a key', () => {
    const value = valueOf('__proto__: {polluted: true}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['polluted']).toBeUndefined();
  });

  it('may hold nothing but comments', () => {
    expect(valueOf('# nothing yet\n')).toBeNull();
  });
});

describe('mistakes of YAML', () => {
  it('are reported where they are', () => {
    expect(problemsOf('a: [1, 2\nb: 3\n')[0]).toMatch(/^s\.yaml:2:1 YAML: /);
    expect(problemsOf('a: "x\n')[0]).toMatch(/^s\.yaml:2:1 YAML: Missing closing "quote/);
    expect(problemsOf('a: 1\n---\nb: 2\n')[0]).toMatch(/^s\.yaml:2:1 YAML: .*multiple documents/);
  });

  it('a key given twice', () => {
    expect(problemsOf('a: 1\nb: 2\na: 3\n')).toEqual(['s.yaml:3:1 a: the key "a" is given twice']);
  });

  it('a key that is no text', () => {
    expect(problemsOf('? [a]\n: 1\n')).toEqual(['s.yaml:1:3 expected a plain key']);
  });

  it('tags of one’s own, and those that YAML has for binary data and the like', () => {
    expect(problemsOf('a: !secret x\n')[0]).toMatch(/^s\.yaml:1:4 Unresolved tag: !secret; expected no tags/);
    expect(problemsOf('a: !!binary aGk=\n')[0]).toMatch(/^s\.yaml:1:4 Unresolved tag: .*binary/);
    expect(problemsOf('a: !!str 12\n')).toEqual([]);
  });
});

describe('aliases', () => {
  it('stand for what they name, with a path of their own', () => {
    const { root } = parseSource({ text: 'a: &x {b: 1}\nc: *x\n', label: 's.yaml' });
    expect(plainOf(root!)).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(childOf(childOf(root, 'c'), 'b')?.path).toBe('c.b');
  });

  it('name something', () => {
    expect(problemsOf('a: *x\n').join()).toMatch(/s\.yaml:1:4/);
    expect(problemsOf('a: &x 1\nb: &x 2\n')).toEqual(['s.yaml:2:7 b: the anchor &x is given twice']);
  });

  const uses = (count: number) => `a: &x 1\nb: [${Array.from({ length: count }, () => '*x').join(', ')}]\n`;

  it('are used 100 times at most', () => {
    expect(problemsOf(uses(100))).toEqual([]);
    expect(problemsOf(uses(101))).toEqual(['s.yaml:2:405 b[100]: expected at most 100 uses of aliases']);
  });

  it('make no bomb: uses inside of what other aliases stand for count too', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const before = at === 0 ? 'x' : `*l${at - 1}`;
      return `l${at}: &l${at} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const started = performance.now();

    expect(problemsOf(levels.join('\n'))).toEqual([expect.stringContaining('at most 100 uses of aliases')]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('cannot stand for what they are in', () => {
    expect(problemsOf('a: &x [*x]\n').join()).toMatch(/aliases|levels|anchored/);
  });
});

describe('limits', () => {
  it('10 MiB', () => {
    const text = `# ${'x'.repeat(10 * 1024 * 1024)}\n`;
    expect(problemsOf(text)).toEqual(['s.yaml:1:1 expected at most 10 MiB']);
  });

  it('100 levels', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(problemsOf(nested(99))).toEqual([]);
    expect(problemsOf(`a:\n  ${nested(102)}`)).toEqual([
      's.yaml:2:102 nested too deeply; expected at most 100 levels',
    ]);
  });

  it.each([
    ['brackets', '['.repeat(5_000_000)],
    ['braces', '{a: '.repeat(1_000_000)],
    ['dashes', '- '.repeat(1_000_000)],
    ['dashes behind a block of text', `- |\n  x\n${'- '.repeat(1_000_000)}`],
    ['dashes behind an anchor', `a:\n  - &x ${'- '.repeat(1_000_000)}`],
    ['dashes behind a value', `? a\n: ${'- '.repeat(1_000_000)}`],
    ['question marks', '? '.repeat(1_000_000)],
    ['indentation', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    [
      'dashes and indentation',
      Array.from({ length: 9 }, (_, at) => `${' '.repeat(at * 24)}${'- '.repeat(12)}`).join('\n'),
    ],
  ])('no depth of %s ends the process', (_name, text) => {
    expect(problemsOf(text).join()).toContain('nested too deeply');
  });

  it('what only looks deep is not', () => {
    const brackets = '['.repeat(200);
    const flat = `a: "${brackets}"\nb: |\n  ${brackets}\nc: [] # ${brackets}\nd: x[[[\n`;
    expect(problemsOf(flat)).toEqual([]);
    expect(
      problemsOf(Array.from({ length: 300 }, (_, at) => `k${at}:\n  - a: 1\n    b: [1]`).join('\n')),
    ).toEqual([]);
  });

  it('maps of many keys are read in linear time', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n');
    // CPU, and the best of three: other work of the machine is no matter.
    const cost = (text: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const before = process.cpuUsage();
          expect(problemsOf(text)).toEqual([]);
          return process.cpuUsage(before).user;
        }),
      );
    const few = cost(keys(5_000));
    // Four times as many; sixteen times the work would be quadratic.
    expect(cost(keys(20_000)) / few).toBeLessThan(10);
  });
});
