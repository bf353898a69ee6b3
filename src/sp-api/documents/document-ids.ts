import { createHmac } from 'node:crypto';
import type { MwsRegion } from '../../model/load.js';
import type { World } from '../../world/world.js';

/** What an id of a document names: what is to be uploaded for a feed, the result of a feed, a report, or something to print. */
export type DocumentKind = 'upload' | 'result' | 'report' | 'paper';

/** A row of uploads, feeds or reports, of the document itself for a paper, and the region that stands in the id. */
export interface NamedDocument {
  kind: DocumentKind;
  row: number;
  region: MwsRegion | undefined;
}

const HEADS = {
  upload: 'amzn1.tortuga.4',
  result: 'amzn1.tortuga.4',
  report: 'amzn1.spdoc.1.4',
  paper: 'amzn1.tortuga.4',
} as const;

const FORM =
  /^amzn1\.(?:tortuga\.4|spdoc\.1\.4)\.(na|eu|fe|cn)\.[0-9a-f-]{36}\.T[0-9A-Z]{5}([0-9A-Z]{8})(?:\.\d+)?$/;

/**
 * The id of a document, as recorded: a region, a UUID, a T with 13 characters, and a number for reports. It is a digest of what it names
 * beside the number of its row, so that there is nothing to keep, and none can be made up.
 */
export function documentId(world: World, { kind, row, region = 'NA' }: NamedDocument): string {
  const digest = createHmac('sha256', world.ids.tokenKey)
    .update(`document ${kind} ${region} ${row}`)
    .digest();
  const mark = digest.readUInt32BE(16).toString(36).toUpperCase().padStart(7, '0').slice(-5);
  const place = row.toString(36).toUpperCase().padStart(8, '0');
  const end = kind === 'report' ? `.${100 + (digest.readUInt16BE(20) % 99_900)}` : '';
  return `${HEADS[kind]}.${region.toLowerCase()}.${uuidOf(digest)}.T${mark}${place}${end}`;
}

/** What an id names, where it is one of these kinds; undefined: no document has it. */
export function readDocumentId(
  world: World,
  kinds: readonly DocumentKind[],
  id: string,
): NamedDocument | undefined {
  const [, region, place] = FORM.exec(id) ?? [];
  if (region === undefined || place === undefined) return undefined;
  const row = Number.parseInt(place, 36);
  return kinds
    .map((kind) => ({ kind, row, region: region.toUpperCase() as MwsRegion }))
    .find((named) => documentId(world, named) === id);
}

/** 16 bytes as a UUID of version 4. */
function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex', 0, 16);
  const variant = '89ab'[bytes[8]! % 4]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
