import type { SpHandler } from '../../context.js';
import { answerBatch } from './batch.js';
import { offersOfAsin } from './find-offers.js';

/** getItemOffersBatch: getItemOffers for up to 20 products at once. */
export const getItemOffersBatch: SpHandler = (context, { body }) =>
  answerBatch(context, body, {
    uri: /^\/products\/pricing\/v0\/items\/([^/?]+)\/offers$/,
    name: 'Asin',
    find: offersOfAsin,
  });
