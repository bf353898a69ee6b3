import { isUtf8 } from 'node:buffer';
import { bytesOf } from '../../world/documents.js';
import type { World } from '../../world/world.js';
import type { StateDocument } from '../scenario-state.js';

/** Every document of a world, with the bytes that may lie in files. */
export const documentsOf = ({ database, documents }: World): StateDocument[] =>
  database.numbers('SELECT id FROM documents ORDER BY id').map((id) => {
    const bytes = bytesOf(documents.find(database, id));
    return { id, ...(isText(bytes) ? { text: bytes.toString() } : { base64: bytes.toString('base64') }) };
  });

/** What comes back the same when it is written as text; a mark at the beginning would not. */
const isText = (bytes: Buffer): boolean => isUtf8(bytes) && bytes[0] !== 0xef;
