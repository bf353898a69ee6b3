/** Where a command reads from and writes to; tests give it their own. */
export interface Io {
  /** Absent: there is nothing to read. */
  stdin?: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether someone looks at stdout; programs get lines that are easy to take apart. */
  isTTY: boolean;
}

export interface Sink {
  write(text: string): unknown;
}

/** Ends a command with exit status 1. Its message, if there is one, is for stderr. */
export class CommandFailure extends Error {}
