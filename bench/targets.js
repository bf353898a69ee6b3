import { verdict } from './verdicts.js';

/** Least ratios of speed by CPU per request: to a peer, or to mws-local's own answer to another case. */
const SPEED = [
  { of: 'GetServiceStatus', to: 'bare', least: 0.48, aim: 0.55 },
  { of: 'ListOrders 1', to: 'bare', least: 0.32, aim: 0.38 },
  { of: 'ListOrders 10', to: 'bare', least: 0.26, aim: 0.32 },
  { of: 'ListOrders 100', to: 'bare', least: 0.5, aim: 0.58 },
  { of: 'Authorize with capture', to: 'bare', least: 0.15 },
  { of: 'refused: wrong signature', toCase: 'GetServiceStatus', least: 0.75, aim: 0.85 },
  { of: 'GetServiceStatus', to: 'verified', least: 0.7, aim: 0.85 },
  { of: 'GetServiceStatus', to: 'wiremock', least: 1.5 },
  { of: 'GetServiceStatus', to: 'mountebank', least: 1.5 },
];

const MEGABYTES = { unit: ' MB', digits: 0 };

/** Holds what was measured against the targets; what was not measured is left out. */
export const judgeServers = ({ results, starts, idle, loadedMegabytes, installed }) => [
  ...SPEED.flatMap((target) => judgeSpeed(results, target)),
  ...verdict('start to first answer, of bare', starts.ratios.bare.wall, { most: 1.35, aim: 1.2 }),
  ...verdict('memory, idle', idle.idleMegabytes, { most: 80, ...MEGABYTES }),
  ...verdict('memory, after the load', loadedMegabytes, { most: 150, ...MEGABYTES }),
  ...verdict('SIGTERM to exit', idle.exit, { most: 100, unit: ' ms', digits: 0 }),
  ...verdict('installed package, size', installed?.megabytes, { most: 35, ...MEGABYTES }),
  ...verdict('installed package, packages', installed?.packages, { most: 105, digits: 0 }),
];

/** Holds it against another build: nothing may have become slower by more than `percent`. */
export const judgeLoss = ({ results, starts }, peer, percent) => [
  ...results.flatMap(({ case: name, ratios }) =>
    verdict(`${name}, of ${peer}`, ratios[peer].cpu, { least: 1 - percent / 100, digits: 3 }),
  ),
  ...verdict(`start to first answer, of ${peer}`, starts.ratios[peer].wall, {
    most: 1 + percent / 100,
    digits: 3,
  }),
];

function judgeSpeed(results, { of, to, toCase, least, aim }) {
  const ratio = toCase ? ratioOfCases(results, of, toCase) : resultOf(results, of)?.ratios[to]?.cpu;
  return verdict(`${of}, of ${toCase ?? to}`, ratio, { least, aim });
}

function ratioOfCases(results, name, other) {
  const cost = (of) => resultOf(results, of)?.servers['mws-local'].cpuMicros;
  return cost(name) && cost(other) && cost(other) / cost(name);
}

const resultOf = (results, name) => results.find((result) => result.case === name);
