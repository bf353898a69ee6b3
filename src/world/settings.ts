/** How the registry is enforced: `lenient` verifies and journals a refusal but answers all the same; `off` asks nothing. */
export type AuthMode = 'strict' | 'lenient' | 'off';

/** What a scenario or the command line sets for one world; kept with it. Durations are in milliseconds. */
export interface Settings {
  auth: AuthMode;
  throttle: 'off' | 'real';
  /** Which clock a request's Timestamp may follow. */
  signatures: 'either' | 'real' | 'world';
  /** Access keys without a successful call for this long are deleted; null: never. */
  keysUnusedAfter: number | null;
  /** What ListOrders does with Unshipped or PartiallyShipped alone: gives `both` as users report, or refuses as documented. */
  unshippedAlone: 'both' | 'refused';
  /** How long Amazon Pay takes to decide; what is not set is as documented (data/pay/rules.json). */
  pay?: { asyncDelay?: number; refundDelay?: number };
}

export const defaultSettings: Settings = {
  auth: 'strict',
  throttle: 'off',
  signatures: 'either',
  keysUnusedAfter: null,
  unshippedAlone: 'both',
};
