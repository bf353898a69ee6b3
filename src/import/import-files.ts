import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { loadServices } from '../model/load.js';
import { inFlow } from '../scenario/export/yaml-text.js';
import { readScenario, ScenarioError } from '../scenario/index.js';
import { answerWords } from './answer-words.js';
import { Responses } from './as-responses.js';
import { readBody } from './body.js';
import type { Body } from './body.js';
import { withoutPersons, withoutSecrets } from './conceal.js';
import { findFiles } from './find-files.js';
import type { FoundFile } from './find-files.js';
import { BrokenRecording } from './interaction.js';
import type { Finding, Interaction } from './interaction.js';
import { openFile, readFile } from './read-file.js';
import { Recogniser, rootOf } from './recognise.js';
import { isScenario } from './scenario-file.js';
import { SideFiles } from './side-files.js';
import { RecordedWorld } from './world/as-world.js';

/** What is asked of an import. */
export interface ImportWish {
  files: readonly string[];
  /** The scenario that is written. */
  out: string;
  as: 'responses' | 'world';
  anonymise: boolean;
  /** What can be used is written, whatever is wrong with the rest. */
  keepGoing: boolean;
  onProgress?: ((read: number, of: number) => void) | undefined;
}

/** What came of it. */
export interface Imported {
  /** Whether the scenario was written. */
  written: boolean;
  /** How many calls each file had that are in it. */
  read: { file: string; calls: number }[];
  findings: Finding[];
}

/** Reads recordings, one file at a time, and writes a scenario of them: all of it, or nothing. */
export function importFiles(wish: ImportWish): Imported {
  const found = findFiles(wish.files);
  const only = found.length === 1 && found[0]!.problem === undefined ? found[0]! : undefined;
  if (only && isScenario(only.path)) return copyScenario(only, wish);
  const files = new SideFiles(wish.out);
  const importing = new Importing(wish, files);
  try {
    for (const [at, file] of found.entries()) {
      importing.take(file);
      wish.onProgress?.(at + 1, found.length);
    }
    return importing.finish();
  } finally {
    files.discard();
  }
}

/** A scenario is one already: it is copied as it is, unless it could not be loaded. */
function copyScenario({ path, label, folder }: FoundFile, { out }: ImportWish): Imported {
  const findings = findingsIn(path, label);
  const read = [{ file: label, calls: 0 }];
  if (findings.length > 0) return { written: false, read, findings };
  const { bytes } = openFile(path, label, folder);
  writeWhole(out, [bytes]);
  return { written: true, read, findings };
}

/** What is wrong with a scenario, each with its line. */
function findingsIn(path: string, label: string): Finding[] {
  try {
    readScenario(path);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.findings.map(({ line, column, path: at, problem }) => ({
      file: label,
      at: `line ${line}:${column}`,
      problem: at === '' ? problem : `${at}: ${problem}`,
      kind: 'broken',
    }));
  }
}

/** One import under way. */
class Importing {
  readonly #wish: ImportWish;
  readonly #files: SideFiles;
  readonly #responses: Responses;
  readonly #world = new RecordedWorld();
  readonly #recogniser = new Recogniser(loadServices());
  readonly #result: Imported = { written: false, read: [], findings: [] };

  constructor(wish: ImportWish, files: SideFiles) {
    this.#wish = wish;
    this.#files = files;
    this.#responses = new Responses(files);
  }

  /** Reads a file with all of its calls; what is wrong with one is found, and the next is read. */
  take({ path, label, folder, problem }: FoundFile): void {
    let calls = 0;
    const find = (kind: Finding['kind'], at: string, said: string) =>
      void this.#result.findings.push({ file: label, at, problem: said, kind });
    try {
      if (problem !== undefined) throw new BrokenRecording(problem);
      for (const interaction of readFile(openFile(path, label, folder))) {
        if (this.#takeCall(interaction, (kind, said) => find(kind, interaction.at, said))) calls++;
      }
    } catch (error) {
      if (!(error instanceof BrokenRecording)) throw error;
      find('broken', error.at, error.message);
    }
    this.#result.read.push({ file: label, calls });
  }

  #takeCall(interaction: Interaction, find: (kind: Finding['kind'], said: string) => void): boolean {
    const { response } = interaction;
    if (!response) {
      find('broken', 'it has no answer');
      return false;
    }
    try {
      const body = readBody(response);
      const recognised = this.#recogniser.recognise(interaction, rootOf(body.text));
      if ('reason' in recognised) {
        find('skipped', recognised.reason);
        return false;
      }
      if (body.text === '' && response.status === undefined) {
        find('broken', 'its answer is empty');
        return false;
      }
      const concealed = this.#concealed(body, recognised.secrets);
      // An answer that was cut off or is no XML is found either way.
      const answer = answerWords(recognised, response, concealed);
      const useless =
        this.#wish.as === 'world' ? this.#world.take(recognised, response, concealed) : undefined;
      if (useless !== undefined) {
        find('skipped', useless);
        return false;
      }
      if (this.#wish.as === 'responses') this.#responses.add(recognised, answer);
      for (const note of body.notes) find('note', `its body ${note}`);
      if (answer.note !== undefined && this.#wish.as === 'responses')
        find('note', `it is answered byte for byte: ${answer.note}`);
      if (recognised.unknown.length > 0)
        find('note', `${recognised.key} has no parameter ${recognised.unknown.join(', ')}: not matched`);
      return true;
    } catch (error) {
      if (!(error instanceof BrokenRecording)) throw error;
      find('broken', error.message);
      return false;
    }
  }

  /** Bytes stay as they are where nothing in them is to be concealed. */
  #concealed(body: Body, secrets: readonly string[]): Body {
    const plain = withoutSecrets(body.text, secrets);
    const text = this.#wish.anonymise ? withoutPersons(plain) : plain;
    return text === body.text ? body : { ...body, text, bytes: Buffer.from(text) };
  }

  finish(): Imported {
    const { findings } = this.#result;
    const { keepGoing, out } = this.#wish;
    if (this.#responses.count + this.#world.count === 0) {
      findings.push({
        file: this.#wish.files.join(', '),
        at: '',
        problem: 'nothing in it could be used',
        kind: 'broken',
      });
      return this.#result;
    }
    if (!keepGoing && findings.some(({ kind }) => kind === 'broken')) return this.#result;
    const name = basename(out).replace(/\.[^.]*$/, '');
    this.#files.keep();
    const head = `name: ${inFlow(name)}\nextends: quickstart\n`;
    writeWhole(out, this.#wish.as === 'world' ? this.#world.text(name) : [head, ...this.#responses.text()]);
    this.#result.written = true;
    return this.#result;
  }
}

/** A file that is there whole or not at all, for its owner to read. */
function writeWhole(path: string, parts: Iterable<string | Buffer>): void {
  const making = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(making, 'w', 0o600);
    for (const part of parts) writeSync(file, part as string);
    closeSync(file);
    renameSync(making, path);
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}
