import { loadServices } from '../model/load.js';
import { readFinancialEvent } from './check/check-financial-events.js';
import { readRecommendation } from './check/check-recommendations.js';
import { createModelIndex } from './check/model-index.js';
import type { ModelIndex } from './check/model-index.js';
import { checkResponses } from './check/check-responses.js';
import { checkSchema } from './check/check-schema.js';
import { inReadingOrder, ScenarioError } from './findings.js';
import type { Finding } from './findings.js';
import type { ScenarioFinancialEvent, ScenarioRecommendation } from './scenario-finances.js';
import type { ScriptedResponse } from './scenario-traffic.js';
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

/**
 * A scripted answer, as a scenario has it under `responses`. @throws ScenarioError with everything that is wrong with it, at its
 * place in what was given
 */
export function readGivenResponse(given: object): ScriptedResponse {
  const read = (root: SourceNode, model: ModelIndex, report: Report) => {
    found.push(...checkSchema(root));
    return checkResponses(root, model, report)[0];
  };
  const found: Finding[] = [];
  try {
    const response = readGiven({ responses: [given] }, read);
    if (found.length === 0) return { ...response, written: given };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    found.push(...error.findings);
  }
  throw new ScenarioError(
    inReadingOrder(found).map((each) => ({ ...each, path: each.path.replace(/^responses\[0\]\.?/, '') })),
  );
}

/** A financial event. @throws ScenarioError with everything that is wrong with it */
export const readGivenEvent = (given: object): ScenarioFinancialEvent => readGiven(given, readFinancialEvent);

/** A recommendation. @throws ScenarioError with everything that is wrong with it */
export const readGivenRecommendation = (given: object): ScenarioRecommendation =>
  readGiven(given, readRecommendation);
