import type { SpHandler } from '../../context.js';
import { createRestrictedDataToken } from './create-restricted-data-token.js';

/** Tokens API 2021-03-01. */
export const tokens: Readonly<Record<string, SpHandler>> = {
  'tokens.createRestrictedDataToken': createRestrictedDataToken,
};
