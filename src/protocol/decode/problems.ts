import { errorAnswer, missingParameterError, MwsError, mwsError, validationCode } from '../errors.js';

/** Hears a word for what was noted, and a sentence. */
export type Remark = (cause: string, explanation: string) => void;

/** Collects what is wrong with a request's parameters, and reports all of it in one error as the services did. */
export class Problems {
  readonly #found: string[] = [];
  readonly #checks: (() => void)[] = [];
  /** The first required parameter that was not sent. */
  #missing: string | undefined;

  readonly #remark: Remark | undefined;

  /** @param remark hears of what was taken, though the model has it otherwise */
  constructor(remark?: Remark) {
    this.#remark = remark;
  }

  /** A list whose last name was another than that of the model, and which was taken all the same. */
  otherListName(path: string, sent: string, known: string): void {
    this.#remark?.('list-name', `${path}.${sent}.n was read as ${path}.${known}.`);
  }

  /** How many were found so far. */
  get count(): number {
    return this.#found.length;
  }

  /** `value` (null: it is missing) at `path` breaks `constraint`. */
  add(path: string, value: string | null, constraint: string): void {
    const shown = value === null ? 'null' : `'${value}'`;
    this.#found.push(`Value ${shown} at '${memberPath(path)}' failed to satisfy constraint: ${constraint}`);
  }

  /** The required parameter at `path` was not sent, or not in the form that it has. */
  missing(path: string): void {
    this.#missing ??= path;
    this.add(path, null, 'Member must not be null');
  }

  /** A check between parameters, for when each of them was found to be right by itself. */
  thenCheck(check: () => void): void {
    this.#checks.push(check);
  }

  /** @throws MwsError when there was anything. */
  throwIfAny(section: string): void {
    const { count } = this;
    if (count === 0) return this.#checks.forEach((check) => check());
    const own = this.#missing === undefined ? undefined : missingParameterError(section);
    if (own) throw mwsError(own, { name: this.#missing! });
    throw new MwsError(
      errorAnswer('ValidationFailed', {
        validationCode: validationCode(section),
        count: `${count} validation error${count === 1 ? '' : 's'}`,
        errors: this.#found.join('; '),
      }),
    );
  }

  /** A parameter whose text is not of its type at all ends the reading: the service could not even build its request. */
  malformedDate(): never {
    throw mwsError('DateMalformed');
  }

  listNotExpected(): never {
    throw mwsError('ListNotExpected');
  }
}

/** `ShipmentRequestDetails.ItemList` as the services named it: `shipmentRequestDetails.itemList`. */
const memberPath = (path: string): string =>
  path.replace(/(^|\.)([A-Z])/g, (_, dot: string, capital: string) => dot + capital.toLowerCase());
