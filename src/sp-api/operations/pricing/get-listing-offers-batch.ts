import type { SpHandler } from '../../context.js';
import { answerBatch } from './batch.js';
import { offersOfSku } from './find-offers.js';

/** getListingOffersBatch: getListingOffers for up to 20 SKUs at once. */
export const getListingOffersBatch: SpHandler = (context, { body }) =>
  answerBatch(context, body, {
    uri: /^\/products\/pricing\/v0\/listings\/([^/?]+)\/offers$/,
    name: 'SellerSKU',
    find: offersOfSku,
  });
