import type { Environment } from '../../../store/pay/pay.js';
import { findPayBuyer } from '../../../store/pay/buyers.js';
import { usualBuyerIn } from '../../../store/pay/wallet.js';
import type { World } from '../../../world/world.js';
import type { ControlParts } from '../../parts.js';
import { invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { payAccountNamed } from './pay-lookup.js';
import * as pay from './pay-schemas.js';
import { showBuyer } from './pay-views.js';
import { readReturnUrl, withQuery } from './return-url.js';

interface Wish {
  sellerId: string;
  environment?: Environment;
  buyer?: string;
  returnUrl?: string;
}

function show(world: World, parts: ControlParts, { sellerId, environment, buyer: id, returnUrl }: Wish) {
  const account = payAccountNamed(world, sellerId, environment);
  const buyer = id === undefined ? usualBuyerIn(world, account.region) : findPayBuyer(world, id);
  if (!buyer) throw invalid('/buyer', `there is no buyer ${id}`);
  const back = returnUrl === undefined ? undefined : readReturnUrl(parts, returnUrl, '/returnUrl');
  return {
    sellerId,
    environment: account.environment,
    currency: account.currency,
    storeName: account.details.storeName,
    buyer: showBuyer(buyer),
    declineUrl: back
      ? withQuery(back, { error: 'access_denied', error_description: 'Access not permitted.' })
      : null,
  };
}

/** What a checkout shows before anything is made. */
export const payWallet: Resource = {
  tag: 'pay',
  schemas: [
    schema.resource('PayWallet', {
      sellerId: schema.text(),
      environment: schema.oneOf(['live', 'sandbox']),
      currency: schema.text(),
      storeName: schema.text(),
      buyer: schema.ref('PayBuyer'),
      declineUrl: schema.orNull(schema.text('Where a buyer goes who declines; null without a returnUrl.')),
    }),
  ],
  routes: [
    route<{ query: Wish }>({
      method: 'GET',
      path: '/pay/wallet',
      id: 'getPayWallet',
      summary: 'The shop, and the addresses and payment methods that a buyer has to choose from',
      query: {
        sellerId: schema.nonEmpty,
        environment: pay.environment,
        buyer: schema.described(schema.nonEmpty, 'The id of a buyer; the made-up one if not given.'),
        returnUrl: pay.returnUrl,
      },
      answer: schema.ref('PayWallet'),
      run: ({ world, parts, query }) => show(world, parts, query),
    }),
  ],
};
