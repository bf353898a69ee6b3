/** The account with which Amazon put notifications into queues. */
const AMAZON_ACCOUNT = '437568002678';

interface Statement {
  Effect?: unknown;
  Principal?: unknown;
  Action?: unknown;
}

/** Whether a policy of a queue, as JSON, lets Amazon send to it. Conditions and resources are not looked at. */
export function allowsAmazon(policy: string | undefined): boolean {
  const matching = statementsOf(policy).filter(
    ({ Principal, Action }) =>
      listOf(principalOf(Principal)).some(isAmazon) && listOf(Action).some(isSending),
  );
  const has = (effect: string) => matching.some(({ Effect }) => Effect === effect);
  return has('Allow') && !has('Deny');
}

function statementsOf(policy: string | undefined): Statement[] {
  try {
    const parsed = JSON.parse(policy ?? '{}') as { Statement?: Statement | Statement[] };
    return [parsed.Statement ?? []].flat();
  } catch {
    return [];
  }
}

const listOf = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

/** `*`, or by the kind of principal. */
const principalOf = (principal: unknown): unknown =>
  typeof principal === 'object' && principal !== null ? (principal as { AWS?: unknown }).AWS : principal;

const isAmazon = (principal: string): boolean =>
  principal === '*' ||
  principal === AMAZON_ACCOUNT ||
  principal.startsWith(`arn:aws:iam::${AMAZON_ACCOUNT}:`);

const isSending = (action: string): boolean => /^(\*|sqs:\*|sqs:sendmessage)$/i.test(action);
