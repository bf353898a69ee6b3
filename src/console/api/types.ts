/** The resources of the control API, as far as the pages read them. */

export type Outcome = 'ok' | 'refused' | 'error' | 'fault';

export interface RequestEntry {
  id: string;
  time: string;
  worldTime: string;
  method: string;
  path: string;
  section: string | null;
  operation: string | null;
  accessKeyId: string | null;
  sellerId: string | null;
  params: Record<string, string>;
  status: number;
  outcome: Outcome;
  code?: string;
  rung?: string;
  signedAs?: string;
  cause?: string;
  explanation?: string;
  authorizationId?: string;
  fault?: string;
  durationMs: number;
}

export interface Body {
  bytes: number;
  text: string;
  complete: boolean;
}

export interface Diagnosis {
  code?: string;
  cause?: string;
  fix?: string;
  serverString?: string;
  clientString?: string;
  differsAt?: number;
}

export interface WholeRequest extends RequestEntry {
  requestBody?: Body;
  responseBody?: Body;
  diagnosis?: Diagnosis;
}

export interface Developer {
  id: string;
  name: string;
  contact: string;
  status: 'pending' | 'approved' | 'refused' | 'suspended';
  ownSellerId: string | null;
  createdAt: string;
}

export interface AccessKey {
  accessKeyId: string;
  developerId: string;
  status: 'active' | 'inactive' | 'deleted';
  reason: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  /** When its secret was shown on demand. */
  revealedAt: string | null;
  secretKey?: string;
}

export interface Seller {
  id: string;
  name: string;
  status: 'active' | 'suspended' | 'closed';
  plan: 'professional' | 'individual';
  marketplaceIds: string[];
  createdAt: string;
}

export type Role = 'primary' | 'administrator' | 'user';

export interface User {
  id: string;
  name: string;
  email: string;
  role: Role;
}

export interface Authorization {
  id: string;
  developerId: string;
  sellerId: string;
  authToken: string;
  status: 'active' | 'revoked' | 'expired';
  createdAt: string;
  expiresAt: string;
  renewedAt: string | null;
  endedAt: string | null;
  endedBy: string | null;
}

export interface SupportCase {
  id: string;
  kind: 'registration' | 'key-reset';
  subject: string;
  status: 'open' | 'waiting' | 'approved' | 'refused' | 'done';
  developerId: string;
  registration?: Record<string, unknown>;
  keyReset?: Record<string, unknown>;
  link: string | null;
  createdAt: string;
  changedAt: string;
  log: { at: string; author: string; text: string }[];
  /** The new key, right after it was made. */
  key?: AccessKey;
}

export interface Clock {
  now: string;
  mode: 'running' | 'frozen' | 'scaled';
  rate?: number;
}

export interface Due {
  id: string;
  dueAt: string;
  kind: string;
  subject: string;
}

export interface Scenario {
  name: string;
  seed: number;
  auth: string;
  throttle: string;
}

export interface Snapshot {
  id: string;
  createdAt: string;
  size: number;
}

export interface Fault {
  id: string;
  match: Record<string, string | number>;
  times?: number;
  effect: Record<string, unknown>;
  hits: number;
}

export interface Quota {
  id: string;
  sellerId: string;
  developerId: string;
  section: string;
  operation: string;
  requests?: { max: number; left: number };
  items?: { max: number; left: number };
  hour?: { max: number; used: number; resetsOn: string };
}

export interface Sandbox {
  id: string;
  scenario: string;
  seed: number;
  createdAt: string;
  lastUsedAt: string;
  ttl: string;
  credentials?: Record<string, string> | null;
}

export interface OperationSummary {
  id: string;
  section: string;
  operation: string;
  version: string;
  implemented: boolean;
}

export interface Constraint {
  kind: 'exactlyOneOf' | 'atLeastOneOf' | 'atMostOneOf' | 'allOrNone' | 'excludes' | 'requires' | 'laterThan';
  members: string[];
  member?: string;
}

export interface Parameter {
  name: string;
  type: 'string' | 'integer' | 'decimal' | 'boolean' | 'timestamp' | 'structure';
  required: boolean;
  list?: string;
  values?: string[];
  otherValues?: boolean;
  default?: string | number | boolean;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  minValue?: number;
  maxValue?: number;
  members?: Parameter[];
  constraints?: Constraint[];
}

export interface OperationForm extends OperationSummary {
  path: string;
  sellerParameter: string;
  tokenOptional: boolean;
  document: { contentTypes: string[] } | null;
  quota: { burst: number; restore: number; seconds: number } | null;
  parameters: Parameter[];
  constraints: Constraint[];
}

export interface SignedRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
  curl: string;
  stringToSign?: string;
}
