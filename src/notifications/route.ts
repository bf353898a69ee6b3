import { isLoopback } from '../outside/hosts.js';
import type { World } from '../world/world.js';

/** Where queues are, as the command line says. */
export interface SqsPlace {
  /** A server of the protocol to which all messages go; absent: where their queues say. */
  endpoint?: URL;
  /** Queues of Amazon are really used. */
  real: boolean;
}

/** How a queue is reached; or that its messages wait here, since nobody said that it may be; or that it is none. */
export type Route = { server: URL; queueUrl: string; region: string } | 'waits' | { refused: string };

const AMAZON = /(^|\.)amazonaws\.com(\.cn)?$/;

/** The way to a queue. A scenario may name a server on this machine; any other is named by who starts mws-local. */
export function routeTo(world: World, queueUrl: string, { endpoint, real }: SqsPlace): Route {
  const named = endpoint ?? ownEndpoint(world);
  const url = URL.canParse(queueUrl) ? new URL(queueUrl) : undefined;
  const region = regionOf(url);
  // The queue is found by the path of its URL, whatever the host; a name alone is one at the root.
  if (named) return { server: named, queueUrl: new URL(url?.pathname ?? `/${queueUrl}`, named).href, region };
  if (!url) return 'waits';
  if (isLoopback(url)) return { server: new URL('/', url), queueUrl, region };
  if (!AMAZON.test(url.hostname))
    return {
      refused: `${url.hostname} is neither Amazon’s nor this machine, and no --sqs-endpoint says where its queues are.`,
    };
  return real ? { server: new URL('/', url), queueUrl, region } : 'waits';
}

function ownEndpoint({ settings }: World): URL | undefined {
  const { endpoint } = settings.notifications;
  return endpoint === null ? undefined : new URL(endpoint);
}

/** `sqs.eu-west-1.amazonaws.com`, and as it was before: `eu-west-1.queue.amazonaws.com`. */
const regionOf = (url: URL | undefined): string =>
  /^(?:sqs\.)?([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(url?.hostname ?? '')?.[1] ?? 'us-east-1';
