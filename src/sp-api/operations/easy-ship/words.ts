import type { OtherWords } from '../../in-sp-words.js';

/** The codes that the model's examples have; the others are those of MWS. */
export const WORDS: OtherWords = {
  EasyShipRequestInvalid: { code: 'InvalidInput' },
  EasyShipNotFound: { status: 404 },
};
