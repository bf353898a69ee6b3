import { mwsError } from '../../protocol/errors.js';
import { capture as take } from '../../store/pay/capture.js';
import type { Handler } from '../handler.js';
import { decimals, readAmountIn } from './amounts.js';
import { ownTransaction } from './find-own.js';
import { once } from './once.js';
import { payAccount } from './pay-account.js';
import { readShares } from './provider-shares.js';
import { given } from './seller-attributes.js';
import { readSimulation } from './simulations.js';
import { captureView } from './transaction-views.js';

/** Capture: takes money that was authorized. There is one capture for an authorization, also of a part of it. */
export const capture: Handler<'OffAmazonPayments.Capture'> = (context, input) => {
  const { world } = context;
  const account = payAccount(context);
  const { AmazonAuthorizationId: id, CaptureReferenceId: referenceId, SellerCaptureNote: note } = input;
  const authorization = ownTransaction(world, account, 'authorization', id);
  const { transaction: made } = once(world, account, 'Capture', referenceId, input, () => {
    const { state, amount: authorized } = authorization;
    if (state !== 'Open') throw mwsError('PayAuthorizationState', { id, state, done: 'captured' });
    const { currency, amount: limit } = authorized;
    const amount = readAmountIn(currency, input.CaptureAmount, 'CaptureAmount');
    if (amount > limit)
      throw mwsError('PayCaptureTooLarge', {
        id,
        amount: decimals(amount),
        currency,
        limit: decimals(limit),
      });
    const [decision] = readSimulation(account, note, 'capture');
    const credits = readShares(currency, amount, input.ProviderCreditList);
    return take(world, authorization, {
      referenceId,
      amount,
      ...given({ note, softDescriptor: input.SoftDescriptor, credits, decision }),
    });
  });
  return { CaptureDetails: captureView(world, made) };
};
