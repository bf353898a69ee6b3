import type { MwsDocument } from '../model/document.js';
import type { World } from '../world/world.js';

/** The document of a row as the body of an answer: its bytes, or the file that has them. */
export function answerBody(world: World, document: number): MwsDocument['body'] {
  const { content, length, md5 } = world.documents.find(world.database, document);
  return 'bytes' in content ? content.bytes : { ...content, length, md5 };
}
