import { LRUCache } from 'lru-cache';
import { parseScenario, readScenario, ScenarioError } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';
import { readBuiltIn } from '../scenario/compiled.js';
import { builtInNames } from '../scenario/source/scenario-files.js';
import { canParseAside, parseAside } from './parse-aside.js';

/** Reads scenarios for a server, each of those that can be asked for often once. */
export interface ScenarioShelf {
  /** Those that the command line names: built-ins, files and folders. @throws ScenarioError */
  named(names: readonly string[]): Scenario;
  /** One that a request asks for: a built-in's name, YAML text, or an object; never a path. @throws ScenarioError */
  asked(wish: string | object): Scenario;
  /** Has a long text of a request read by a worker, so that nobody waits for it; `asked` has it then. @throws ScenarioError */
  readAside(wish: string | object): Promise<void>;
}

/** What messages call a scenario that came with a request. */
export const INLINE = 'inline';

/** A word that could be a name or a path; anything with spaces or colons is read as YAML. */
const WORD = /^[^\s:{}[\]#]*$/;

const MAX_TEXTS = 32;

/** From so many characters on, reading a text takes as long as starting a worker, and others would notice it. */
const LONG = 32 * 1024;

export function createScenarioShelf(): ScenarioShelf {
  const builtIns = new Map<string, Scenario>();
  const texts = new LRUCache<string, Scenario>({ max: MAX_TEXTS });

  const builtIn = (name: string) => kept(builtIns, name, () => readBuiltIn(name));
  return {
    named(names) {
      const [name] = names;
      return names.length === 1 && builtInNames().includes(name!) ? builtIn(name!) : readScenario(names);
    },
    asked(wish) {
      if (typeof wish === 'string' && WORD.test(wish)) {
        if (!builtInNames().includes(wish)) throw unknown(wish);
        return builtIn(wish);
      }
      const text = textOf(wish);
      return kept(texts, text, () => parseScenario(text, INLINE));
    },
    async readAside(wish) {
      const text = textOf(wish);
      if (text.length < LONG || texts.has(text) || !canParseAside()) return;
      texts.set(text, await parseAside({ text, label: INLINE }));
    },
  };
}

const textOf = (wish: string | object): string => (typeof wish === 'string' ? wish : JSON.stringify(wish));

interface Shelf {
  get(key: string): Scenario | undefined;
  set(key: string, scenario: Scenario): unknown;
}

function kept(shelf: Shelf, key: string, read: () => Scenario): Scenario {
  const found = shelf.get(key) ?? read();
  shelf.set(key, found);
  return found;
}

const unknown = (name: string): ScenarioError =>
  new ScenarioError([
    {
      file: INLINE,
      line: 1,
      column: 1,
      path: '',
      problem: `there is no built-in scenario ${name === '' ? 'without a name' : name} (there are ${builtInNames().join(', ')})`,
    },
  ]);
