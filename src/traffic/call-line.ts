/** What a line about a call says; the caller's own words are in none of it but `seller` and `key`, which are cut short. */
export interface CallFacts {
  /** 0: nothing was answered. */
  status: number;
  section?: string | null | undefined;
  operation?: string | null | undefined;
  sellerId?: string | null | undefined;
  accessKeyId?: string | null | undefined;
  outcome: string;
  code?: string | undefined;
  cause?: string | undefined;
  /** What is wrong with the signature, where that is known. */
  mistake?: string | undefined;
  durationMs: number;
  id: string;
}

/** `401 Orders.ListOrders seller=A2.. key=022Q.. token-revoked 1.2 ms 7c1e...`: a call in one line. */
export function callLine(call: CallFacts): string {
  const seller = shortened(call.sellerId, 2);
  const key = shortened(call.accessKeyId, 4);
  const took = call.durationMs.toFixed(1);
  return `${statusOf(call)} ${nameOf(call)} seller=${seller} key=${key} ${wordFor(call)} ${took} ms ${call.id}`;
}

const statusOf = ({ status }: CallFacts): string => (status === 0 ? '---' : String(status));

const nameOf = ({ section, operation }: CallFacts): string => `${section ?? '-'}.${operation ?? '-'}`;

/** Why it ended as it did: the cause of a refusal, else the code of an error, else the outcome. */
function wordFor({ cause, code, outcome, mistake }: CallFacts): string {
  const word = cause ?? code ?? outcome;
  return mistake === undefined ? word : `${word} (${mistake})`;
}

/** The beginning of an id; what could break a line is left out. */
export const shortened = (id: string | null | undefined, length: number): string =>
  id ? `${id.slice(0, length).replace(/[^!-~]/g, '?')}..` : '-';
