import type { ModelOperation } from '../../protocol/code-rows.js';
import { errorOfCode } from '../../protocol/error-of-code.js';
import type { ErrorAnswer } from '../../protocol/errors.js';
import type { ReadElement } from '../../protocol/read-xml.js';
import { elementsIn, unknownElement } from './hold-to-model.js';

const PARTS = ['Type', 'Code', 'Message', 'Detail'];
const IDS = ['RequestID', 'RequestId', 'ResponseMetadata'];

/**
 * The error that an ErrorResponse says, which is answered in the layout of its kind.
 * @param status absent: what MWS had for its code.
 */
export function readError(
  root: ReadElement,
  operation: ModelOperation,
  status: number | undefined,
  report: (at: number, problem: string) => void,
): ErrorAnswer {
  const children = elementsIn(root);
  for (const each of children)
    if (each.name !== 'Error' && !IDS.includes(each.name)) reportOdd(each, root, ['Error', ...IDS], report);
  const error = children.find(({ name }) => name === 'Error');
  if (!error) report(root.at, 'expected <Error> in <ErrorResponse>');
  for (const each of error ? elementsIn(error) : [])
    if (!PARTS.includes(each.name)) reportOdd(each, error!, PARTS, report);
  const said = (name: string) =>
    textOf(error && elementsIn(error).find((each) => each.name === name), report);
  const code = said('Code')?.trim() ?? '';
  if (error && code === '') report(error.at, 'expected <Code> in <Error>');
  const message = said('Message');
  const detail = said('Detail');
  if (detail?.trim()) report(error!.at, 'expected an empty <Detail> (verbatim: true would keep it)');
  const layer = children.some(({ name }) => name === 'RequestID') ? 'gateway' : 'service';
  const known = errorOfCode({ code, layer, ...(status !== undefined && { status }) }, operation);
  const { xmlns: _, ...attributes } = error?.attributes ?? {};
  return {
    httpStatus: known.httpStatus,
    type: said('Type')?.trim() ?? '',
    code,
    layer,
    ...(message !== undefined && { message }),
    ...(detail !== undefined && { detail: true as const }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}

const reportOdd = (
  { name, at }: ReadElement,
  within: ReadElement,
  known: readonly string[],
  report: (at: number, problem: string) => void,
): void => report(at, `${unknownElement(name, within.name, known)} (verbatim: true would keep it)`);

function textOf(
  element: ReadElement | undefined,
  report: (at: number, problem: string) => void,
): string | undefined {
  if (!element) return undefined;
  const { name, content, at } = element;
  if (typeof content === 'string') return content;
  report(at, `<${name}> holds text; found elements (verbatim: true would keep them)`);
  return '';
}
