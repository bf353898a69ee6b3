import { mwsError } from '../../protocol/errors.js';
import { findPayAccount } from '../../store/pay/accounts.js';
import type { Handler } from '../handler.js';

/** GetMerchantAccountStatus: whether the seller's account works. A developer that is nobody's provider may not ask. */
export const getMerchantAccountStatus: Handler<'OffAmazonPayments.GetMerchantAccountStatus'> = ({
  world,
  seller,
  developer,
  environment,
}) => {
  const account = findPayAccount(world, seller.id, environment);
  const providers = account?.details.providers;
  if (developer && providers && !providers.includes(developer.developerId))
    throw mwsError('PayProviderUnauthorized', { provider: developer.developerId, seller: seller.sellerId });
  return { AccountStatus: account?.status ?? 'INACTIVE' };
};
