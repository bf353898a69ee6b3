import { readData } from '../model/data-file.js';
import type { MemberModel, OperationModel, ServiceModel } from '../model/types.js';
import { compileDecoder } from './decode/compile-decoder.js';
import { errorAnswer, errorIds, MwsError, sectionError, validationCode } from './errors.js';
import type { ErrorAnswer, ErrorId } from './errors.js';
import { Parameters } from './parameters.js';

/** One way to say a code; data/code-answers.json has what is special, and explains it. */
interface CodeRow {
  row?: ErrorId;
  of?: string[];
  notOf?: string[];
  /** For each `{x}` of its text the places where its value is looked for. */
  values?: Readonly<Record<string, readonly string[]>>;
  message?: string;
  silent?: true;
}

interface CodeTable {
  values: Readonly<Record<string, readonly string[]>>;
  codes: Readonly<Record<string, readonly CodeRow[]>>;
}

const table = readData<CodeTable>('code-answers.json');

/** An operation as the model has it. */
export interface ModelOperation {
  /** `Orders.ListOrders` */
  key: string;
  service: ServiceModel;
  operation: OperationModel;
}

/** An error of which only the code is known, as an operation says it: its text may have gaps. */
export interface CodeAnswer {
  answer: ErrorAnswer;
  /** For each gap the places where its value is looked for. */
  gaps: ReadonlyMap<string, readonly string[]>;
}

/** Why no text of MWS can be said: the code's is not known, or it says what no call of the operation tells. */
export interface NoText {
  lacking: 'unknown' | 'foreign' | readonly string[];
  /** What an answer of that code is like, but for its text. */
  answer?: ErrorAnswer;
}

/** What an operation says under a code. Undefined operation: the call came to none. */
export function answerUnder(code: string, by: ModelOperation | undefined): CodeAnswer | NoText {
  const all = rowsOf(code, by);
  const rows = all.filter((row) => holds(row, by));
  const special = rows.filter(({ of }) => of);
  const common = rows.filter(({ of }) => !of);
  const first = fitting(code, special, by);
  if (first) return first;
  const own = by && refusalOfNothing(code, by);
  if (own) return { answer: own, gaps: new Map() };
  const second = fitting(code, common, by);
  if (second) return second;
  const like = [...rows, ...all].find(({ row }) => row);
  const isOwn = by?.service.errors.codes?.[code] !== undefined;
  const answer = like && (rows.includes(like) || !isOwn) ? answerOf(like) : undefined;
  return { lacking: whatLacks(code, rows, by), ...(answer && { answer }) };
}

const holds = ({ of, notOf }: CodeRow, by: ModelOperation | undefined): boolean => {
  const names = by ? [by.service.section, by.key] : [];
  if (of) return names.some((name) => of.includes(name));
  return !notOf || !names.some((name) => notOf.includes(name));
};

const idsByCode = new Map<string, ErrorId[]>();
for (const id of errorIds) {
  const { code } = errorAnswer(id);
  idsByCode.set(code, [...(idsByCode.get(code) ?? []), id]);
}

/** What the table has, or else all rows of the code; where they have another status in each section, those of this one first. */
function rowsOf(code: string, by: ModelOperation | undefined): CodeRow[] {
  if (Object.hasOwn(table.codes, code)) return [...table.codes[code]!];
  const status = by?.service.errors.codes?.[code];
  const ids = idsByCode.get(code) ?? [];
  const first = ids.filter((id) => errorAnswer(id).httpStatus === status);
  return [...first, ...ids.filter((id) => !first.includes(id))].map((row) => ({ row }));
}

function fitting(
  code: string,
  rows: readonly CodeRow[],
  by: ModelOperation | undefined,
): CodeAnswer | undefined {
  for (const row of rows) {
    if (row.silent) return { answer: silent(code, by), gaps: new Map() };
    const answer = answerOf(row);
    const gaps = gapsIn(answer.message);
    const places = gaps.map((gap) => [gap, placesOf(row, gap, by)] as const);
    if (places.every(([, found]) => found.length > 0)) return { answer, gaps: new Map(places) };
  }
  return undefined;
}

/** Of a code whose errors have no Message, with the status that the section has for it. */
const silent = (code: string, by: ModelOperation | undefined): ErrorAnswer => ({
  httpStatus: by?.service.errors.codes?.[code] ?? 400,
  type: 'Sender',
  code,
  layer: 'service',
});

const answerOf = ({ row, message }: CodeRow): ErrorAnswer => ({
  ...errorAnswer(row!),
  ...(message !== undefined && { message }),
});

const gapsIn = (text = ''): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap!))];

/** The places of a gap's value that a call of the operation has. */
const placesOf = (row: CodeRow, gap: string, by: ModelOperation | undefined): string[] =>
  [...(row.values?.[gap] ?? table.values[gap] ?? [])].filter(
    (place) => /^[@=]/.test(place) || (by && lastNamesOf(by).has(place)),
  );

/** The error with which the operation refuses a call without parameters, if that is of this code. */
function refusalOfNothing(code: string, { service, operation }: ModelOperation): ErrorAnswer | undefined {
  const { section } = service;
  const missing = sectionError('missingParameter', section);
  const itsOwn = [validationCode(section), 'InvalidRequestException', missing && errorAnswer(missing).code];
  if (!itsOwn.includes(code)) return undefined;
  try {
    compileDecoder(service, operation.input)(new Parameters(''), 0);
    return undefined;
  } catch (error) {
    if (!(error instanceof MwsError)) throw error;
    return error.answer.code === code ? error.answer : undefined;
  }
}

function whatLacks(
  code: string,
  rows: readonly CodeRow[],
  by: ModelOperation | undefined,
): NoText['lacking'] {
  const gaps = rows.flatMap((row) =>
    row.row ? gapsIn(answerOf(row).message).filter((gap) => placesOf(row, gap, by).length === 0) : [],
  );
  if (gaps.length > 0) return [...new Set(gaps)];
  return Object.hasOwn(table.codes, code) ? 'foreign' : 'unknown';
}

const lastNames = new WeakMap<OperationModel, ReadonlySet<string>>();

/** The last names of the parameters that an operation takes: `ASIN` of `ASINList.ASIN.1`. */
function lastNamesOf({ service, operation }: ModelOperation): ReadonlySet<string> {
  const names = lastNames.get(operation) ?? new Set(namesBelow(service, operation.input, []));
  lastNames.set(operation, names);
  return names;
}

function namesBelow(service: ServiceModel, shape: string, above: readonly string[]): string[] {
  if (above.includes(shape)) return [];
  return (service.shapes[shape]?.members ?? []).flatMap((member) => [
    lastNameOf(member),
    ...namesBelow(service, member.shape, [...above, shape]),
  ]);
}

const lastNameOf = ({ name, list }: MemberModel): string => list?.memberName ?? name;
