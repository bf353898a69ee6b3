import { outboundFacts } from '../../../model/outbound.js';
import type { SpHandler } from '../../context.js';

/** getFeatures: what may be asked for beside the shipping; every seller may use all of it. */
export const getFeatures: SpHandler = () => ({
  payload: {
    features: outboundFacts().features.map(({ name, description }) => ({
      featureName: name,
      featureDescription: description,
      sellerEligible: true,
    })),
  },
});
