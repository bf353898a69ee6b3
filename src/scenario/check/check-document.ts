import { readFileSync, statSync } from 'node:fs';
import { innerFile } from '../source/inner-file.js';
import { childOf, ownText, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** A document of a scenario: a report, a feed or a processing report. */
export interface ScenarioDocument {
  /** As its answer has it; absent: what is usual for its kind. */
  contentType?: string;
  bytes: Buffer;
}

/** Reads a document that is given as the path of a file, as base64, or as text (which is sent as UTF-8). */
export function documentOf(node: SourceNode, report: Report): ScenarioDocument {
  const file = childOf(node, 'file');
  const base64 = childOf(node, 'base64');
  const contentType = textOf(node, 'contentType');
  const bytes = file
    ? readInnerFile(file, 'a file', report)
    : base64
      ? bytesOf(base64, report)
      : Buffer.from(textOf(node, 'text') ?? '');
  return { ...(contentType !== undefined && { contentType }), bytes };
}

/** Line breaks and blanks in base64 count for nothing. */
function bytesOf(node: SourceNode, report: Report): Buffer {
  const written = ownText(node)?.replace(/\s+/g, '') ?? '';
  const bytes = Buffer.from(written, 'base64');
  if (bytes.toString('base64') !== written) report(node, 'expected base64');
  return bytes;
}

const MAX_BYTES = 10 * 1024 * 1024;

/** The bytes of a file that lies under the scenario's folder. @param what it should be, for people: `an XML file`. */
export function readInnerFile(node: SourceNode, what: string, report: Report): Buffer {
  const name = ownText(node);
  if (name === undefined) return Buffer.alloc(0);
  const file = innerFile(node.source.folder, name);
  const problem = 'problem' in file ? file.problem : fileProblem(file.path);
  if (problem !== undefined) {
    report(node, `expected ${what} under the folder of this one; found ${quote(name)}: ${problem}`);
    return Buffer.alloc(0);
  }
  return 'path' in file ? readFileSync(file.path) : Buffer.alloc(0);
}

function fileProblem(path: string): string | undefined {
  const stat = statSync(path);
  if (!stat.isFile()) return 'it is no file';
  return stat.size > MAX_BYTES ? 'it has more than 10 MiB' : undefined;
}
