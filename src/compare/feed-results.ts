import { feedOfRow, findFeed, resultOfFeed } from '../store/feeds.js';
import type { Feed } from '../store/feeds.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import type { World } from '../world/world.js';
import { rowDownloaded, textOf } from './downloaded.js';
import type { Numbers } from './numbers.js';
import { thingsAt, valueAt } from './paths.js';
import { belowRoot } from './read-answer.js';
import { sharedType } from './table.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';
import { normalised } from './values.js';
import type { Value } from './values.js';

/** A processing report, whichever form it has. */
interface ReadReport {
  counts: Readonly<Record<string, unknown>>;
  problems: readonly { message: unknown; code: unknown; severity: unknown; text: unknown }[];
}

/** Notes the processing report that a call gave; other calls have none. */
export function noteFeedResult(things: Things, numbers: Numbers, world: World, call: TranscribedCall): void {
  const feed = feedIn(world, call);
  const result = feed && resultOfFeed(world, feed.id);
  const text = result && textOf(world, result);
  if (text === undefined) return;
  const what = 'processing report';
  const { feedSubmissionId: id } = feed!;
  numbers.note(what, id, sharedType(feed!.feedType));
  const report = readReport(text);
  // What has no messages to tell apart is compared as a whole.
  if (!report) return noteThing(things, { what, id }, [['text', text.trim()]]);
  noteThing(
    things,
    { what, id },
    Object.entries(report.counts).map(([name, count]) => [name, normalised(count, 'number')] as const),
  );
  const seen = new Map<Value, number>();
  for (const { message, code, severity, text: said } of report.problems) {
    const count = (seen.get(String(message)) ?? 0) + 1;
    seen.set(String(message), count);
    const at = `message ${String(message)}${count > 1 ? ` (${count})` : ''}`;
    noteThing(things, { what, id }, [
      [`${at} code`, normalised(code)],
      [`${at} severity`, normalised(severity, 'word')],
      [`${at} text`, normalised(said)],
    ]);
  }
}

/** The feed whose result a call gave, by either face. */
function feedIn(world: World, call: TranscribedCall): Feed | undefined {
  if (call.outcome !== 'ok') return undefined;
  if (call.feedId !== undefined) return findFeed(world, call.feedId);
  const row = rowDownloaded(world, 'result', call);
  return row === undefined ? undefined : feedOfRow(world, row);
}

/** @returns undefined for a text that is neither XML nor JSON */
function readReport(text: string): ReadReport | undefined {
  if (text.startsWith('<')) return readXml(belowRoot(text));
  return text.startsWith('{') ? readJson(JSON.parse(text)) : undefined;
}

function readXml(tree: unknown): ReadReport {
  const at = (name: string) => valueAt(tree, `Message.ProcessingReport.ProcessingSummary.${name}`);
  return {
    counts: {
      processed: at('MessagesProcessed'),
      successful: at('MessagesSuccessful'),
      failed: at('MessagesWithError'),
      warned: at('MessagesWithWarning'),
    },
    problems: thingsAt(tree, 'Message.ProcessingReport.Result').map(({ node }) => ({
      message: valueAt(node, 'MessageID'),
      code: valueAt(node, 'ResultMessageCode'),
      severity: valueAt(node, 'ResultCode'),
      text: valueAt(node, 'ResultDescription'),
    })),
  };
}

function readJson(tree: unknown): ReadReport {
  const at = (name: string) => valueAt(tree, `summary.${name}`);
  return {
    counts: {
      processed: at('messagesProcessed'),
      successful: at('messagesAccepted'),
      failed: at('errors'),
      warned: at('warnings'),
    },
    problems: thingsAt(tree, 'issues').map(({ node }) => ({
      message: valueAt(node, 'messageId'),
      code: valueAt(node, 'code'),
      severity: valueAt(node, 'severity'),
      text: valueAt(node, 'message'),
    })),
  };
}
