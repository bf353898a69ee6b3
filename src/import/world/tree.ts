import { readXml, withPlainBreaks, XmlFault } from '../../protocol/read-xml.js';
import type { ReadElement } from '../../protocol/read-xml.js';

/** An element of an answer by the names below it, prefixes left out. */
export class Tree {
  readonly #element: ReadElement;

  constructor(element: ReadElement) {
    this.#element = element;
  }

  /** The first element of a document; undefined where it is none. */
  static of(text: string): Tree | undefined {
    try {
      const [root] = readXml(withPlainBreaks(text));
      return root && new Tree(root);
    } catch (error) {
      if (error instanceof XmlFault) return undefined;
      throw error;
    }
  }

  get name(): string {
    return this.#element.name.replace(/^.*:/, '');
  }

  get children(): Tree[] {
    const { content } = this.#element;
    return typeof content === 'string' ? [] : content.map((each) => new Tree(each));
  }

  /** The element down a path; undefined where there is none. */
  at(...path: string[]): Tree | undefined {
    return path.reduce<Tree | undefined>(
      (found, name) => found?.children.find((each) => each.name === name),
      this,
    );
  }

  /** The text down a path; undefined where there is none, or it is empty. */
  text(...path: string[]): string | undefined {
    const found = this.at(...path);
    const content = found && found.#element.content;
    return typeof content === 'string' && content.trim() !== '' ? content.trim() : undefined;
  }

  number(...path: string[]): number | undefined {
    const text = this.text(...path);
    const number = text === undefined ? NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  attribute(name: string): string | undefined {
    return this.#element.attributes[name];
  }

  /** Every element of a name, however deep; none within another of that name. */
  all(name: string): Tree[] {
    return this.children.flatMap((each) => (each.name === name ? [each] : each.all(name)));
  }
}
