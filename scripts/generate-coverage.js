// Writes docs/coverage.md, every operation with what it can do here, from the model and the tables of operations: `npm run
// generate`. Needs what `npm run build` makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const FILE = new URL('docs/coverage.md', root);
const BEGIN = '<!-- Below: made by npm run generate -->\n';

/** Half a minute, 2 minutes, 1 second. */
const span = (seconds) => {
  const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return count === 1 ? unit : `${count} ${unit}s`;
};

function quotaOf(throttle) {
  if (!throttle) return 'none known';
  const { quota, restore, restoreSeconds, hourly, restoreUnit = 'requests' } = throttle;
  const perHour = hourly === undefined ? '' : `, ${hourly} an hour`;
  const unit = restore === 1 ? restoreUnit.replace(/s$/, '') : restoreUnit;
  return `${quota}, then ${restore} ${unit} every ${span(restoreSeconds)}${perHour}`;
}

function sectionOf({ section, version, path, operations }, isBuilt) {
  const rows = Object.entries(operations).map(([name, { throttle }]) => {
    const state = isBuilt(`${section}.${name}`) ? 'built' : 'scripted answers only';
    return `| ${name} | ${state} | ${quotaOf(throttle)} |\n`;
  });
  return `## ${section}\n\n\`${path}\`, version ${version}\n\n| operation | | quota |\n| --- | --- | --- |\n${rows.join('')}`;
}

/**
 * The page as it should be: its own beginning, and behind that the tables.
 * @param {readonly object[]} services the model of each section
 * @param {(key: string) => boolean} isBuilt whether an operation is, by its key
 */
export function coveragePage(services, isBuilt) {
  const [head] = readFileSync(FILE, 'utf8').split(BEGIN);
  const all = services.flatMap(({ section, operations }) =>
    Object.keys(operations).map((name) => `${section}.${name}`),
  );
  const count = `${all.filter(isBuilt).length} of ${all.length} operations are built.\n\n`;
  return `${head}${BEGIN}\n${count}${services.map((one) => sectionOf(one, isBuilt)).join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { loadServices } = await import('../build/model/load.js');
  const { findHandler } = await import('../build/sections/handlers.js');
  writeFileSync(
    FILE,
    coveragePage(loadServices(), (key) => findHandler(key) !== undefined),
  );
}
