import { loadServices } from '../model/load.js';
import { readFinancialEvent } from './check/check-financial-events.js';
import { readRecommendation } from './check/check-recommendations.js';
import { createModelIndex } from './check/model-index.js';
import type { ModelIndex } from './check/model-index.js';
import { ScenarioError } from './findings.js';
import type { Finding } from './findings.js';
import type { ScenarioFinancialEvent, ScenarioRecommendation } from './scenario-finances.js';
import { parseSource } from './source/parse-source.js';
import { findingAt } from './source/source-node.js';
import type { Report, SourceNode } from './source/source-node.js';

type Read<Given> = (node: SourceNode, model: ModelIndex, report: Report) => Given | undefined;

/** Reads what was given as JSON while a world runs, in the words of a scenario. */
function readGiven<Given>(given: object, read: Read<Given>): Given {
  const { root, findings } = parseSource({ label: 'body', text: JSON.stringify(given) });
  const found: Finding[] = [...findings];
  const report: Report = (place, problem) => found.push(findingAt(place, problem));
  const value = root && read(root, createModelIndex(loadServices), report);
  if (!value || found.length > 0) throw new ScenarioError(found);
  return value;
}

/** A financial event. @throws ScenarioError with everything that is wrong with it */
export const readGivenEvent = (given: object): ScenarioFinancialEvent => readGiven(given, readFinancialEvent);

/** A recommendation. @throws ScenarioError with everything that is wrong with it */
export const readGivenRecommendation = (given: object): ScenarioRecommendation =>
  readGiven(given, readRecommendation);
