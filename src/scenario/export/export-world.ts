import { seedOf } from '../../world/chance.js';
import { WorldDatabase } from '../../world/database.js';
import { DocumentFolder } from '../../world/documents.js';
import { World } from '../../world/world.js';
import { ScenarioError } from '../findings.js';
import { scenarioOfData } from '../read-scenario.js';
import { populate } from '../populate/populate.js';
import type { FaultRule, Scenario, ScenarioQuota } from '../scenario.js';
import type { ScenarioState } from '../scenario-state.js';
import { documentsOf } from '../state/documents.js';
import { differenceOf } from '../state/difference.js';
import { schemaVersion } from '../state/tables.js';
import { worldStart } from '../world-start.js';
import { authorizationWords, developerWords, sellerWords, statusWords } from './registry-words.js';
import { passedOver, withoutCredentials } from './secrets.js';
import { frameWords, otherSettings } from './settings-words.js';
import { storeWords } from './store-words.js';
import { inFlow, inLines } from './yaml-text.js';

/** What stands beside a world and belongs to its scenario. */
export interface ExportedBeside {
  /** What it was made from: the names of keys and authorizations, and callers, stand there alone. */
  scenario: Scenario;
  /** The scripted answers that there are now, as they were written, in the order in which they are asked. */
  responses: readonly object[];
  faults: readonly FaultRule[];
  quotas: Readonly<Record<string, Partial<ScenarioQuota>>>;
}

/**
 * A world as a scenario in YAML that loads to the same world: in words where scenarios have them, and in `state` what those do
 * not say. The same world gives the same bytes. It comes in pieces of whole lines, however long it is.
 * @param secrets whether keys and tokens are in it; else they are made anew when it is loaded
 */
export function* exportWorld(
  world: World,
  beside: ExportedBeside,
  { secrets }: { secrets: boolean },
): Generator<string, void, undefined> {
  const conceal = secrets ? (text: string) => text : withoutCredentials(world);
  const frame = { ...frameWords(world), serviceStatus: statusWords(world) };
  const { words, made } = wordsThatLoad(world, {
    ...frame,
    sellers: sellerWords(world),
    developers: developerWords(world, beside.scenario, { secrets }),
    authorizations: authorizationWords(world, beside.scenario, { secrets }),
    ...storeWords(world),
  });
  try {
    for (const text of wordsText(words)) yield conceal(text);
    for (const text of wordsText(besideWords(beside, secrets))) yield conceal(text);
    for (const text of stateText(stateOf(world, made, secrets))) yield conceal(text);
  } finally {
    made.close();
  }
}

/** A scenario as plain data, by its sections. */
type Words = Record<string, unknown>;

/** Each section in lines: an entry of a list or of a map in each, else the whole of it. */
function* wordsText(words: Words): Generator<string> {
  for (const [key, value] of Object.entries(words)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) yield* inLines(key, value);
    else yield IN_LINES.includes(key) ? mapOf(key, value as object) : `${key}: ${inFlow(value)}\n`;
  }
}

const IN_LINES = ['serviceStatus', 'quotas'];

const mapOf = (key: string, entries: object): string =>
  Object.keys(entries).length === 0
    ? ''
    : `${key}:\n${Object.entries(entries)
        .map(([name, value]) => `  ${inFlow(name)}: ${inFlow(value)}\n`)
        .join('')}`;

/**
 * Words with the world that they make. What no scenario may say of the rows (a SKU with odd characters, say) is left to
 * `state`.
 */
function wordsThatLoad(world: World, words: Words): { words: Words; made: World } {
  try {
    return { words, made: worldOf(world, words) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const left = withoutRefused(words, error);
    if (!left) throw error;
    return wordsThatLoad(world, left);
  }
}

/** Lists keep what stands before the first entry that was refused: rows behind it would have other numbers. */
function withoutRefused(words: Words, { findings }: ScenarioError): Words | undefined {
  const places = findings.flatMap(({ path }) => {
    const [, section, entry] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
    return section === undefined ? [] : [{ section, entry: Number(entry ?? 0) }];
  });
  if (places.length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(words).map(([section, value]) => {
      const refused = places.filter((place) => place.section === section).map(({ entry }) => entry);
      if (refused.length === 0) return [section, value];
      return [section, Array.isArray(value) ? value.slice(0, Math.min(...refused)) : undefined];
    }),
  );
}

/** The world that words make when they are loaded, beside which what they do not say is found. */
function worldOf(world: World, words: Words): World {
  const scenario = scenarioOfData(words, world.scenario);
  const made = World.found(
    WorldDatabase.inMemory(),
    { scenario: world.scenario, seed: world.seed, ...worldStart(scenario), run: runOf(words) },
    { real: world.clock.real, dueHandlers: {}, documents: new DocumentFolder() },
  );
  populate(made, scenario);
  return made;
}

/** The run of ids that words draw from: of their own, so that without the secrets none is made as it was. */
const runOf = (words: Words): number => seedOf(JSON.stringify(words)) >>> 0;

function stateOf(world: World, made: World, secrets: boolean): ScenarioState {
  const settings = otherSettings(world.settings);
  const documents = documentsOf(world);
  const readers = world.database
    .all<{ consumer: string }>('SELECT consumer FROM event_cursors ORDER BY consumer')
    .map(({ consumer }) => consumer);
  return {
    schema: schemaVersion(world.database),
    run: made.database.get<{ run: number }>('SELECT run FROM world')!.run - 1,
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(readers.length > 0 && { readers }),
    ...(documents.length > 0 && { documents }),
    ...differenceOf(made.database, world.database, passedOver(secrets)),
  };
}

function* stateText({ schema, run, settings, rows, readers, ...lists }: ScenarioState): Generator<string> {
  yield `state:\n  schema: ${schema}\n  run: ${run}\n`;
  if (settings) yield `  settings: ${inFlow(settings)}\n`;
  if (rows) yield `  rows: ${inFlow(rows)}\n`;
  if (readers) yield `  readers: ${inFlow(readers)}\n`;
  yield* inLines('documents', lists.documents ?? [], '  ');
  yield* tablesText('gone', lists.gone);
  yield* tablesText('set', lists.set);
}

function* tablesText(key: string, tables: Record<string, readonly object[]> = {}): Generator<string> {
  if (Object.keys(tables).length > 0) yield `  ${key}:\n`;
  for (const [name, entries] of Object.entries(tables)) yield* inLines(name, entries, '    ');
}

const besideWords = ({ scenario, responses, faults, quotas }: ExportedBeside, secrets: boolean): Words => ({
  ...(secrets && { callers: scenario.callers ?? [] }),
  responses,
  faults,
  quotas,
});
