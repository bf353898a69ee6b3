import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';
import { captureView } from './transaction-views.js';

/** GetCaptureDetails: a capture as it is. */
export const getCaptureDetails: Handler<'OffAmazonPayments.GetCaptureDetails'> = (
  context,
  { AmazonCaptureId },
) => {
  const { world } = context;
  return {
    CaptureDetails: captureView(
      world,
      ownTransaction(world, payAccount(context), 'capture', AmazonCaptureId),
    ),
  };
};
