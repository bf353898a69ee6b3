import { existsSync } from 'node:fs';
import type { MwsDocument } from '../model/document.js';
import type { World } from '../world/world.js';

/**
 * The document of a row as the body of an answer: its bytes, or the file that has them.
 * @throws where somebody has deleted the file.
 */
export function answerBody(world: World, document: number): MwsDocument['body'] {
  const { content, length, md5 } = world.documents.find(world.database, document);
  if ('bytes' in content) return content.bytes;
  if (!existsSync(content.file)) throw new Error(`The file of document ${document} is gone.`);
  return { ...content, length, md5 };
}
