import { run } from './run.js';

/** What came of a command. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  env?: Record<string, string>;
  isTTY?: boolean;
}

/** Runs `mws-local` in this process; a text is split into words at its spaces. */
export async function runCli(
  line: string | readonly string[],
  { env = {}, isTTY = false }: Surroundings = {},
): Promise<Ran> {
  const words = typeof line === 'string' ? wordsOf(line) : line;
  const said = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof said) => ({ write: (text: string) => (said[name] += text) });
  const status = await run(words, { stdout: sink('stdout'), stderr: sink('stderr'), env, isTTY });
  return { status, ...said };
}

/** As a shell splits a line; quotes are all that it understands. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );

/** Runs commands against a server. */
export function cliOf(url: string) {
  const cli = (line: string, isTTY = false) => runCli(line, { env: { MWS_LOCAL_URL: url }, isTTY });

  /** What a command prints as JSON; it must work. */
  async function json<Answer = unknown>(line: string): Promise<Answer> {
    const { status, stdout, stderr } = await cli(`${line} --json`);
    if (status !== 0) throw new Error(`${line} failed: ${stderr}`);
    return JSON.parse(stdout) as Answer;
  }

  return { cli, json };
}
