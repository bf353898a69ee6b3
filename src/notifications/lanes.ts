import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import {
  failWaiting,
  lastNotification,
  nextFor,
  queuesToServe,
  writeNotification,
} from '../store/notifications/notifications.js';
import type { Notification } from '../store/notifications/notifications.js';
import { xmlOf } from '../store/notifications/kept-xml.js';
import type { World } from '../world/world.js';
import type { Outcome } from './sqs.js';

/** So many queues are served at once. */
const MOST_LANES = 64;

/** So many messages fail in one go when a queue is away, so that nobody waits for it. */
const FAIL_AT_ONCE = 500;

/** A queue with its row. */
export interface Queue {
  id: number;
  url: string;
}

/** What lanes send with. */
export interface LaneParts {
  /** Whether somebody said where a queue is; if not, its messages wait. */
  mayServe(world: World, queueUrl: string): boolean;
  send(world: World, queueUrl: string, xml: string): Promise<Outcome>;
  /** How long to wait before each further try, in milliseconds of real time. */
  pauses: readonly number[];
  log: LaneLog;
}

/** Told of failures that are ours. */
export interface LaneLog {
  error(fields: object, message: string): void;
}

/**
 * Sends what waits in one world: each queue has a lane, in which one message goes after another. A queue that is away holds up
 * its own lane alone.
 */
export class Lanes {
  readonly #world: World;
  readonly #parts: LaneParts;
  /** The rows of queues that are being served. */
  readonly #busy = new Set<number>();

  constructor(world: World, parts: LaneParts) {
    this.#world = world;
    this.#parts = parts;
  }

  /** Serves every queue that has messages, and that may be reached. */
  serve(): void {
    try {
      if (this.#world.isOpen) this.#begin();
    } catch (error) {
      this.#tell(error);
    }
  }

  #begin(): void {
    for (const queue of queuesToServe(this.#world)) {
      if (this.#busy.size >= MOST_LANES) return;
      const isFree = !this.#busy.has(queue.id) && this.#parts.mayServe(this.#world, queue.url);
      if (isFree) void this.#serve(queue);
    }
  }

  async #serve(queue: Queue): Promise<void> {
    this.#busy.add(queue.id);
    try {
      await this.#empty(queue);
      this.#busy.delete(queue.id);
      // There may be queues for which there was no room.
      this.serve();
    } catch (error) {
      // It is served again when there is another message.
      this.#busy.delete(queue.id);
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    this.#parts.log.error({ err: error }, 'notifications could not be sent');
  }

  /** Sends until nothing is left. */
  async #empty(queue: Queue): Promise<void> {
    const world = this.#world;
    const { ids } = world;
    // A world that was made anew meanwhile has rows of its own.
    const isSame = () => world.isOpen && world.ids === ids;
    let tries = 0;
    for (;;) {
      const next = isSame() ? nextFor(world, queue.id) : undefined;
      if (!next) return;
      const outcome = await this.#parts.send(world, queue.url, xmlOf(world, next.id));
      if (!isSame()) return;
      if (!('failure' in outcome)) this.#noteSent(queue, next, outcome.messageId);
      else if (outcome.failure !== 'away') this.#noteFailed(queue, next, outcome.reason);
      if (!('failure' in outcome) || outcome.failure !== 'away') tries = 0;
      else if (tries < this.#parts.pauses.length) {
        const { state, copies } = next;
        writeNotification(world, next, { state, copies, tries: next.tries + 1, lastError: outcome.reason });
        await pause(this.#parts.pauses[tries++], undefined, { ref: false });
      } else {
        await this.#giveUp(queue, next, tries + 1, outcome.reason, isSame);
        tries = 0;
      }
    }
  }

  #noteSent(
    queue: Queue,
    { id, uniqueId, participation, type, copies, tries }: Notification,
    messageId: string,
  ): void {
    const world = this.#world;
    const isLast = copies === 1;
    world.database.transaction(() => {
      writeNotification(
        world,
        { id },
        {
          state: isLast ? 'sent' : 'waiting',
          copies: isLast ? 1 : copies - 1,
          tries: tries + 1,
          lastError: null,
          messageId,
        },
      );
      const details = { type, destination: queue.url };
      world.events.append('notification.sent', { participation, subject: uniqueId, details });
    });
  }

  #noteFailed(queue: Queue, notification: Notification, reason: string): void {
    const world = this.#world;
    const { uniqueId, participation, type, tries } = notification;
    world.database.transaction(() => {
      writeNotification(world, notification, { state: 'failed', tries: tries + 1, lastError: reason });
      const details = { type, destination: queue.url, reason };
      world.events.append('notification.failed', { participation, subject: uniqueId, details });
    });
  }

  /** A queue stays away: all that waited for it until now was tried in vain. */
  async #giveUp(
    queue: Queue,
    first: Notification,
    tries: number,
    reason: string,
    isSame: () => boolean,
  ): Promise<void> {
    const world = this.#world;
    const upTo = lastNotification(world);
    // Its other tries were noted one by one.
    writeNotification(world, first, { ...first, state: 'waiting', tries: first.tries - tries + 1 });
    const batch = { upTo, tries, reason, limit: FAIL_AT_ONCE };
    while (isSame() && failWaiting(world, queue.id, batch) === FAIL_AT_ONCE) await nextTurn();
    if (!isSame()) return;
    const { uniqueId: subject, participation, type } = first;
    const details = { type, destination: queue.url, reason };
    world.events.append('notification.failed', { participation, subject, details });
  }
}
