import type { GivenError } from '../../protocol/error-of-code.js';
import { whyNoFault } from '../why-no-fault.js';
import { childOf, describe, itemsOf, oneOf, ownText, plainOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { didYouMean } from '../../model/nearest-name.js';
import { isNameInSpApi } from '../../model/sp-api.js';
import { parseDuration } from '../../world/duration.js';
import type { ModelIndex } from './model-index.js';

/** What is done to an answer; one of them at a time, or no one could say what comes out. */
const deeds = ['error', 'status', 'slowBody', 'truncate', 'malformedXml', 'reset', 'throttle'] as const;

/** The longest delay; clients give up long before. */
const LONGEST = 3_600_000;

/** Finds fault rules that are for no call, or that no one could carry out. */
export function checkFaults(root: SourceNode, model: ModelIndex, report: Report): void {
  for (const fault of itemsOf(root, 'faults')) {
    checkMatch(childOf(fault, 'match'), model, report);
    const effect = childOf(fault, 'effect');
    if (effect?.kind !== 'map') continue;
    checkDeeds(effect, report);
    checkDelay(childOf(effect, 'delay'), report);
    checkError(childOf(effect, 'error'), childOf(fault, 'match'), model, report);
  }
}

function checkMatch(match: SourceNode | undefined, model: ModelIndex, report: Report): void {
  const section = textOf(match, 'section');
  const operation = textOf(match, 'operation');
  if (isNameInSpApi(section, operation)) return;
  const known = section === undefined || model.sections.includes(section);
  if (!known)
    report(
      childOf(match, 'section')!,
      `expected a section such as Orders; found ${quote(section)}${didYouMean(section, model.sections)}`,
    );
  if (operation === undefined || !known) return;
  const found = operation.includes('.') ? [] : model.find(operation);
  if (found.some(({ service }) => section === undefined || service.section === section)) return;
  const where = section === undefined ? 'such as ListOrders' : `of ${section}`;
  const names = model
    .meantBy({ ...(section !== undefined && { section }) })
    .map(({ key }) => key.split('.')[1]!);
  const meant = didYouMean(operation, names);
  report(childOf(match, 'operation')!, `expected an operation ${where}; found ${quote(operation)}${meant}`);
}

function checkError(
  error: SourceNode | undefined,
  match: SourceNode | undefined,
  model: ModelIndex,
  report: Report,
): void {
  const code = childOf(error, 'code');
  if (!error || !code || ownText(code) === undefined) return;
  const [section, operation] = [textOf(match, 'section'), textOf(match, 'operation')];
  const said = { ...(section !== undefined && { section }), ...(operation !== undefined && { operation }) };
  const why = whyNoFault(plainOf(error) as GivenError, said, model.meantBy(said));
  if (why !== undefined) report(code, why);
}

function checkDeeds(effect: SourceNode, report: Report): void {
  const done = deeds.filter((name) => childOf(effect, name));
  for (const name of done.slice(1))
    report(childOf(effect, name)!, `cannot stand beside ${done[0]}; only delay stands beside another effect`);
  const error = childOf(effect, 'error');
  const status = error && childOf(error, 'status');
  if (status?.kind === 'scalar' && (status.value === 204 || status.value === 304))
    report(status, `expected a status that is sent with a body; found ${describe(status)}`);
  for (const name of ['body', 'contentType']) {
    const child = childOf(effect, name);
    if (child && !done.includes('status')) report(child, 'expected status beside it');
  }
  if (done.length === 0 && !childOf(effect, 'delay'))
    report(effect, `expected ${oneOf(['delay', ...deeds])}; found ${describe(effect)} with none of them`);
}

function checkDelay(delay: SourceNode | undefined, report: Report): void {
  if (!delay) return;
  const lengthOf = (node: SourceNode | undefined) =>
    node?.kind === 'scalar' && typeof node.value === 'string' ? parseDuration(node.value) : undefined;
  const from = lengthOf(childOf(delay, 'from') ?? delay) ?? 0;
  const to = lengthOf(childOf(delay, 'to') ?? delay) ?? from;
  if (to < from) report(childOf(delay, 'to')!, 'expected a duration that is not shorter than from');
  if (to > LONGEST) report(delay, 'expected an hour at most');
}
