import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import type { StoredDocument } from '../store/reports/reports.js';
import type { World } from '../world/world.js';
import * as schema from './schemas.js';
import type { Schema } from './schemas.js';

/** How a route describes that it answers a document of the world, byte by byte. */
export const documentAnswer: Schema = {
  description: 'The document, with the Content-Type that it has in MWS.',
  content: { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } },
};

/** What is asked for of a document. */
export const documentQuery = {
  bytes: schema.described(schema.integer(1), 'Only so many from its beginning; all if not given.'),
};

/** A media type with its parameters; what else was sent as one is not sent on. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:\s*;\s*[\w-]+="?[\w.:-]+"?)*$/;

/** A document of the world as an answer. It is to be saved: what a seller submitted must not run as a page of the server. */
export function answerDocument(
  { world, reply }: { world: World; reply: FastifyReply },
  { document, contentType }: StoredDocument,
  { name, bytes }: { name: string; bytes: number | undefined },
): Buffer | ReadStream {
  const { content } = world.documents.find(world.database, document);
  reply
    .type(MEDIA_TYPE.test(contentType) ? contentType : 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff');
  if ('bytes' in content) return content.bytes.subarray(0, bytes);
  return createReadStream(content.file, { ...(bytes !== undefined && { end: bytes - 1 }) });
}
