import type { Paper } from '../store/inbound/papers/sheets.js';
import type { SpContext } from './context.js';
import { documentId } from './documents/document-ids.js';
import { presign } from './documents/presigned.js';

/** Keeps a paper in the world, and says where it is to be downloaded: as a file, where MWS gave a ZIP in base64. */
export function paperUrl({ world, origin, region }: SpContext, { bytes, mediaType }: Paper): string {
  const { documents, database } = world;
  const row = documents.keep(database, documents.spoolBytes(bytes));
  return presign(world, origin, {
    method: 'GET',
    documentId: documentId(world, { kind: 'paper', row, region }),
    region,
    responseType: mediaType,
  });
}
