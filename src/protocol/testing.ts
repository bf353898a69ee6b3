import fc from 'fast-check';
import { joinPieces } from '../model/document.js';
import { loadServices } from '../model/load.js';
import type { ServiceModel } from '../model/types.js';
import { compileCatalog } from './catalog.js';
import type { Operation } from './catalog.js';
import type { Input } from './decode/compile-decoder.js';
import type { ErrorAnswer } from './errors.js';
import { MwsError } from './errors.js';
import { Parameters } from './parameters.js';

export const services: readonly ServiceModel[] = loadServices();
export const catalog = compileCatalog(services);

/** 2020-06-24T14:10:37.462Z, the `now` of tests that do not care. */
export const NOW = Date.UTC(2020, 5, 24, 14, 10, 37, 462);

/** An operation of the model by its key, `Orders.ListOrders`. */
export function operationOf(key: string): Operation {
  const operation = catalog.findOperation(key);
  if (!operation) throw new Error(`The model has no operation ${key}.`);
  return operation;
}

/** What an operation makes of a query string. */
export const decode = (key: string, query: string, now = NOW): Input =>
  operationOf(key).decode(new Parameters(query), now);

/** With what an operation refuses a query string. */
export function refusalOf(key: string, query: string, now = NOW): Pick<ErrorAnswer, 'code' | 'message'> {
  try {
    decode(key, query, now);
  } catch (error) {
    if (!(error instanceof MwsError)) throw error;
    const { code, message } = error.answer;
    return { code, ...(message !== undefined && { message }) };
  }
  throw new Error(`${key} takes ${query}.`);
}

/** The request id in the documents of tests. */
export const REQUEST_ID = '00df398f-e78f-49ff-b71b-aef161edb82c';

/** The document of an operation's result, under the newest version of its section. */
export function documentOf(key: string, result: unknown): string {
  const operation = operationOf(key);
  const address = catalog.findAddress(operation.section.service.path)!;
  return joinPieces(operation.write(result, REQUEST_ID, address.namespaceOf(operation))).toString('utf8');
}

/** Checks a fact for many made-up values. */
export function forAll<T>(values: fc.Arbitrary<T>, fact: (value: T) => void, numRuns = 300): void {
  fc.assert(
    fc.property(values, (value) => {
      fact(value);
    }),
    { numRuns },
  );
}

/** One character of UTF-8, of one to four bytes. */
export const character = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0xffff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** Any text that UTF-8 can hold. */
export const wellFormedText = fc.string({ unit: character });

const UNRESERVED = /^[\w.~-]$/;

/** RFC 3986, byte by byte. */
export const escapeByTheRfc = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return UNRESERVED.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
