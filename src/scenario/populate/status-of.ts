import type { ServiceStatus } from '../../store/service-status.js';
import type { ScenarioStatus } from '../scenario.js';

/** A service's status as it is kept, from a colour or a map. */
export function statusOf(given: ScenarioStatus | ScenarioStatus['status']): ServiceStatus {
  const { status, messageId = null, messages = [] } = typeof given === 'string' ? { status: given } : given;
  return { status, messageId, messages: messages.map(({ locale = 'en_US', text }) => ({ locale, text })) };
}
