/** Bytes that are in a file, because they are many. */
export interface FileBody {
  file: string;
  /** Bytes. */
  length: number;
  /** Base64. */
  md5: string;
}

/**
 * A document in pieces, which follow one another. A piece may be kept elsewhere, and be one of many documents: nobody may
 * change it.
 */
export interface Pieces {
  readonly pieces: readonly Buffer[];
  /** Bytes of all of them. */
  readonly length: number;
}

/** All pieces, one after the other. @param whole what they are written to, of their length. */
export function joinPieces({ pieces, length }: Pieces, whole: Buffer = Buffer.allocUnsafe(length)): Buffer {
  let at = 0;
  for (const piece of pieces) at += piece.copy(whole, at);
  return whole;
}

/** So many bytes are cheap to hold on to, for who wants to see no more than how a document begins. */
const PIECE = 16_384;

/** The same document in as few pieces as are not large. */
export function cutPieces(document: Pieces): Buffer[] {
  const whole = joinPieces(document);
  if (whole.length <= PIECE) return [whole];
  const count = Math.ceil(whole.length / PIECE);
  return Array.from({ length: count }, (_, at) => Buffer.from(whole.subarray(at * PIECE, (at + 1) * PIECE)));
}

/** The answer of an operation whose HTTP body is the document itself: a report, or the processing report of a feed. */
export interface MwsDocument {
  contentType: string;
  body: Buffer | FileBody;
}
