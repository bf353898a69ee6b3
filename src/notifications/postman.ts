import { FEE_PROMOTION_STARTS, tellStarted } from '../store/notifications/fee-promotions.js';
import { readUnasked } from '../world/event-consumers.js';
import type { DueHandlers, EventConsumer, World } from '../world/world.js';
import { notificationMaker } from './consumer.js';
import { Lanes } from './lanes.js';
import type { LaneLog } from './lanes.js';
import { allowsAmazon } from './policy.js';
import { DENIED, endDelay, NOTIFICATION_IS_DUE } from './publish.js';
import { routeTo } from './route.js';
import type { SqsPlace } from './route.js';
import type { Outcome, QueuePlace, SqsClient } from './sqs.js';

/** Before each further try of a queue that is away, in milliseconds of real time. */
const PAUSES = [1_000, 5_000, 25_000];

export interface PostmanParts {
  place: SqsPlace;
  /** Loaded when the first message is sent. */
  client(): Promise<SqsClient>;
  /** Others than usual, for tests. */
  pauses?: readonly number[];
  log: LaneLog;
}

/** Sends notifications when the calls that made them were answered, outside of any call. */
export interface Postman {
  consumer: EventConsumer;
  dueHandlers: DueHandlers;
  /** Sends what waits in a world. */
  send(world: World): void;
  /** Sends one text now, once. Undefined: nobody said where the queue is, so that a message for it waits. */
  sendNow(world: World, queueUrl: string, xml: string): Promise<Outcome> | undefined;
}

export function createPostman({ place, client, pauses = PAUSES, log }: PostmanParts): Postman {
  const lanes = new WeakMap<World, Lanes>();

  const mayServe = (world: World, queueUrl: string) => routeTo(world, queueUrl, place) !== 'waits';

  async function send(world: World, queueUrl: string, xml: string): Promise<Outcome> {
    const route = routeTo(world, queueUrl, place);
    if (route === 'waits') throw new Error(`Nobody said where ${queueUrl} is.`);
    return 'refused' in route ? { failure: 'refused', reason: route.refused } : deliver(world, route, xml);
  }

  async function deliver(world: World, queue: QueuePlace, xml: string): Promise<Outcome> {
    const sqs = await client();
    const isOpen = !world.settings.notifications.checkPolicy || allowsAmazon(await sqs.policyOf(queue));
    return isOpen ? sqs.send(queue, xml) : { failure: 'denied', reason: DENIED };
  }

  function serve(world: World): void {
    const own = lanes.get(world) ?? new Lanes(world, { mayServe, send, pauses, log });
    lanes.set(world, own);
    own.serve();
  }

  /** Everything of this turn is committed or rolled back by then. */
  const serveSoon = (world: World): void => void setImmediate(serve, world);

  return {
    send: serveSoon,
    sendNow: (world, queueUrl, xml) => (mayServe(world, queueUrl) ? send(world, queueUrl, xml) : undefined),
    dueHandlers: {
      [NOTIFICATION_IS_DUE](world, { subject }) {
        endDelay(world, Number(subject));
        serveSoon(world);
        return undefined;
      },
      [FEE_PROMOTION_STARTS]: (world, { subject }) => void tellStarted(world, Number(subject)),
    },
    consumer: {
      ...notificationMaker,
      take(world, events) {
        notificationMaker.take(world, events);
        serveSoon(world);
      },
      attend(world) {
        readUnasked(world);
        // What a server that ended has left.
        serveSoon(world);
      },
    },
  };
}
