import { childOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

const ENVIRONMENTS = ['live', 'sandbox'] as const;

/** Finds what Amazon Pay refers to and the scenario does not have: sellers, their accounts, buyers. */
export function checkPay(root: SourceNode, toSeller: (node: SourceNode) => void, report: Report): void {
  const pay = childOf(root, 'pay');
  const accounts = checkAccounts(itemsOf(pay, 'accounts'), toSeller, report);
  const buyers = itemsOf(pay, 'buyers').flatMap((buyer) => textOf(buyer, 'id') ?? []);
  for (const list of ['orderReferences', 'billingAgreements'])
    for (const contract of itemsOf(pay, list)) {
      toSeller(contract);
      const account = `${textOf(contract, 'seller')} (${textOf(contract, 'environment') ?? 'sandbox'})`;
      if (!accounts.has(account))
        report(
          contract,
          `expected an account of pay.accounts (it has ${listed(accounts)}); found ${account}`,
        );
      const buyer = textOf(contract, 'buyer');
      if (buyer !== undefined && !buyers.includes(buyer))
        report(
          childOf(contract, 'buyer')!,
          `expected a buyer of pay.buyers (it has ${listed(buyers)}); found ${quote(buyer)}`,
        );
    }
}

const listed = (names: Iterable<string>): string => oneOf([...names]) || 'none';

/** @returns the accounts, as `A1SELLER (sandbox)`; one without an environment is two. */
function checkAccounts(
  nodes: readonly SourceNode[],
  toSeller: (node: SourceNode) => void,
  report: Report,
): Set<string> {
  const accounts = new Set<string>();
  for (const node of nodes) {
    toSeller(node);
    const own = textOf(node, 'environment');
    for (const environment of own === undefined ? ENVIRONMENTS : [own]) {
      const account = `${textOf(node, 'seller')} (${environment})`;
      if (accounts.has(account)) report(node, `there is an account ${account} already`);
      accounts.add(account);
    }
  }
  return accounts;
}
