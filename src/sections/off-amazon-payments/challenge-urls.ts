import { payRules } from '../../model/pay.js';
import type { ChallengeUrls, PayAccount } from '../../store/pay/pay.js';

/** Where the buyer is sent after proving who they are, where the region asks for that. */
export const readUrls = (
  { region }: PayAccount,
  { SuccessUrl, FailureUrl }: { SuccessUrl?: string; FailureUrl?: string },
): ChallengeUrls | undefined =>
  payRules.regions[region].challenges && SuccessUrl !== undefined
    ? { successUrl: SuccessUrl, failureUrl: FailureUrl ?? SuccessUrl }
    : undefined;
