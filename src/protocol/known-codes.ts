import { readData } from '../model/data-file.js';
import { loadServices } from '../model/load.js';
import { didYouMean } from '../model/nearest-name.js';
import { errorAnswer, errorIds } from './errors.js';

/** What is read of data/errors.json: everything that is known to have been a code of MWS. */
interface KnownErrors {
  commonCodes: { code: string }[];
  retiredCommonCodes: { code: string }[];
  cases: { code?: string | null }[];
  sectionCodes: Record<string, { code: string }[]>;
}

export type Face = 'MWS' | 'SP-API';

const known: Partial<Record<Face, ReadonlySet<string>>> = {};

/** The codes of errors that MWS had, or SP-API; read when they are first asked for. */
export const knownCodes = (face: Face): ReadonlySet<string> =>
  (known[face] ??= new Set(face === 'MWS' ? codesOfMws() : codesOfSpApi()));

function codesOfMws(): string[] {
  const { commonCodes, retiredCommonCodes, cases, sectionCodes } = readData<KnownErrors>('errors.json');
  const listed = [commonCodes, retiredCommonCodes, cases, ...Object.values(sectionCodes)].flat();
  return [
    ...listed.flatMap(({ code }) => code ?? []),
    ...loadServices().flatMap(({ errors }) => Object.keys(errors.codes ?? {})),
    // One is our own: that an operation is not built yet.
    ...errorIds
      .map((id) => errorAnswer(id).code)
      .filter((code) => /^\w+$/.test(code) && code !== 'NotImplemented'),
  ];
}

const codesOfSpApi = (): string[] =>
  Object.values(readData<{ answers: Record<string, { code: string }> }>('sp-api/errors.json').answers)
    .map(({ code }) => code)
    .filter((code) => code !== 'NotImplemented');

/** What is wrong with a code that a face never had, as the end of a sentence; undefined: it had it, or any code is wanted. */
export function whyNoCode(
  { code, anyCode }: { code: string; anyCode?: boolean },
  faces: readonly Face[],
): string | undefined {
  if (anyCode || faces.some((face) => knownCodes(face).has(code))) return undefined;
  const codes = faces.flatMap((face) => [...knownCodes(face)]);
  return `${faces.join(' and ')} never had the code ${code}${didYouMean(code, codes)} (anyCode: true answers it all the same)`;
}
