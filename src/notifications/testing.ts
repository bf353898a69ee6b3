import { insertDestination } from '../store/notifications/destinations.js';
import { insertSubscription } from '../store/notifications/subscriptions.js';
import type { NotificationType } from '../store/notifications/subscriptions.js';
import { createShop } from '../store/orders/testing.js';
import type { World } from '../world/world.js';
import { createPostman } from './postman.js';
import type { Outcome } from './sqs.js';

export const QUEUE = 'http://127.0.0.1:9/1/queue';

/** What a test's queues take, one after another. */
export interface Took {
  url: string;
  text: string;
}

/** A shop, and a postman whose queues answer what a test says. */
export function createPost(answer: (took: Took) => Outcome | Promise<Outcome>, pauses = [1, 1, 1]) {
  const took: Took[] = [];
  const postman = createPostman({
    place: { real: false },
    client: async () => ({
      async send({ queueUrl }, text) {
        took.push({ url: queueUrl, text });
        return answer({ url: queueUrl, text });
      },
      policyOf: async () => undefined,
    }),
    pauses,
    log: {
      error: (fields) => {
        throw (fields as { err: Error }).err;
      },
    },
  });
  const shop = createShop(postman.dueHandlers, { consumers: [postman.consumer] });
  return { ...shop, postman, took };
}

/** Has a seller told of something at a queue. */
export function subscribe(world: World, participation: number, type: NotificationType, url = QUEUE): void {
  insertSubscription(world, insertDestination(world, participation, url), type, true);
}
