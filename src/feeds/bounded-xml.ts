import { SaxesParser } from 'saxes';
import { FaultPlace } from './fault-place.js';
import type { Position } from './fault-place.js';
import { bounds } from './feed-type.js';
import { refuse } from './problem.js';

/** Told what is in a document, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>, at: Position): void;
  text(text: string): void;
  close(at: Position): void;
}

export interface XmlParser {
  write(chunk: string): void;
  end(): void;
  position(): Position;
}

/**
 * Parses XML piece by piece within bounds. There is no document type: without one there are no entities to expand and
 * nothing outside to fetch. @throws Refusal (from write and end) for what is not well-formed or beyond the bounds
 */
export function createXmlParser(handler: XmlHandler): XmlParser {
  const parser = new SaxesParser();
  const position = () => ({ line: parser.line, column: parser.column + 1 });
  const beyond = (what: string) => refuse('beyondBounds', { what, ...position() });
  const open: string[] = [];
  const fault = new FaultPlace();
  let quiet = 0;

  // Six handlers and no more: with a seventh V8 keeps the parser as a dictionary, and it takes six times as long.
  parser.on('error', () => refuse('illFormed', { ...fault.of(position(), parser.position, open) }));
  parser.on('doctype', () => beyond('a document type declaration is not taken'));
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    if (open.push(name) > bounds.depth) beyond(`elements lie more than ${bounds.depth} deep`);
    if (Object.keys(attributes).length > bounds.attributesPerElement)
      beyond(`an element has more than ${bounds.attributesPerElement} attributes`);
    const at = position();
    fault.tagEnds(parser.position, at);
    handler.open(name, attributes, at);
  });
  parser.on('closetag', () => {
    quiet = 0;
    open.pop();
    const at = position();
    fault.tagEnds(parser.position, at);
    handler.close(at);
  });
  const onText = (text: string) => {
    quiet = 0;
    handler.text(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);

  return {
    write(chunk) {
      quiet += chunk.length;
      fault.reads(chunk);
      parser.write(chunk);
      if (quiet <= bounds.tokenCharacters) return;
      // Nothing began or ended in all this: the parser is gathering a tag, a text, a comment, or an entity behind a bare &.
      const ampersand = fault.ofBareAmpersand(parser.position, open);
      if (ampersand) refuse('illFormed', { ...ampersand });
      beyond(`one piece of markup or text has more than ${bounds.tokenCharacters} characters`);
    },
    end: () => void parser.close(),
    position,
  };
}
