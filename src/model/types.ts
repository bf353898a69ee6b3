/**
 * The wire model: what data/services/*.json says of every section, operation and shape.
 * data/README.md explains the format; data/schema/service.schema.json holds the files to it.
 */

/** How an answer is laid out. `indent` is in spaces; a pretty document ends in a line break unless `newlineAtEnd` says no. */
export interface ResponseFormat {
  declaration: boolean;
  newlineAfterDeclaration?: boolean;
  newlineAtEnd?: boolean;
  layout: 'pretty' | 'compact';
  indent?: number;
  contentType: string;
  /** No recording shows it. */
  assumed?: boolean;
}

/** `offset`: 2018-04-27T14:47:22+00:00 · `millis`: …22.379Z · `millis-if-any`: …22.379Z, but …22Z on a whole second
 * · `india`: 2018-11-05T14:00:00.50+05:30, the time of day in India. */
export type TimestampFormat = 'offset' | 'millis' | 'millis-if-any' | 'india';

export interface ListModel {
  /** `<Name><memberName/></Name>` in answers, `Name.memberName.1` in requests. */
  memberName?: string;
  memberNamespace?: string;
  /** Other inner names that clients send. */
  alternateMemberNames?: string[];
  /** `<Name/><Name/>` in answers, `Name.1` in requests. */
  flattened?: boolean;
}

export interface MemberModel {
  name: string;
  shape: string;
  list?: ListModel;
  required?: boolean;
  default?: string | number | boolean;
  attribute?: boolean;
  text?: boolean;
  namespace?: string;
  /** Prefixes that the element declares for what stands below it. */
  declares?: string[];
  /** Other spellings that samples or clients show. */
  wireNames?: string[];
  deprecated?: boolean;
  minItems?: number;
  maxItems?: number;
  /** The error of too many items, where it is another than the section's; an id of data/error-answers.json. */
  tooMany?: string;
  minLength?: number;
  maxLength?: number;
  /** A regular expression that a text has to match as a whole. */
  pattern?: string;
  minValue?: number;
  maxValue?: number;
}

export interface ConstraintModel {
  kind: 'exactlyOneOf' | 'atLeastOneOf' | 'atMostOneOf' | 'allOrNone' | 'excludes' | 'requires' | 'laterThan';
  members: string[];
  /** The one that `excludes`, `requires` and `laterThan` relate to `members`. */
  member?: string;
  /** The id of the error with which the service refuses in words of its own, where none of `members` is there. */
  error?: string;
  /** The same, where several of them are. */
  errorOfSeveral?: string;
}

export type ScalarType = 'string' | 'integer' | 'long' | 'decimal' | 'boolean' | 'timestamp' | 'blob' | 'any';

export interface ShapeModel {
  type: 'structure' | ScalarType;
  /** Known values; open: MWS sent others. */
  enum?: string[];
  /** Values beyond `enum` are not refused in requests. */
  openEnum?: boolean;
  /** Other spellings of the values, in lower case; where it is there, requests may write the values in any case. */
  alsoWritten?: Record<string, string>;
  members?: MemberModel[];
  constraints?: ConstraintModel[];
  elementOrder?: 'model' | 'hash';
  /** The order in which the service itself wrote the children. */
  wireOrder?: string[];
  wireOrderFrom?: 'recorded' | 'computed';
  timestampFormat?: TimestampFormat;
  notes?: string[];
}

export interface ThrottleModel {
  /** Size of the bucket, in requests. */
  quota: number;
  /** `restore` units come back every `restoreSeconds`. */
  restore: number;
  restoreSeconds: number;
  restoreUnit?: 'items';
  /** Requests per hour. */
  hourly?: number;
  /** Operations of the section that draw on the same bucket. */
  sharedBy?: string[];
}

export interface OperationModel {
  input: string;
  output: string | null;
  resultWrapper?: string;
  /** The wrapper comes once per requested item. */
  resultRepeats?: boolean;
  /** The HTTP body is the document itself. */
  responseKind?: 'document';
  /** The request's body is a document. */
  requestBody?: { content: string; contentTypes?: string[]; md5?: string };
  /** Answered with `x-amz-request-id` and a doubled context header. */
  streamed?: boolean;
  /** Answers have no Content-Length; they come in chunks. */
  chunked?: boolean;
  /** It is called without MWSAuthToken. */
  tokenOptional?: boolean;
  /** The only MWS hosts that offer it; absent: all. */
  onlyOnHosts?: string[];
  xmlNamespace?: string;
  responseFormat?: ResponseFormat;
  elementOrder?: 'model' | 'hash';
  timestampFormat?: TimestampFormat;
  throttle?: ThrottleModel;
  /** At the path of the sandbox of its section; absent: the same. */
  sandboxThrottle?: ThrottleModel;
  seen?: string[];
  notes?: string[];
}

export interface ErrorLayerModel {
  layer: 'gateway' | 'service';
  xmlNamespace: string;
  requestIdElement: 'RequestID' | 'RequestId';
}

/** An older version of a section, served by the newer one's model under its own namespace. */
export interface OldVersionModel {
  version: string;
  path: string;
  xmlNamespace: string;
}

export interface ServiceModel {
  section: string;
  version: string;
  path: string;
  altPaths?: string[];
  /** The section once more for trying out, at a path of its own: the same operations over data of its own. */
  sandbox?: { name: string; path: string };
  /** The section that is the same API under another name: each finds the other's operations. */
  oneApiWith?: string;
  oldVersions?: OldVersionModel[];
  xmlNamespace: string;
  /** Spellings seen elsewhere; nothing is served under them. */
  otherNamespaces?: { uri: string; seen: string }[];
  namespaces?: Record<string, string>;
  sellerParam: string;
  sellerParamAliases?: string[];
  elementOrder: 'model' | 'hash';
  responseFormat: ResponseFormat;
  timestampFormat: TimestampFormat;
  /**
   * Its service itself answers for ids that no marketplace has, also for the seller's marketplaces of other regions than the host's, or
   * for all that are not the seller's; else the gateway does.
   */
  answersForMarketplaces?: 'unknown' | 'elsewhere' | 'all';
  /** What its service says of an id that no marketplace has, by its name in error-answers.json; absent: its operations say it, or the gateway does. */
  unknownMarketplace?: string;
  /** Answers carry the three `x-mws-quota-*` headers (never on GetServiceStatus). */
  quotaHeaders?: boolean;
  errors: {
    rootElement: string;
    layers: ErrorLayerModel[];
    error: string[];
    types: string[];
    codes?: Record<string, number | null>;
  };
  operations: Record<string, OperationModel>;
  shapes: Record<string, ShapeModel>;
  sources?: string[];
  notes?: string[];
}
