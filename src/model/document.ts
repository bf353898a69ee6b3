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

/** The answer of an operation whose HTTP body is the document itself: a report, or the processing report of a feed. */
export interface MwsDocument {
  contentType: string;
  body: Buffer | FileBody;
}
