import type { Orders } from '../model/generated/index.js';
import { findServiceStatus } from '../store/service-status.js';
import type { OperationContext } from './handler.js';

/** GetServiceStatus, which is the same in every section: GREEN until someone says otherwise. */
export function getServiceStatus({ world, section }: OperationContext): Orders.GetServiceStatusResult {
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
