/** So many characters are written at once, or what there is after so many milliseconds. */
const AT_ONCE = 8_192;
const EVERY = 100;

/** So much may wait for whoever reads the log; what comes while nobody reads it is left out. */
const MOST_WAITING = 1024 * 1024;

/** Where the lines of a log go. */
export interface LogOutput {
  /** A line that somebody waits for. */
  write(line: string): void;
  /** One of many, which may come a moment later. */
  writeLater(line: string): void;
}

/**
 * Writes lines to a stream that is never waited for: a pipe that nobody reads would stop the server otherwise, and keep it from
 * ending.
 */
export function createLogOutput(stream: NodeJS.WriteStream): LogOutput {
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  let lost = 0;
  // Who read it may be gone; that must not end the server.
  stream.on('error', () => {});
  process.on('exit', flush);

  function put(text: string): void {
    if (stream.writableLength > MOST_WAITING) {
      lost += text.split('\n').length - 1;
      return;
    }
    const told =
      lost > 0
        ? `${JSON.stringify({ level: 40, msg: `nobody read ${lost} lines, which were left out` })}\n`
        : '';
    lost = 0;
    stream.write(told + text);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (lines === '') return;
    const text = lines;
    lines = '';
    put(text);
  }

  return {
    write(line) {
      flush();
      put(line);
    },
    writeLater(line) {
      lines += line;
      if (lines.length >= AT_ONCE) flush();
      else timer ??= setTimeout(flush, EVERY).unref();
    },
  };
}
