/** Bytes that are in a file, because they are many. */
export interface FileBody {
  file: string;
  /** Bytes. */
  length: number;
  /** Base64. */
  md5: string;
}

/** The answer of an operation whose HTTP body is the document itself: a report, or the processing report of a feed. */
export interface MwsDocument {
  contentType: string;
  body: Buffer | FileBody;
}
