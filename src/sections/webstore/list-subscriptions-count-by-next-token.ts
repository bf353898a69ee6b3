import type { Handler } from '../handler.js';
import { subscriptionPage, SUBSCRIPTIONS } from './subscription-page.js';
import type { SubscriptionPageState } from './subscription-page.js';

/** ListSubscriptionsCountByNextToken: the next page of the list, with the period of the first call. */
export const listSubscriptionsCountByNextToken: Handler<'Webstore.ListSubscriptionsCountByNextToken'> = (
  context,
  { NextToken },
) => subscriptionPage(context, context.openToken<SubscriptionPageState>(SUBSCRIPTIONS, NextToken));
