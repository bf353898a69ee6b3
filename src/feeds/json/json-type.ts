import type { Job } from '../feed-message.js';

/** A kind of message in JSON feeds: what it must have, and what it does. */
export interface JsonType<Wish = unknown> {
  /** Makes a wish of what was read; it knows no world. @throws Refusal */
  read(message: Readonly<Record<string, unknown>>): Wish;
  /** Does what is wished. It refuses before it changes anything. @throws Refusal */
  apply(job: Job, wish: Wish): void;
}
