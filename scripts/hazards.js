// Writes the table of docs/hazards.md: what each client of the tests makes of the scenario `hazards`. `npm run hazards`; it needs
// what `npm run build` makes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clients, versionOf } from './hazards/clients.js';
import { rows } from './hazards/rows.js';

const FILE = new URL('../docs/hazards.md', import.meta.url);
const BEGIN = '<!-- Below: made by npm run hazards -->\n';
/** Some clients have answers after which their promise never settles. */
const MOST = 15_000;

/** On one line, and with what nobody sees written out. */
const cellOf = (text) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/[\u0080-\u009f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What came of a call, or what was thrown. */
async function seen(call, show) {
  const late = new Promise((resolve) => setTimeout(resolve, MOST, 'never settles').unref());
  const came = call().then(
    show,
    (error) =>
      `throws ${error instanceof Error ? (error.code ?? error.name) : (error?.Code ?? `a ${typeof error}`)}`,
  );
  return cellOf(await Promise.race([came, late]));
}

/** What asks for it: the operation, and the parameter by which the rows differ. */
const callOf = ({ action, parameters }) => `${action} ${Object.entries(parameters).at(-1).join('=')}`;

async function tableOf(server) {
  const names = Object.keys(clients);
  const calls = names.map((name) => clients[name](server));
  const lines = [];
  for (const [what, call, show] of rows) {
    const cells = [];
    for (const client of calls) cells.push(await seen(async () => client(call), show));
    lines.push(`| ${[what, callOf(call), ...cells].join(' | ')} |\n`);
  }
  const heads = names.map((name) => `${name} ${versionOf(name)}`);
  return `| sent | call | ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length + 2)}\n${lines.join('')}`;
}

const caFolder = mkdtempSync(join(tmpdir(), 'mws-local-hazards-'));
const { startMwsLocal } = await import('../dist/index.js');
const server = await startMwsLocal({ scenario: 'hazards', tlsPort: 0, caFolder: join(caFolder, 'ca') });
https.globalAgent = new https.Agent({ ca: server.ca });
try {
  const [head] = readFileSync(FILE, 'utf8').split(BEGIN);
  const page = `${head}${BEGIN}\n${await tableOf(server)}`;
  if (process.argv.includes('--print')) process.stdout.write(page);
  else writeFileSync(FILE, page);
} finally {
  await server.close();
  rmSync(caFolder, { recursive: true });
}
// A client that never settled holds its connection.
process.exit();
