import { isAllowedHost } from '../outside/hosts.js';
import { post } from '../outside/post.js';
import {
  findNotification,
  listWaiting,
  notificationOfRow,
  resumeSending,
  writeNotification,
} from '../store/pay/notifications.js';
import type { NotificationTry, PayNotification } from '../store/pay/notifications.js';
import type { NotificationSigner } from '../tls/notification-signer.js';
import { readUnasked } from '../world/event-consumers.js';
import type { DueHandlers, EventConsumer, World } from '../world/world.js';
import { notificationMaker } from './consumer.js';
import { snsBody, snsHeaders, textToSign } from './message.js';
import type { SnsMessage } from './message.js';

/** Due work: a notification is tried once more. The subject is its row. */
const RETRY = 'pay.notification-retry';
const HOUR = 3_600_000;
/** For so long after it was made. */
const TRIES_FOR = 14 * 24 * HOUR;

export interface PostmanParts {
  /** Loaded when the first notification is sent. */
  signer(): Promise<NotificationSigner>;
  /** Further hosts that may be notified, beside loopback. */
  hosts: readonly string[];
  log: { error(fields: object, message: string): void };
}

/** Sends notifications after the calls that made them were answered, outside of any call. */
export interface Postman {
  consumer: EventConsumer;
  dueHandlers: DueHandlers;
  /** Sends what is waiting in a world. */
  send(world: World): void;
}

export function createPostman(parts: PostmanParts): Postman {
  const send = (world: World): void =>
    void deliverAll(world, parts).catch((error: unknown) =>
      // A world that was closed meanwhile has nothing to be told.
      parts.log.error({ err: error }, 'a notification could not be sent'),
    );
  return {
    send,
    dueHandlers: {
      [RETRY]: {
        nature: 'recurs',
        run(world, { subject }) {
          const { messageId, state, tries } = notificationOfRow(world, Number(subject));
          if (state === 'retrying') writeNotification(world, messageId, 'waiting', tries);
          setImmediate(send, world);
        },
      },
    },
    consumer: {
      ...notificationMaker,
      take(world, events) {
        notificationMaker.take(world, events);
        setImmediate(send, world);
      },
      attend(world) {
        // What a server was about to send when it was stopped is sent by the next one; a receiver may get it twice.
        resumeSending(world);
        readUnasked(world);
      },
    },
  };
}

async function deliverAll(world: World, parts: PostmanParts): Promise<void> {
  if (!world.isOpen) return;
  const waiting = listWaiting(world);
  for (const { messageId, tries } of waiting) writeNotification(world, messageId, 'sending', tries);
  await Promise.all(waiting.map((notification) => deliver(world, parts, notification)));
  if (waiting.length > 0) await deliverAll(world, parts);
}

async function deliver(world: World, parts: PostmanParts, { messageId, url, message }: PayNotification) {
  const target = new URL(url);
  const result = isAllowedHost(target, parts.hosts)
    ? await attempt(world, parts, target, message as SnsMessage)
    : { error: `${target.hostname} is not loopback, nor named by --ipn-host` };
  if (!world.isOpen) return;
  const notification = findNotification(world, messageId);
  // The world may have been reset meanwhile.
  if (notification) note(world, notification, result, isAllowedHost(target, parts.hosts));
}

async function attempt(world: World, parts: PostmanParts, url: URL, message: SnsMessage) {
  try {
    const signer = await parts.signer();
    const certificateUrl = `${certificatesAt(world, message)}/${signer.fileName}`;
    const body = snsBody(message, signer.sign(textToSign(message)), certificateUrl);
    const { status } = await post(url, snsHeaders(message), body, [signer.ca]);
    return { status };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Where the certificate of a message lies: at a host of SNS, or where the scenario says. */
const certificatesAt = ({ settings }: World, { TopicArn }: SnsMessage): string =>
  settings.pay?.signingCertUrl?.replace(/\/+$/, '') ?? `https://sns.${TopicArn.split(':')[3]}.amazonaws.com`;

/** Keeps how a try ended. An answer that is neither success nor the receiver's mistake is followed by another try. */
function note(
  world: World,
  { id, messageId, madeAt, tries }: PayNotification,
  result: Omit<NotificationTry, 'at'>,
  isAllowed: boolean,
): void {
  const now = world.now();
  const all = [...tries, { at: now, ...result }];
  const { status = 0 } = result;
  const isSent = status >= 200 && status < 300;
  const again = !isSent && status >= 300 && !(status >= 400 && status < 500) && now - madeAt < TRIES_FOR;
  const state = isSent ? 'sent' : again ? 'retrying' : isAllowed ? 'failed' : 'dropped';
  world.database.transaction(() => {
    writeNotification(world, messageId, state, all);
    if (again) world.due.add(RETRY, id, now + HOUR);
  });
}
