import { BrokenRecording } from '../interaction.js';
import type { Interaction } from '../interaction.js';

const BEGIN = /<(\w+Response)(?=[\s>])/g;

/** Whether a log has whole answers in it, as the Java and PHP client libraries log them. */
export const isClientLog = (text: string): boolean => text.search(BEGIN) >= 0;

/** Answers among other lines; what was asked stands before them, where it was logged: a URL, or parameters as a form. */
export function* readClientLog(text: string): Iterable<Interaction> {
  let end = 0;
  for (const { 1: name, index } of text.matchAll(BEGIN)) {
    if (index < end) continue;
    const line = `line ${text.slice(0, index).split('\n').length}`;
    const closing = `</${name}>`;
    const close = text.indexOf(closing, index);
    if (close < 0) throw new BrokenRecording(`<${name}> is cut off: the log ends before it is closed`, line);
    const before = text.slice(end, index);
    end = close + closing.length;
    const body = withoutPrefixes(text.slice(index, end), before);
    yield { at: line, ...requestIn(before), response: { ...statusIn(before), headers: {}, body } };
  }
}

/** A logger that puts something before each line puts it before those of an answer as well. */
function withoutPrefixes(body: string, before: string): string {
  const prefix = before.slice(before.lastIndexOf('\n') + 1).replace(/<\?xml.*$/, '');
  if (prefix.trim() === '') return body;
  return body
    .split('\n')
    .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line))
    .join('\n');
}

function requestIn(before: string): Pick<Interaction, 'request'> {
  const url = [...before.matchAll(/https?:\/\/[^\s"'<>]+/g)].at(-1)?.[0];
  const form = [...before.matchAll(/(?:[\w.]+=[^&\s"']*&)+[\w.]+=[^&\s"']*/g)]
    .map(([found]) => found)
    .findLast((found) => /(?:^|&)Action=/.test(found));
  if (url === undefined && form === undefined) return {};
  return { request: { method: 'POST', url: url ?? '', body: form ?? '' } };
}

function statusIn(before: string): { status?: number } {
  const found = [
    ...before.matchAll(/\b(?:HTTP\/1\.[01]|[Ss]tatus(?:[ _]?[Cc]ode)?\s*[:=]?)\s*(\d{3})\b/g),
  ].at(-1)?.[1];
  return found === undefined ? {} : { status: Number(found) };
}
