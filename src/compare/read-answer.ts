import type * as fastXmlParser from 'fast-xml-parser';
import { joinPieces } from '../model/document.js';
import { lazily } from '../model/lazy-module.js';
import type { TranscribedCall } from '../traffic/transcript.js';

const library = lazily<typeof fastXmlParser>('fast-xml-parser');

let parser: fastXmlParser.XMLParser | undefined;

/** An answer as a tree: JSON as it is, XML below its root, by the names of elements. Undefined: there is none, or it is no tree. */
export function readAnswer({ face, answer }: TranscribedCall): unknown {
  if (!answer) return undefined;
  const text = (Buffer.isBuffer(answer) ? answer : joinPieces(answer)).toString('utf8');
  try {
    return face === 'sp-api' ? JSON.parse(text) : belowRoot(text);
  } catch {
    // A document that is downloaded by MWS is the whole answer.
    return undefined;
  }
}

/** An XML document as a tree below its root. @throws Error for what is no XML */
export function belowRoot(text: string): unknown {
  const { XMLParser } = library();
  parser ??= new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
  });
  const [root] = Object.values(parser.parse(text) as Record<string, unknown>);
  return root;
}
