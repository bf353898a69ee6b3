/** One call as a recording has it: what was asked, and what was answered. */
export interface Interaction {
  /** Where it stands in its file: `#3`, `line 40`; empty where it is the file. */
  at: string;
  request?: RecordedRequest;
  /** Undefined: the recording has no answer. */
  response: RecordedResponse | undefined;
  /** The operation, or the type of a report, that the name of the file says. */
  named?: string;
}

export interface RecordedRequest {
  method: string;
  /** Whole, or from the path on. */
  url: string;
  body: string;
}

export interface RecordedResponse {
  /** Absent: the recording does not say. */
  status?: number;
  headers: Readonly<Record<string, string>>;
  /** Text as the recording has it, or bytes, packed or not. */
  body: string | Buffer;
}

/** What is wrong with a recording, and where. */
export interface Finding {
  file: string;
  at: string;
  problem: string;
  /** `broken`: nothing is written unless that is asked for; `skipped`: it is left out; `note`: it was taken all the same. */
  kind: 'broken' | 'skipped' | 'note';
}

/** Thrown by readers for a file, or a place in it, that cannot be read. */
export class BrokenRecording extends Error {
  readonly at: string;

  constructor(problem: string, at = '') {
    super(problem);
    this.at = at;
  }
}

/** A file that is being read; others that it names are found beside it. */
export interface RecordingFile {
  path: string;
  /** Its path as messages have it, without the folder that was given. */
  label: string;
  text: string;
  /** As they stand in the file, for what is no text. */
  bytes: Buffer;
  /** Nothing outside of it is read. */
  folder: string;
}

/** Reads the calls of a file, one after another. @throws BrokenRecording */
export type Reader = (file: RecordingFile) => Iterable<Interaction>;
