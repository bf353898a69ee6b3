import { readFileSync } from 'node:fs';
import { joinPieces } from '../model/document.js';
import type { FaultHit } from '../traffic/faults.js';
import type { Answer, Delivery } from './answer.js';

/** What an answer becomes by what a fault does to it. */
export function afflict(whole: Answer, { effect, delay }: FaultHit): Answer {
  const answer = inMemory(whole);
  const sent = effect.malformedXml ? malformed(answer) : answer;
  const delivery: Delivery = {
    ...sent.delivery,
    ...(delay > 0 && { delay }),
    ...(effect.slowBody && { bytesPerSecond: effect.slowBody.bytesPerSecond }),
    // One byte is always missing, or the caller would not notice.
    ...(effect.truncate !== undefined && {
      cutAt: Math.max(0, Math.min(effect.truncate, sent.body.length - 1)),
    }),
    ...(effect.reset === 'after' && { reset: true as const }),
  };
  return Object.keys(delivery).length > 0 ? { ...sent, delivery } : sent;
}

/** A fault that spoils a body needs it at hand, however long it is. */
function inMemory(answer: Answer): Answer {
  const { long, ...rest } = answer;
  if (!long) return answer;
  return { ...rest, body: 'file' in long ? readFileSync(long.file) : joinPieces(long) };
}

/** What no reader of XML takes, however lenient: an element begins within the name of another, and nothing is closed. */
const BROKEN = Buffer.from('<<&');

/** The first half of the document, broken off between two elements if it has any. */
function malformed({ headers, body, ...rest }: Answer): Answer {
  const middle = Math.ceil(body.length / 2);
  const half = body.lastIndexOf('>', middle) + 1 || middle;
  const broken = Buffer.concat([body.subarray(0, half), BROKEN]);
  const at = headers.indexOf('Content-Length');
  const length = String(broken.length);
  return { ...rest, headers: headers.map((text, index) => (index === at + 1 ? length : text)), body: broken };
}

/** What a fault did to an answer that there was, in words; undefined: nothing that spoils it. */
export function damageOf({ id, effect }: FaultHit): string | undefined {
  if (effect.reset === 'after')
    return `Fault ${id} reset the connection after the call was processed; nothing of the answer was sent.`;
  if (effect.truncate !== undefined)
    return `Fault ${id} cut the connection after ${effect.truncate} bytes of the answer's body.`;
  return effect.malformedXml && `Fault ${id} broke the document off in the middle.`;
}

/** What else a fault did: the answer came late, or slowly. */
export function hindranceOf({ id, effect, delay }: FaultHit): string | undefined {
  const told = [
    delay > 0 && `held the answer back for ${delay} ms`,
    effect.slowBody && `sent its body at ${effect.slowBody.bytesPerSecond} bytes a second`,
  ].filter(Boolean);
  return told.length > 0 ? `Fault ${id} ${told.join(' and ')}.` : undefined;
}
