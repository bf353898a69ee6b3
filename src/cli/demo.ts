import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { startMwsLocal } from '../server/app.js';
import { ask } from './ask.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';

interface DemoFlags {
  only?: string;
  json?: boolean;
  pause?: boolean;
  story?: boolean;
}

/** What the control API tells of a step: see `POST /_mws/demo/{name}`. */
interface Refusal {
  name: string;
  what: string;
  status: number;
  code: string;
  rung: string;
  cause: string;
  explanation: string;
  fix?: string;
  xml: string;
  request: { method: string; url: string; headers: Record<string, string>; body: string };
}

/** `mws-local demo`: every way to be refused, shown on a server that is there for it alone. */
export function addDemoCommand(program: Command, io: Io): void {
  program
    .command('demo')
    .summary('show every way to be refused')
    .description(
      'Starts a server on a free port and makes calls that MWS refuses, each with the answer and the reason.',
    )
    .option('--only <name>', 'one step')
    .option('--pause', 'wait for Enter after each step')
    .option('--json', 'print an array of JSON')
    .option('--story', 'instead: a page that walks from registration to a revoked token, until Ctrl+C')
    .action((flags: DemoFlags) => (flags.story ? tellStory(io) : demo(flags, io)));
}

async function demo({ only, json = false, pause = false }: DemoFlags, io: Io): Promise<void> {
  if (pause && io.stdin?.isTTY !== true) throw new CommandFailure('--pause needs a terminal to wait at.');
  await using server = await startMwsLocal({ scenario: 'auth-failures' });
  const names = await namesOf(server.url, only);
  const keyboard = pause ? createInterface({ input: io.stdin! }) : undefined;
  const lines = keyboard?.[Symbol.asyncIterator]();
  const shown: Refusal[] = [];
  for (const [at, name] of names.entries()) {
    const refusal = (await ask(server, { method: 'POST', path: `/demo/${name}`, query: {} })) as Refusal;
    if (json) shown.push(refusal);
    else io.stdout.write((at > 0 ? '\n\n' : '') + inWords(refusal, `${at + 1}/${names.length}`));
    // Whoever ends the input has seen enough.
    if (lines && at + 1 < names.length && (await lines.next()).done) break;
  }
  keyboard?.close();
  if (json) io.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
}

/** Serves the page of the story, in a world that is there for it alone, until it is ended. */
async function tellStory(io: Io): Promise<void> {
  await using server = await startMwsLocal({ scenario: 'quickstart' });
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  io.stdout.write(`Open ${server.url}/_mws/#/story in a browser. Ctrl+C ends it.\n`);
  await ended;
}

async function namesOf(url: string, only: string | undefined): Promise<string[]> {
  type List = { items: { name: string }[] };
  const { items } = (await ask({ url }, { method: 'GET', path: '/demo', query: {} })) as List;
  const names = items.map(({ name }) => name);
  if (only === undefined) return names;
  if (!names.includes(only))
    throw new CommandFailure(`there is no step ${only}; there are ${names.join(', ')}.`);
  return [only];
}

function inWords(
  { name, what, request, status, code, rung, xml, explanation, fix }: Refusal,
  at: string,
): string {
  const lines = [
    `${at} ${name}: ${what}`,
    '',
    `${request.method} ${new URL(request.url).pathname}`,
    `Host: ${request.headers.Host}`,
    ...request.body.split('&').map((pair, index) => `  ${index === 0 ? '' : '&'}${pair}`),
    '',
    `${status} ${code}, refused by the check ${rung}`,
    xml.trimEnd(),
    '',
    `Why: ${explanation}`,
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
    '',
  ];
  return lines.join('\n');
}
