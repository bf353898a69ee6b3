import type { Place, ScalarNode, Source } from '../source/source-node.js';

/** XML of a scenario, and where in the scenario's files each of its characters stands. */
export interface XmlSource {
  /** With plain line breaks. */
  text: string;
  /** Where `at` stands: in the file of the XML, in the lines of a YAML block, else the node itself with line and column in words. */
  placeOf(at: number): { place: Place; words: string };
}

/** XML that stands in a scenario as text. */
export function xmlInScenario(node: ScalarNode, text: string): XmlSource {
  const lines = linesOf(text);
  return {
    text,
    placeOf(at) {
      const { line, col } = lines.linePos(at);
      if (!node.block) return { place: node, words: ` (line ${line}, column ${col} of the XML)` };
      const { offset, source, block } = node;
      const header = source.lines.linePos(offset).line;
      const start = source.lines.lineStarts[header - 1 + line] ?? offset;
      return { place: { ...node, offset: start + block.indent + col - 1 }, words: '' };
    },
  };
}

/** XML in a file that a scenario names. */
export function xmlInFile(node: ScalarNode, label: string, text: string): XmlSource {
  const source: Source = { label, lines: linesOf(text) };
  return { text, placeOf: (offset) => ({ place: { source, offset, path: node.path }, words: '' }) };
}

/** Where the lines of a text begin. */
function linesOf(text: string): Source['lines'] {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return {
    lineStarts,
    addNewLine: (offset) => lineStarts.push(offset),
    linePos(offset) {
      const after = lineStarts.findIndex((start) => start > offset);
      const line = after < 0 ? lineStarts.length : after;
      return { line, col: offset - lineStarts[line - 1]! + 1 };
    },
  };
}
