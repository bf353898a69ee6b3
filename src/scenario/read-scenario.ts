import { loadServices } from '../model/load.js';
import type { ServiceModel } from '../model/types.js';
import { checkCallers } from './check/check-callers.js';
import { checkClock } from './check/check-clock.js';
import { checkFeeds } from './check/check-feeds.js';
import { checkFaults } from './check/check-faults.js';
import { checkFinancialEvents } from './check/check-financial-events.js';
import { checkGenerate } from './check/check-generate.js';
import { checkEasyShip } from './check/check-easy-ship.js';
import { checkInbound } from './check/check-inbound.js';
import { checkItems } from './check/check-items.js';
import { createModelIndex } from './check/model-index.js';
import { checkNotifications } from './check/check-notifications.js';
import { checkOutbound } from './check/check-outbound.js';
import { checkPostage } from './check/check-postage.js';
import { checkQuotas } from './check/check-quotas.js';
import { checkRecommendations } from './check/check-recommendations.js';
import { checkReferences } from './check/check-references.js';
import { checkReports } from './check/check-reports.js';
import { checkResponses } from './check/check-responses.js';
import { checkSchema } from './check/check-schema.js';
import { checkState } from './check/check-state.js';
import { checkTimeline } from './check/check-timeline.js';
import { checkTitles } from './check/check-titles.js';
import { checkTransactions } from './check/check-transactions.js';
import { readTimelineEvents } from './check/read-timeline.js';
import { checkUnique } from './check/check-unique.js';
import { checkWebstores } from './check/check-webstores.js';
import { inReadingOrder, ScenarioError } from './findings.js';
import type { Finding } from './findings.js';
import type { Scenario } from './scenario.js';
import { mergeSources } from './source/merge-sources.js';
import { writtenResponses } from './written-responses.js';
import { parseSource } from './source/parse-source.js';
import { readSources } from './source/read-sources.js';
import { builtInNames, nameOfPath, readScenarioFiles } from './source/scenario-files.js';
import { findingAt, nodeOf, plainOf, textOf } from './source/source-node.js';
import type { Report, ScenarioText, SourceNode } from './source/source-node.js';

/** Gives the model that names and results are held to; called only where a scenario needs it. */
type LoadServices = () => readonly ServiceModel[];

/**
 * Reads a scenario: a built-in by its name, else a file or a folder of them; several are merged in the order given.
 * @throws ScenarioError with everything that is wrong with it.
 */
export function readScenario(
  nameOrPath: string | readonly string[],
  services: LoadServices = loadServices,
): Scenario {
  const names = [nameOrPath].flat();
  return scenarioOf(names.map(readScenarioFiles), nameOfPath(names.at(-1) ?? ''), services);
}

/**
 * Reads a scenario from text in YAML or JSON. @param label what messages call it, and its name if it has none.
 * @throws ScenarioError with everything that is wrong with it.
 */
export const parseScenario = (text: string, label: string, services: LoadServices = loadServices): Scenario =>
  scenarioOf([[{ label, text }]], nameOfPath(label), services);

/**
 * Reads a scenario that is at hand as plain data. Its findings have paths, and no lines.
 * @throws ScenarioError with everything that is wrong with it.
 */
export function scenarioOfData(data: object, name: string): Scenario {
  const lines = {
    lineStarts: [],
    addNewLine: (offset: number) => offset,
    linePos: () => ({ line: 1, col: 1 }),
  };
  const root = nodeOf(data, { source: { label: name, lines }, offset: 0, path: '' });
  return checked({ root, findings: checkSchema(root), trusted: false, whole: true }, name, loadServices);
}

/** A scenario that comes with the server. */
export interface BuiltIn {
  name: string;
  description: string;
}

/** The scenarios that come with the server, by name. */
export const listBuiltIns = (): BuiltIn[] =>
  builtInNames().map((name) => {
    const roots = readScenarioFiles(name).flatMap((text) => parseSource(text).root ?? []);
    const description = roots.map((root) => textOf(root, 'description')).find(Boolean);
    return { name, description: description?.trim() ?? '' };
  });

function scenarioOf(
  texts: readonly (readonly ScenarioText[])[],
  name: string,
  services: LoadServices,
): Scenario {
  const read = texts.map((each) => readSources(each));
  const findings = read.flatMap((one) => one.findings);
  const roots = read.flatMap((one) => one.root ?? []);
  const root = roots.length > 0 ? mergeSources(roots) : undefined;
  // The tests hold the built-in scenarios to all checks, and a start should not wait for them.
  const trusted = read.every(({ builtIn }) => builtIn);
  if (root && !trusted) findings.push(...checkSchema(root));
  // With a file missing, what the others refer to in it would seem to be missing too.
  const whole = root && read.every(({ partial }) => !partial);
  return checked({ root, findings, trusted, whole: whole === true }, name, services);
}

/** What was read, before what no schema can say was looked at. */
interface Read {
  root: SourceNode | undefined;
  findings: Finding[];
  trusted: boolean;
  whole: boolean;
}

function checked({ root, findings, trusted, whole }: Read, name: string, services: LoadServices): Scenario {
  const meaning = root && whole ? checkMeaning(root, services, trusted, findings) : { responses: [] };
  if (!root || findings.length > 0) throw new ScenarioError(inReadingOrder(findings));
  const { extends: _, remove: __, ...plain } = plainOf(root) as Partial<Scenario> & Record<string, unknown>;
  const written = writtenResponses(root);
  return { name, ...plain, ...meaning, ...(written.length > 0 && { written }) };
}

/** What no schema can say; it takes part in one report with what the schema says, so it trusts no types. */
function checkMeaning(
  root: SourceNode,
  services: LoadServices,
  trusted: boolean,
  findings: Finding[],
): Pick<
  Scenario,
  'responses' | 'quotas' | 'feeds' | 'reports' | 'financialEvents' | 'recommendations' | 'timeline'
> {
  const model = createModelIndex(services);
  const report: Report = (place, problem) => findings.push(findingAt(place, problem));
  if (!trusted) {
    checkClock(root, report);
    checkReferences(root, model, report);
    checkUnique(root, report);
    checkInbound(root, report);
    checkItems(root, report);
    checkTitles(root, report);
    checkWebstores(root, report);
    checkOutbound(root, report);
    checkEasyShip(root, report);
    checkNotifications(root, report);
    checkPostage(root, report);
    checkTransactions(root, report);
    checkGenerate(root, report);
    checkCallers(root, report);
    checkState(root, report);
    checkTimeline(root, model, report);
    checkFaults(root, model, report);
  }
  const quotas = checkQuotas(root, model, report);
  const feeds = checkFeeds(root, report);
  const reports = checkReports(root, report);
  const financialEvents = checkFinancialEvents(root, model, report);
  const recommendations = checkRecommendations(root, model, report);
  const timeline = readTimelineEvents(root, model, report);
  return {
    responses: checkResponses(root, model, report),
    ...(quotas && { quotas }),
    ...(feeds && { feeds }),
    ...(reports && { reports }),
    ...(financialEvents.length > 0 && { financialEvents }),
    ...(recommendations.length > 0 && { recommendations }),
    ...(timeline && { timeline }),
  };
}
