import type { JournalEntry } from '../../../traffic/journal.js';
import type { World } from '../../../world/world.js';
import { concealer } from '../../../diagnosis/secrets.js';
import type { Conceal } from '../../../diagnosis/secrets.js';
import { eachInTurn } from '../../in-turn.js';
import { urlOf } from './journal-url.js';
import { showWithBodies } from './journal-view-bodies.js';

/** Entries of a journal as lines for a shell, each below a remark that says what came of it. */
export async function curlOf(world: World, entries: readonly JournalEntry[]): Promise<string> {
  const concealIn = concealer(world);
  return (await eachInTurn(entries, (entry) => linesOf(entry, concealIn(entry)))).join('\n');
}

function linesOf(entry: JournalEntry, conceal: Conceal): string {
  const { requestBody, time, code, path } = showWithBodies(entry, conceal);
  const what = entry.operation === undefined ? path : `${entry.section}.${entry.operation}`;
  const remark = [time, what, entry.status, code].filter((part) => part !== undefined).join(' ');
  const cut = requestBody?.complete === false ? ['# the beginning of its body: no more was kept'] : [];
  const words = [
    'curl',
    ...(entry.method === 'GET' ? [] : ['-X', entry.method]),
    inShell(urlOf(entry, conceal).url),
    ...(requestBody ? ['--data-raw', inShell(requestBody.text)] : []),
  ];
  return [`# ${onOneLine(remark)}`, ...cut, words.join(' '), ''].join('\n');
}

/** In single quotes nothing means anything but a single quote. */
const inShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const onOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
