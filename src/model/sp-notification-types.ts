import { readData } from './data-file.js';

/** A notification type of SP-API. */
export interface SpNotificationType {
  payloadVersion: string;
  /** It is known what its payload looks like, so that it is sent. */
  told?: true;
  /** The type of MWS that it replaces. */
  mws?: string;
}

let known: Readonly<Record<string, SpNotificationType>> | undefined;

/** What is known of a type; undefined: there is none of that name. */
export function findSpNotificationType(name: string): SpNotificationType | undefined {
  known ??= readData<{ types: Record<string, SpNotificationType> }>('sp-api/notification-types.json').types;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
