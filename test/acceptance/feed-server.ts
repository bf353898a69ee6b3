import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

/** The command as `npm ci` builds it: only there feeds are read by a worker. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const PATH = '/Feeds/2009-01-01';

/** The seller of the demo caller. */
export const SELLER = 'A2EXAMPLESELLER';

/** A server in a process of its own, to which feeds are submitted. */
export interface FeedServer {
  pid: number;
  url: string;
  /** Submits a feed. @returns its FeedSubmissionId */
  submit(feedType: string, body: string | Buffer, contentType?: string): Promise<string>;
  /** What SubmitFeed answers. */
  send(feedType: string, body: string | Buffer, contentType?: string): Promise<string>;
  /** Lets all that was submitted be processed. */
  process(): Promise<void>;
  /** The processing report of a feed. */
  report(feedSubmissionId: string): Promise<string>;
  ask<Answer>(path: string, body?: object): Promise<Answer>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export async function startFeedServer(...args: string[]): Promise<FeedServer> {
  const child = spawn(
    process.execPath,
    [MAIN, 'start', '--port', '0', '--json', '--log', 'silent', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const server = JSON.parse(line) as Pick<MwsLocal, 'url' | 'credentials'>;
  const { url } = server;

  const call = async (parameters: Record<string, string>, body: string | Buffer, contentType: string) => {
    const query = signRequest(server, { path: PATH, parameters: { Version: '2009-01-01', ...parameters } });
    const answer = await fetch(`${url}${PATH}?${query}`, {
      method: 'POST',
      headers: { 'Content-Type': contentType },
      body,
    });
    return answer.text();
  };
  const send: FeedServer['send'] = (FeedType, body, contentType = 'text/xml') => {
    const ContentMD5Value = createHash('md5').update(body).digest('base64');
    return call({ Action: 'SubmitFeed', FeedType, ContentMD5Value }, body, contentType);
  };
  const ask = <Answer>(path: string, body?: object) => askControl<Answer>(url, path, body);
  return {
    pid: child.pid!,
    url,
    send,
    ask,
    async submit(...given) {
      const answer = await send(...given);
      const id = /<FeedSubmissionId>(\d+)</.exec(answer)?.[1];
      if (id === undefined) throw new Error(`SubmitFeed answered ${answer}`);
      return id;
    },
    process: async () => void (await ask('/clock/advance', { by: 'PT2H' })),
    report: (FeedSubmissionId) =>
      call({ Action: 'GetFeedSubmissionResult', FeedSubmissionId }, '', 'text/plain'),
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/** An XML feed with these messages, numbered from 1. */
export const feedOf = (messageType: string, messages: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope>',
    `<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header>`,
    `<MessageType>${messageType}</MessageType>`,
    ...messages.map((message, at) => `<Message><MessageID>${at + 1}</MessageID>${message}</Message>`),
    '</AmazonEnvelope>',
  ].join('\n');
