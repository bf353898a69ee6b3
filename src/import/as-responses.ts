import { inFlow, textBlock } from '../scenario/export/yaml-text.js';
import type { AnswerWords } from './answer-words.js';
import type { Recognised } from './recognise.js';
import type { SideFiles } from './side-files.js';

interface Entry {
  operation: string;
  /** The parameters, as text: what the same call has in common. */
  match: string;
  /** How many parameters there are. */
  count: number;
  /** Lines behind operation and match. */
  lines: string;
}

/** Answers stand in the scenario while there is room for them in a file that is loaded, and below this size. */
const LARGE = 64 * 1024;
const ROOM = 6 * 1024 * 1024;

/** Collects answers as responses of a scenario; long ones go into files beside it at once. */
export class Responses {
  readonly #files: SideFiles;
  readonly #entries: Entry[] = [];
  #written = 0;

  constructor(files: SideFiles) {
    this.#files = files;
  }

  get count(): number {
    return this.#entries.length;
  }

  add({ key, parameters }: Recognised, answer: AnswerWords): void {
    const match = parameters.size === 0 ? '' : inFlow(Object.fromEntries(parameters));
    const lines = this.#linesOf(answer);
    this.#written += lines.length;
    this.#entries.push({ operation: key, match, count: parameters.size, lines });
  }

  /**
   * The section of the scenario. Calls with more parameters come first: those with fewer would be taken for them. The same
   * call is answered in the order of the recording, and with the last answer from then on.
   */
  *text(): Iterable<string> {
    if (this.#entries.length === 0) return;
    const idOf = ({ operation, match }: Entry) => `${operation} ${match}`;
    const last = new Map(this.#entries.map((entry) => [idOf(entry), entry]));
    yield 'responses:\n';
    for (const entry of [...this.#entries].sort((one, other) => other.count - one.count)) {
      const { operation, match, lines } = entry;
      const times = last.get(idOf(entry)) === entry ? '' : '    times: 1\n';
      yield `  - operation: ${operation}\n${match === '' ? '' : `    match: ${match}\n`}${times}${lines}`;
    }
  }

  #linesOf({ kind, content, contentType, status, verbatim }: AnswerWords): string {
    const size = 'text' in content ? content.text.length : content.bytes.length;
    const inPlace = size <= LARGE && this.#written + size <= ROOM;
    if (kind === 'document') return this.#documentLines(content, contentType, inPlace);
    const { text } = content as { text: string };
    const stands = inPlace && /^\s*</.test(text);
    return [
      status === undefined ? '' : `    status: ${status}\n`,
      verbatim ? '    verbatim: true\n' : `    unknown: keep\n${stands ? '' : '    verbatim: false\n'}`,
      `    xml: ${stands ? textBlock(text, '      ') : `${inFlow(this.#files.write(text, 'xml'))}\n`}`,
    ].join('');
  }

  #documentLines(content: AnswerWords['content'], contentType: string | undefined, inPlace: boolean): string {
    const type = contentType === undefined ? '' : `      contentType: ${inFlow(contentType)}\n`;
    if (!inPlace) {
      const file = this.#files.write('text' in content ? content.text : content.bytes, 'txt');
      return `    document:\n${type}      file: ${inFlow(file)}\n`;
    }
    return 'text' in content
      ? `    document:\n${type}      text: ${textBlock(content.text, '        ')}`
      : `    document:\n${type}      base64: ${content.bytes.toString('base64')}\n`;
  }
}
