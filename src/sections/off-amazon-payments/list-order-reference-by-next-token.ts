import { Problems } from '../../protocol/decode/problems.js';
import { MwsError } from '../../protocol/errors.js';
import type { Handler, OperationContext } from '../handler.js';
import { orderReferencePage, unwrapToken, wrapToken } from './order-reference-page.js';
import type { OrderReferenceList } from './order-reference-page.js';
import { payAccount } from './pay-account.js';

/** ListOrderReferenceByNextToken: the next page of such a list. */
export const listOrderReferenceByNextToken: Handler<'OffAmazonPayments.ListOrderReferenceByNextToken'> = (
  context,
  { NextPageToken },
) => {
  const { world, environment, sealToken } = context;
  const account = payAccount(context);
  return orderReferencePage(world, account, openList(context, NextPageToken), (rest) =>
    wrapToken(account, sealToken(`ListOrderReference ${environment}`, rest)),
  );
};

function openList({ environment, openToken }: OperationContext, text: string): OrderReferenceList {
  try {
    return openToken<OrderReferenceList>(`ListOrderReference ${environment}`, unwrapToken(text));
  } catch (error) {
    if (!(error instanceof MwsError)) throw error;
    const problems = new Problems('OffAmazonPayments');
    problems.add('NextPageToken', text, 'Member must be a token of a page before');
    problems.throwIfAny();
    throw error;
  }
}
