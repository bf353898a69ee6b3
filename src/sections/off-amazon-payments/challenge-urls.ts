import { payRules } from '../../model/pay.js';
import { Problems } from '../../protocol/decode/problems.js';
import type { ChallengeUrls, PayAccount } from '../../store/pay/pay.js';
import { checkUrl } from './check-url.js';

/**
 * Where the buyer is sent after proving who they are, where the region asks for that.
 * @throws MwsError for what is no URL of http or https: a browser goes there
 */
export function readUrls(
  { region }: PayAccount,
  { SuccessUrl, FailureUrl }: { SuccessUrl?: string; FailureUrl?: string },
): ChallengeUrls | undefined {
  const problems = new Problems('OffAmazonPayments');
  if (SuccessUrl !== undefined) checkUrl(problems, 'SuccessUrl', SuccessUrl);
  if (FailureUrl !== undefined) checkUrl(problems, 'FailureUrl', FailureUrl);
  problems.throwIfAny();
  return payRules.regions[region].challenges && SuccessUrl !== undefined
    ? { successUrl: SuccessUrl, failureUrl: FailureUrl ?? SuccessUrl }
    : undefined;
}
