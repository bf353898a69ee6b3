import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** All access keys of a scenario, in its order. */
export const keysIn = (root: SourceNode): SourceNode[] =>
  itemsOf(root, 'developers').flatMap((developer) => [...itemsOf(developer, 'keys')]);

/** Finds callers that no one could call as. Keys, sellers and tokens may be wrong: that is what callers are for. */
export function checkCallers(root: SourceNode, report: Report): void {
  const keys = keysIn(root).flatMap((key) => [textOf(key, 'name'), textOf(key, 'accessKeyId')]);
  const names = itemsOf(root, 'authorizations').flatMap((one) => textOf(one, 'name') ?? []);
  for (const caller of itemsOf(root, 'callers')) {
    const key = textOf(caller, 'key');
    if (key !== undefined && !keys.includes(key) && !childOf(caller, 'secretKey'))
      report(
        childOf(caller, 'key')!,
        `expected a key of this scenario, or secretKey beside it; found ${quote(key)}`,
      );
    const name = textOf(caller, 'authorization');
    if (name !== undefined && !names.includes(name)) {
      const known = oneOf(names) || 'none';
      const place = childOf(caller, 'authorization')!;
      report(place, `expected an authorization of this scenario (it has ${known}); found ${quote(name)}`);
    }
    if (name === undefined && !childOf(caller, 'seller')) report(caller, 'expected authorization or seller');
    const marketplace = textOf(caller, 'marketplace');
    if (marketplace !== undefined && marketplaceNamed(marketplace) === undefined)
      report(
        childOf(caller, 'marketplace')!,
        `expected the id of a marketplace or the code of its country; found ${quote(marketplace)}`,
      );
  }
}
