import { errorAnswer, MwsError, mwsError, sectionError, validationCode } from '../errors.js';
import type { ErrorId } from '../errors.js';

/** Hears a word for what was noted, and a sentence. */
export type Remark = (cause: string, explanation: string) => void;

/** Collects what is wrong with a request's parameters, and reports all of it in one error as the services did. */
export class Problems {
  readonly #found: string[] = [];
  readonly #checks: (() => void)[] = [];
  readonly #section: string;

  readonly #remark: Remark | undefined;

  /**
   * @param section it may have words of its own for some problems
   * @param remark hears of what was taken, though the model has it otherwise
   */
  constructor(section: string, remark?: Remark) {
    this.#section = section;
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

  /**
   * A required parameter is missing, or has not the form that it has. @throws MwsError at once, in a section that has its own words
   * for it; such a section also says so where a list was sent in its place.
   */
  missing(path: string, { listSent }: { listSent: boolean }): void {
    const own = sectionError('missingParameter', this.#section);
    if (own && listSent) this.listNotExpected();
    if (own) throw mwsError(own, { name: path });
    this.add(path, null, 'Member must not be null');
  }

  /** A list has more than `max` items. @throws MwsError at once, where the list or its section has words for it. */
  tooMany(path: string, shown: string, max: number, ofList?: string): void {
    const own = (ofList as ErrorId | undefined) ?? sectionError('tooManyItems', this.#section);
    if (own) throw mwsError(own, { name: path, max });
    this.add(path, shown, `Member must have length less than or equal to ${max}`);
  }

  /** A check between parameters, for when each of them was found to be right by itself. */
  thenCheck(check: () => void): void {
    this.#checks.push(check);
  }

  /** @throws MwsError when there was anything. */
  throwIfAny(): void {
    const { count } = this;
    if (count === 0) return this.#checks.forEach((check) => check());
    const answer = errorAnswer('ValidationFailed', {
      validationCode: validationCode(this.#section),
      count: `${count} validation error${count === 1 ? '' : 's'}`,
      errors: this.#found.join('; '),
    });
    const own = sectionError('validation', this.#section);
    throw own ? new MwsError(errorAnswer(own), answer.message) : new MwsError(answer);
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
