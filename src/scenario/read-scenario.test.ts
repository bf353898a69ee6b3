import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ScenarioError } from './findings.js';
import { listBuiltIns, parseScenario, readScenario } from './read-scenario.js';
import { findingsIn, findingsOf, worldOf } from './testing.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('is refused with 100 findings at most, the last of which says how many more there are', () => {
  const text = Array.from({ length: 1_000 }, (_, at) => `wrong${at}: 1\n`).join('');
  const findings = findingsIn(text);
  expect(findings).toHaveLength(100);
  expect(findings.at(-1)).toMatch(/^s\.yaml:100:\d+ and 9\d\d findings more$/);
});

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mws-local-scenario-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('is one scenario: a file may refer to what another one has', () => {
    write('1-sellers.yaml', 'name: both\nseed: 1\nsellers: [{id: A1SELLER, name: S, marketplaces: [US]}]\n');
    write('2-more.json', '{"seed": 2, "sellers": [{"id": "A2SELLER", "name": "T"}]}');
    write('3-orders.yaml', 'generate: [{seller: A1SELLER, products: 1}]\n');

    expect(readScenario(folder)).toEqual({
      name: 'both',
      seed: 2,
      sellers: [
        { id: 'A1SELLER', name: 'S', marketplaces: ['US'] },
        { id: 'A2SELLER', name: 'T' },
      ],
      generate: [{ seller: 'A1SELLER', products: 1 }],
      responses: [],
    });
  });

  it('has all mistakes of all files reported, each at its own place', () => {
    write('1.yaml', 'sellers:\n  - {id: A1SELLER, name: S}\nsede: 1\n');
    write(
      '2.yaml',
      'sellers:\n  - {id: A1SELLER, name: S, stauts: active}\ninventory: [{seller: A9SELLER, sku: X, inStock: 1}]\n',
    );
    const file = (name: string) => join(folder, name);

    expect(findingsOf(() => readScenario(folder))).toEqual([
      expect.stringContaining(`${file('1.yaml')}:3:1 sede: unknown key`),
      `${file('2.yaml')}:2:10 sellers[0].id: given before, at 1.yaml:2:10`,
      expect.stringContaining(`${file('2.yaml')}:2:29 sellers[0].stauts: unknown key`),
      expect.stringContaining(
        `${file('2.yaml')}:3:22 inventory[0].seller: expected a seller of this scenario`,
      ),
    ]);
  });

  it('with a file that is no YAML has the others checked by themselves', () => {
    write('1.yaml', 'sellers: [\n');
    write('2.yaml', 'auth: no\ninventory: [{seller: A9SELLER, sku: X, inStock: 1}]\n');

    expect(findingsOf(() => readScenario(folder))).toEqual([
      expect.stringMatching(/1\.yaml:2:1 YAML: /),
      expect.stringMatching(/2\.yaml:1:7 auth: expected strict, lenient or off; found "no"/),
    ]);
  });

  it('is merged with others, and with built-in ones', () => {
    write('1.yaml', 'name: mine\nauth: off\nclock: {frozen: true}\n');
    const scenario = readScenario(['quickstart', folder]);

    expect(scenario).toMatchObject({ name: 'mine', auth: 'off', clock: { frozen: true } });
    expect(scenario.sellers).toHaveLength(6);
  });
});

describe('the error', () => {
  it('has the findings as data and a line of text for each', () => {
    try {
      parseScenario('auth: no\nseed: x\n', 'mine.yaml');
      expect.unreachable();
    } catch (error) {
      const { findings, message } = error as ScenarioError;
      expect(error).toBeInstanceOf(ScenarioError);
      expect(findings[0]).toEqual({
        file: 'mine.yaml',
        line: 1,
        column: 7,
        path: 'auth',
        problem: 'expected strict, lenient or off; found "no"',
      });
      expect(message).toBe(
        'mine.yaml:1:7 auth: expected strict, lenient or off; found "no"\n' +
          'mine.yaml:2:7 seed: expected a whole number from 0 to 4294967295; found "x"',
      );
    }
  });

  it('says nothing twice', () => {
    expect(findingsIn('keys: {unusedAfter: x}')).toHaveLength(1);
  });
});

describe('a scenario', () => {
  it('may be empty, and is called like its text', () => {
    expect(parseScenario('# nothing\n', 'inline.yaml')).toEqual({ name: 'inline', responses: [] });
    expect(parseScenario('{}', 'inline')).toEqual({ name: 'inline', responses: [] });
  });

  it('does not load the model where it names nothing of it', () => {
    const services = () => expect.unreachable();
    expect(parseScenario('seed: 1', 's.yaml', services).seed).toBe(1);
  });
});

describe('the built-in scenarios', () => {
  it('are listed with what they show', () => {
    expect(listBuiltIns()).toContainEqual({
      name: 'quickstart',
      description: expect.stringContaining('demo developer') as string,
    });
  });

  it.each(listBuiltIns())('$name has no mistake', ({ name, description }) => {
    const path = join(root, 'scenarios', `${name}.yaml`);

    expect(findingsOf(() => readScenario(path))).toEqual([]);
    expect(readScenario(path)).toEqual(readScenario(name));
    expect(description).not.toBe('');
    expect(readFileSync(path, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/schema\.json\n#\n# /);
  });
});

describe('docs/scenarios.md', () => {
  const text = readFileSync(join(root, 'docs', 'scenarios.md'), 'utf8');
  const examples = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1]!);

  it.each(examples)('example %# is right and makes a world', (example) => {
    expect(findingsIn(example)).toEqual([]);
    expect(worldOf(parseScenario(example, 'docs.yaml')).scenario).toBeTruthy();
  });

  it('names every key there is', () => {
    const schema = JSON.parse(readFileSync(join(root, 'scenarios', 'schema.json'), 'utf8')) as {
      properties: object;
    };
    const keys = Object.keys(schema.properties).filter((key) => key !== '$schema');
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});
