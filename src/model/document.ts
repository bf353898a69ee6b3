/** The answer of an operation whose HTTP body is the document itself: a report, or the processing report of a feed. */
export interface MwsDocument {
  contentType: string;
  body: Buffer;
}
