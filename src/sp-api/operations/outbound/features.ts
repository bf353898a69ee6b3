import { outboundFacts } from '../../../model/outbound.js';
import { refuseValue } from '../../../store/outbound/refusal.js';
import type { SpContext } from '../../context.js';

/** The feature that the path names. @throws RuleRefusal where there is none such */
export function featureOf({ path }: SpContext): string {
  const { features } = outboundFacts();
  const found = features.find(({ name }) => name === path.featureName);
  return found ? found.name : refuseValue(path.featureName!, 'featureName');
}
