import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { GatewayLog } from '../../gateway/call-log.js';

/** A document on its way: its bytes, or the file that has them. */
export interface SentDocument {
  contentType: string;
  /** What Content-Encoding says; a packed document may well be called `identity`. */
  encoding: string | undefined;
  etag: string;
  body?: Buffer;
  file?: string;
  /** The file is packed while it is sent. */
  packed?: boolean;
  /** For the journal: its beginning and its length, unpacked. */
  head: Buffer;
  length: number;
}

/** Sends a document. A packed file has no Content-Length: nobody knows it before its end. */
export function sendDocument(
  { contentType, encoding, etag, body, file, packed, length }: SentDocument,
  common: readonly string[],
  response: ServerResponse,
  log: GatewayLog,
): void {
  const headers = [...common, 'ETag', etag, 'Content-Type', contentType];
  if (encoding !== undefined) headers.push('Content-Encoding', encoding);
  const size = body?.length ?? (packed ? undefined : length);
  if (size !== undefined) headers.push('Content-Length', String(size));
  response.writeHead(200, [...headers, 'Server', 'AmazonS3']);
  if (body) return void response.end(body);
  const told = (error: NodeJS.ErrnoException | null) => {
    // A client that goes away before the end is no failure.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log.error({ err: error }, 'a document could not be sent');
  };
  if (packed) pipeline(createReadStream(file!), createGzip(), response, told);
  else pipeline(createReadStream(file!), response, told);
}
