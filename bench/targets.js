import { cases } from './cases.js';
import { verdict } from './verdicts.js';

/** Holds what was measured against the targets; what was not measured is left out. */
export const judgeServers = (results, startUp) => [
  ...cases.flatMap(({ name, targets = [] }) => targets.flatMap((target) => judgeRate(results, name, target))),
  ...verdict('first answer after start', startUp.firstAnswer, { most: 500, unit: ' ms', digits: 0 }),
  ...verdict('idle memory', startUp.idleMegabytes, { most: 110, unit: ' MB', digits: 0 }),
  ...verdict('SIGTERM to exit', startUp.exit, { most: 100, unit: ' ms', digits: 0 }),
];

function judgeRate(results, name, { to, toCase, least, aim }) {
  const ratio = toCase ? ratioOfCases(results, name, toCase) : resultOf(results, name)?.ratios[to];
  return verdict(`${name}, of ${toCase ?? to}`, ratio, { least, aim });
}

function ratioOfCases(results, name, other) {
  const rate = (of) => resultOf(results, of)?.servers['mws-local'].perSecond;
  return rate(name) && rate(other) && rate(name) / rate(other);
}

const resultOf = (results, name) => results.find((result) => result.case === name);
