import { readData } from '../model/data-file.js';

/** Who wrote an error: the gateway, or a service behind it, which lay it out differently; `html` is of the web server in front. */
export type ErrorLayout = 'gateway' | 'service' | 'compact' | 'html';

/** An error answer of SP-API. */
export interface SpError {
  status: number;
  layout: ErrorLayout;
  code: string;
  message: string | null;
  /** Absent: there is no such member. */
  details?: string;
  /** The header x-amzn-ErrorType. */
  type?: string;
}

export type SpErrorId =
  | 'HttpMalformed' | 'RouteUnknown' | 'TokenMissing' | 'TokenExpired' | 'TokenInvalid' | 'SecretExpired' | 'Unauthorized'
  | 'DocumentForbidden' | 'MarketplacesNotOfRegion' | 'QuotaExceeded' | 'ParametersMissing' | 'QueryNotParsable'
  | 'ValueNotInSet' | 'InputNotValid' | 'DatesNotValid' | 'NextTokenNotDecoded' | 'NextTokenExpired'
  | 'StartDateTimeNotValid' | 'RequestParametersInvalid' | 'ElementsDenied' | 'ResourcesDenied' | 'DocumentUnsupported'
  | 'ListingUnknown' | 'FeedUnknown' | 'FeedDocumentUnknown' | 'FeedNotCancelable' | 'ContentTypeInvalid' | 'ReportUnknown'
  | 'ReportScheduleUnknown' | 'ReportDocumentInvalid' | 'ReportTypeInvalid' | 'ReportTypeNotAllowed' | 'BodyTooLarge'
  | 'MediaTypeUnsupported' | 'MarketplaceIdsNotValid' | 'ItemUnknown'
  | 'SkuUnknown' | 'AsinUnknown' | 'OrderUnknown' | 'AuthorizationMissing' | 'DeveloperNotAssociated'
  | 'FinancesInputNotValid' | 'FinancesStartMissing' | 'FinancesDateTooLate' | 'FinancesDatesReversed' | 'FinancesOrderInvalid'
  | 'FinancesGroupUnknown'
  | 'RotationNotEnrolled' | 'RuleRefused' | 'InboundUnknown' | 'InboundRefused' | 'ShipmentUnknown' | 'ResourceUnknown' | 'ResourceInConflict' | 'InternalFailure' | 'ServiceUnavailable' | 'NotImplemented'; // prettier-ignore

interface ErrorTable {
  /** `evidence` says how sure a row is; it is for readers of the file. */
  answers: Record<SpErrorId, SpError & { evidence: string }>;
}

const { answers } = readData<ErrorTable>('sp-api/errors.json');

/** The row `id` of `data/sp-api/errors.json` with its `{x}` filled in. */
export function spError(id: SpErrorId, values: Readonly<Record<string, string>> = {}): SpError {
  const { evidence: _, ...row } = answers[id];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    ...row,
    message: row.message === null ? null : fill(row.message),
    ...(row.details !== undefined && { details: fill(row.details) }),
  };
}

/** What the table has of a code, the plainest row first; undefined: it has none. */
export const rowOfCode = (code: string): SpError | undefined =>
  Object.values(answers).find((row) => row.code === code);

/** Thrown by an operation to refuse a call, with what the journal says of it. */
export class SpApiError extends Error {
  readonly answer: SpError;
  readonly explanation: string | undefined;

  constructor(answer: SpError, explanation?: string) {
    super(answer.message ?? answer.code);
    this.answer = answer;
    this.explanation = explanation;
  }
}

/** The error `id` of the table, to be thrown. @param explanation names the one cause of several that the text may have. */
export const refusal = (
  id: SpErrorId,
  values: Readonly<Record<string, string>> = {},
  explanation?: string,
): SpApiError => new SpApiError(spError(id, values), explanation);

/** What is said of most that an operation does not like in its input; only the explanation tells what it is. */
export const notValid = (explanation: string): SpApiError =>
  refusal('InputNotValid', { details: '' }, explanation);

/** The page of the web server in front: the only answer that is no JSON. */
const HTML =
  '<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n</body>\r\n</html>\r\n';

/** The document of an error in its layout. */
export function errorDocument({ layout, code, message, details }: SpError): string {
  if (layout === 'html') return HTML;
  if (layout === 'gateway') return gatewayDocument(code, message, details);
  const one = { code, message, ...(details !== undefined && { details }) };
  return layout === 'service'
    ? JSON.stringify({ errors: [one] }, null, 2)
    : JSON.stringify({ errors: [one] });
}

/** As recorded, to the byte: the second member has one blank less than the first. */
function gatewayDocument(code: string, message: string | null, details: string | undefined): string {
  const members = [`      "message": ${JSON.stringify(message)}`, `     "code": ${JSON.stringify(code)}`];
  if (details !== undefined) members.push(`     "details": ${JSON.stringify(details)}`);
  return `{\n  "errors": [\n    {\n${members.join(',\n')}\n    }\n  ]\n}`;
}
