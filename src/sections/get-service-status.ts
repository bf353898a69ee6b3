import type { Orders } from '../model/generated/index.js';
import { findServiceStatus } from '../store/service-status.js';
import type { OperationContext } from './handler.js';

/**
 * GetServiceStatus, which is the same in every section: GREEN until someone says otherwise, and RED on a host that does
 * not offer the section.
 */
export function getServiceStatus({ world, section, host }: OperationContext): Orders.GetServiceStatusResult {
  if (host?.notOffered?.includes(section)) return { Status: 'RED', Timestamp: world.now() };
  const { status, messageId, messages } = findServiceStatus(world, section);
  return {
    Status: status,
    Timestamp: world.now(),
    ...(messageId !== null && { MessageId: messageId }),
    ...(messages.length > 0 && {
      Messages: messages.map(({ locale, text }) => ({ Locale: locale, Text: text })),
    }),
  };
}
