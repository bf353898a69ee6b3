import { SaxesParser } from 'saxes';
import { FaultPlace } from './fault-place.js';
import type { Position } from './fault-place.js';
import { bounds } from './feed-type.js';
import { refuse } from './problem.js';
import { describeXmlFault, FAULT_CONTEXT } from './xml-fault.js';

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
  const place = new FaultPlace();
  let begun = false;
  let closed = '';
  let recent = '';
  let written = 0;
  let quiet = 0;

  /** @param said what the parser says, which tells faults apart */
  const illFormed = (said: string, stands: Position) => {
    const before = recent.slice(0, recent.length - Math.max(0, written - parser.position));
    const { text, at } = describeXmlFault({ said, begun, open: open.at(-1), closed, before });
    refuse('illFormed', {
      ...stands,
      fault: text,
      ...(at && { faultLine: at.line, faultColumn: at.column }),
    });
  };

  // Six handlers and no more: with a seventh V8 keeps the parser as a dictionary, and it takes six times as long.
  parser.on('error', ({ message }) => illFormed(message, place.of(position(), parser.position, open)));
  parser.on('doctype', () => beyond('a document type declaration is not taken'));
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    begun = true;
    if (open.push(name) > bounds.depth) beyond(`elements lie more than ${bounds.depth} deep`);
    if (Object.keys(attributes).length > bounds.attributesPerElement)
      beyond(`an element has more than ${bounds.attributesPerElement} attributes`);
    const at = position();
    place.tagEnds(parser.position, at);
    handler.open(name, attributes, at);
  });
  parser.on('closetag', () => {
    quiet = 0;
    closed = open.pop()!;
    const at = position();
    place.tagEnds(parser.position, at);
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
      recent = (recent + chunk).slice(-FAULT_CONTEXT);
      written += chunk.length;
      place.reads(chunk);
      parser.write(chunk);
      if (quiet <= bounds.tokenCharacters) return;
      // Nothing began or ended in all this: the parser is gathering a tag, a text, a comment, or an entity behind a bare &.
      const ampersand = place.ofBareAmpersand(parser.position, open);
      if (ampersand) illFormed('unexpected end', ampersand);
      beyond(`one piece of markup or text has more than ${bounds.tokenCharacters} characters`);
    },
    end: () => void parser.close(),
    position,
  };
}
