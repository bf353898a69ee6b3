import { didYouMean } from '../../model/nearest-name.js';
import type { OperationModel } from '../../model/types.js';
import type { ErrorAnswer } from '../../protocol/errors.js';
import type { ReadElement } from '../../protocol/read-xml.js';
import type { XmlAnswer } from '../../protocol/encode/xml-answer.js';
import type { XmlElement } from '../../protocol/xml-element.js';
import { oneOf } from '../source/source-node.js';
import type { FoundOperation } from '../check/model-index.js';
import { elementsIn, ModelHolder } from './hold-to-model.js';
import type { Unknown } from './hold-to-model.js';
import { readError } from './read-error.js';

/**
 * Reads the XML of an answer: its root, its result (or results), or what stands in the result. An ErrorResponse is the error
 * that it says. What the model does not have is reported, or kept.
 * @param status of an error; absent: what MWS had for its code.
 */
export function readAnswer(
  found: FoundOperation,
  top: readonly ReadElement[],
  unknown: Unknown,
  status?: number,
): XmlAnswer | ErrorAnswer {
  const only = top.length === 1 ? top[0] : undefined;
  if (only?.name === 'ErrorResponse') return readError(only, found, status, unknown.report);
  const { key, service, operation } = found;
  const rootName = `${key.split('.')[1]}Response`;
  const root = only?.name === rootName ? only : undefined;
  const { xmlns: _, ...attributes } = root?.attributes ?? {};
  const inner = root ? elementsIn(root).filter(({ name }) => name !== 'ResponseMetadata') : top;
  const results = new Results(operation, new ModelHolder(service, unknown), rootName, attributes);
  if (root) return { attributes, results: results.wrapped(inner) };
  const members = service.shapes[operation.output ?? '']?.members?.map(({ name }) => name) ?? [];
  const stranger = inner.find(({ name }) => /Res(?:ponse|ult)$/.test(name) && name !== results.wrapper && !members.includes(name)); // prettier-ignore
  if (!stranger) return { attributes, results: results.bare(inner) };
  const known = [rootName, ...(results.wrapper === undefined ? [] : [results.wrapper])];
  const expected = `expected ${oneOf(known.map((name) => `<${name}>`))}, or what is in it`;
  unknown.report(stranger.at, `${expected}; found <${stranger.name}>${didYouMean(stranger.name, known)}`);
  return { attributes, results: [] };
}

/** Reads the results of one answer. */
class Results {
  readonly wrapper: string | undefined;
  readonly #operation: OperationModel;
  readonly #holder: ModelHolder;
  readonly #rootName: string;
  readonly #declared: ReadonlySet<string>;

  constructor(
    operation: OperationModel,
    holder: ModelHolder,
    rootName: string,
    attributes: Readonly<Record<string, string>>,
  ) {
    this.wrapper = operation.output === null ? undefined : operation.resultWrapper;
    this.#operation = operation;
    this.#holder = holder;
    this.#rootName = rootName;
    this.#declared = new Set(['xml', ...Object.keys(attributes).map((name) => name.replace('xmlns:', ''))]);
  }

  /** What stands in the root. */
  wrapped(elements: readonly ReadElement[]): XmlElement[] {
    const { wrapper } = this;
    const known = wrapper === undefined ? [] : [wrapper];
    const [, second] = elements.filter(({ name }) => name === wrapper);
    if (second && !this.#operation.resultRepeats)
      this.#holder.report(second.at, `expected one <${wrapper}>; found several`);
    return elements.map((each) =>
      each.name === wrapper
        ? this.#holder.structure(each, this.#operation.output!, this.#declared)
        : this.#holder.unknown(each, this.#rootName, known, this.#declared),
    );
  }

  /** A result or several, or what stands in one. */
  bare(elements: readonly ReadElement[]): XmlElement[] {
    const { wrapper } = this;
    if (wrapper === undefined || elements.some(({ name }) => name === wrapper)) return this.wrapped(elements);
    const result: ReadElement = { name: wrapper, attributes: {}, content: elements, at: 0 };
    return [this.#holder.structure(result, this.#operation.output!, this.#declared)];
  }
}
