import { existsSync, readFileSync } from 'node:fs';
import { decodeText } from '../protocol/charset.js';
import { readDocumentId } from '../sp-api/documents/document-ids.js';
import type { DocumentKind } from '../sp-api/documents/document-ids.js';
import type { StoredDocument } from '../store/reports/reports.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import type { World } from '../world/world.js';

/** Longer files are not taken apart: they would hold up everybody else. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The id of a sandbox stands before that of a document. */
const SANDBOX = /^[0-9A-Z]{8}\./;

/** The row of what was downloaded from a URL of SP-API, if a call did so. */
export function rowDownloaded(
  world: World,
  kind: DocumentKind,
  { face, path }: Pick<TranscribedCall, 'face' | 'path'>,
): number | undefined {
  if (face !== 'sp-api' || !path.startsWith('/documents/')) return undefined;
  const id = path.slice(path.lastIndexOf('/') + 1).replace(SANDBOX, '');
  return readDocumentId(world, [kind], id)?.row;
}

/** The bytes of a document; undefined: it is too long, or gone. */
export function bytesOf(world: World, document: number): Buffer | undefined {
  const { content, length } = world.documents.find(world.database, document);
  if (length > MOST_BYTES) return undefined;
  if ('bytes' in content) return content.bytes;
  return existsSync(content.file) ? readFileSync(content.file) : undefined;
}

/** The text of a document; undefined: it is too long, or gone. */
export function textOf(world: World, { document, contentType }: StoredDocument): string | undefined {
  const bytes = bytesOf(world, document);
  const charset = /charset=([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  return bytes && decodeText(bytes, charset);
}
