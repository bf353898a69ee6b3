import type { XmlElement } from '../protocol/xml-element.js';
import { queueUrlOf } from '../store/notifications/destinations.js';
import { faultFor } from '../store/notifications/faults.js';
import {
  insertNotification,
  notificationOfRow,
  writeNotification,
} from '../store/notifications/notifications.js';
import type { NewNotification } from '../store/notifications/notifications.js';
import type { Recipient } from '../store/notifications/subscriptions.js';
import type { World } from '../world/world.js';
import { writeMessage, writePayload } from './message.js';

/** What is told, to whomever. */
export interface Told {
  type: string;
  /** The id of what it is about. */
  subject?: string;
  /** When it happened, in milliseconds. */
  happenedAt: number;
  payload: XmlElement;
  /** Whether the message names the marketplace. */
  namesMarketplace: boolean;
}

/** Due work: the instant of a message has come. Its subject is its row. */
export const NOTIFICATION_IS_DUE = 'notification.due';

/** What a queue that refuses says, and what a fault rule has it say. */
export const DENIED = 'Access to the queue is denied.';
const LOST = 'A fault rule had it lost.';

/** How far a message may get behind others, where a rule shuffles them. */
const FARTHEST = 50;

/** Writes a message for each recipient, in the transaction of whoever read what happened. They are sent by another. */
export function publish(world: World, recipients: readonly Recipient[], told: Told): void {
  if (recipients.length === 0) return;
  const payload = writePayload(told.payload);
  for (const recipient of recipients) keep(world, compose(world, recipient, told, payload));
}

/** A message for a recipient, and what becomes of it at first: fault rules may have a say. */
export function compose(
  world: World,
  { participation, queue, sellerId, marketplaceId }: Recipient,
  { type, subject, happenedAt, namesMarketplace }: Told,
  payload: string,
): NewNotification {
  const fault = faultFor(world, type);
  const publishAt = happenedAt + world.settings.notifications.delay + (fault?.delay ?? 0);
  const uniqueId = world.ids.made.uuid();
  const head = { type, uniqueId, publishAt, sellerId, ...(namesMarketplace && { marketplaceId }) };
  return {
    uniqueId,
    participation,
    queue,
    type,
    subject: subject ?? null,
    happenedAt,
    publishAt,
    ...firstState(world, publishAt, fault),
    xml: writeMessage(head, payload),
  };
}

/** What becomes of a message at first. @param fault the rule that it meets, if there is one */
export function firstState(
  world: World,
  publishAt: number,
  fault: ReturnType<typeof faultFor>,
): Pick<NewNotification, 'state' | 'lastError' | 'tries' | 'copies' | 'behind'> {
  return {
    ...(fault?.lose
      ? { state: 'dropped', lastError: LOST }
      : fault?.deny
        ? { state: 'failed', lastError: DENIED, tries: 1 }
        : { state: publishAt > world.now() ? 'delayed' : 'waiting' }),
    ...(fault?.duplicate !== undefined && { copies: fault.duplicate }),
    ...(fault?.shuffle && { behind: world.ids.made.below(FARTHEST) }),
  };
}

/** Keeps a message, and tells that there is one. */
export function keep(world: World, message: NewNotification): void {
  const { participation, queue, type, uniqueId: subject, state, lastError, publishAt } = message;
  const id = insertNotification(world, message);
  if (state === 'delayed') world.due.add(NOTIFICATION_IS_DUE, id, publishAt);
  const reason = typeof lastError === 'string' && { reason: lastError };
  const details = { type, destination: queueUrlOf(world, queue), state, ...reason };
  world.events.append('notification.written', { participation, subject, details });
}

/** The instant of a message has come: it is to be sent now. */
export function endDelay(world: World, id: number): void {
  const notification = notificationOfRow(world, id);
  if (notification.state === 'delayed')
    writeNotification(world, notification, { ...notification, state: 'waiting' });
}
