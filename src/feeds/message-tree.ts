import type { Position } from './fault-place.js';
import type { Element } from './element.js';
import { bounds } from './feed-type.js';
import { refuse } from './problem.js';

/** An element whose end has not been read yet. */
interface Open extends Element {
  parent: Open | undefined;
}

/** Gathers the elements of one message. */
export class MessageTree {
  #current: Open | undefined;
  #elements = 0;
  #characters = 0;

  /** @throws Refusal where the message has too many elements */
  open(name: string, attributes: Record<string, string>, at: Position): void {
    if (++this.#elements > bounds.elementsPerMessage)
      refuse('beyondBounds', {
        what: `a message has more than ${bounds.elementsPerMessage} elements`,
        ...at,
      });
    const parent = this.#current;
    this.#current = { name, attributes, text: '', children: [], ...at, parent };
    parent?.children.push(this.#current);
  }

  /** @throws Refusal where the message has too much text */
  text(text: string): void {
    if (!this.#current) return;
    const { line, column } = this.#current;
    this.#characters += text.length;
    if (this.#characters > bounds.charactersPerMessage)
      refuse('beyondBounds', {
        what: `a message has more than ${bounds.charactersPerMessage} characters`,
        line,
        column,
      });
    this.#current.text += text;
  }

  /** @returns the whole message, at its end */
  close({ line, column }: Position): Element | undefined {
    const closed = this.#current!;
    closed.line = line;
    closed.column = column;
    this.#current = closed.parent;
    return closed.parent ? undefined : closed;
  }
}
