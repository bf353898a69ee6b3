import { insertUpload } from '../../../store/uploads.js';
import { documentId } from '../../documents/document-ids.js';
import { presign } from '../../documents/presigned.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';

/** `text/xml; charset=UTF-8`: a type, a subtype, parameters. */
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;\s*[\w!#$&^.+-]+=("[^"]*"|[\w!#$&^.+-]+))*\s*;?\s*$/;
const LONGEST = 200;

/** createFeedDocument: a place for a feed, and the URL to upload it to. */
export const createFeedDocument: SpHandler = ({ world, seller, region, origin }, { body }) => {
  const { contentType } = body as { contentType: string };
  if (contentType.length > LONGEST || !MEDIA_TYPE.test(contentType))
    throw refusal('ContentTypeInvalid', {}, `${contentType.slice(0, LONGEST)} is no media type.`);
  const row = insertUpload(world, seller.id, contentType);
  const feedDocumentId = documentId(world, { kind: 'upload', row, region });
  const url = presign(world, origin, { method: 'PUT', documentId: feedDocumentId, region, contentType });
  return { feedDocumentId, url };
};
