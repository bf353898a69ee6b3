import { readData } from './data-file.js';

/** The things of Amazon Pay that have states. */
export type PayKind =
  | 'orderReference'
  | 'billingAgreement'
  | 'authorization'
  | 'capture'
  | 'refund'
  | 'credit'
  | 'reversal'
  | 'chargeback';

export type PayRegion = '01' | '02' | '03';

interface Move {
  from: string[];
  to: string;
  reasons: (string | null)[];
}

/** What `data/pay/rules.json` says of a region; `digit` stands in its ids, `sns` is the host that its notifications come from. */
export interface PayRegionRules {
  digit: string;
  currency: string;
  sns: string;
  topic: Record<'live' | 'sandbox', string>;
  marketplace: Record<'live' | 'sandbox', string>;
  orderLanguage?: string;
  /** Confirming with URLs asks the buyer to prove who they are. */
  challenges?: boolean;
}

/** Amounts are in hundredths. `over`: how much more than agreed may be taken; `monthly`: what a billing agreement allows. */
interface CurrencyRules {
  over: number;
  monthly: number;
  domain: string;
}

type TimeName =
  | 'draft'
  | 'orderReference'
  | 'authorization'
  | 'authorizationInSandbox'
  | 'guaranteed'
  | 'capture'
  | 'asyncDelay'
  | 'refundDelay'
  | 'accessToken';

interface PayRules {
  regions: Record<PayRegion, PayRegionRules>;
  currencies: Record<string, CurrencyRules>;
  overPercent: number;
  times: Record<TimeName, string>;
  most: { authorizations: number; capturedAuthorizations: number; refunds: number };
  constraints: Record<string, string>;
}

/** What a note may ask for in the sandbox. */
export interface SimulationRule {
  constraint?: string;
  state?: string;
  reasonCode?: string;
  minutes?: { name: string; from: number; to: number };
}

/** What a simulation is sent with. */
export type SimulatedCall = 'orderReference' | 'closure' | 'authorization' | 'capture' | 'refund';

const states = readData<Record<PayKind, { first: string; moves: Move[] }>>('pay/states.json');

export const payRules = readData<PayRules>('pay/rules.json');

export const paySimulations = readData<Record<SimulatedCall, SimulationRule[]>>('pay/simulations.json');

/** Whether there is such a change of state. @param reason null: none */
export const mayMove = (kind: PayKind, from: string, to: string, reason: string | null): boolean =>
  states[kind].moves.some(
    (move) => move.from.includes(from) && move.to === to && move.reasons.includes(reason),
  );

/** All states that a thing can be in. */
export const statesOf = (kind: PayKind): string[] => [
  ...new Set([states[kind].first, ...states[kind].moves.map(({ to }) => to)]),
];

/** The reason codes with which a thing comes to a state; null: none. */
export const reasonsOf = (kind: PayKind, state: string): (string | null)[] =>
  states[kind].moves.filter(({ to }) => to === state).flatMap(({ reasons }) => reasons);
