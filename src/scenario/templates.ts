import { parseDuration } from '../world/duration.js';
import type { TimestampFormat } from '../model/types.js';
import { formatTimestamp, parseTimestamp } from '../protocol/timestamp.js';

/** What a template is filled with. */
export interface TemplateFacts {
  /** A parameter as it was sent, decoded. */
  get(parameter: string): string | undefined;
  /** The world's clock, in milliseconds. */
  now: number;
  /** How the operation writes instants. */
  format: TimestampFormat;
}

/** A value that is no text and is made of a template: where what comes of it is none of its kind, it is left out. */
export interface TemplateValue {
  $template: string;
  kind: string;
}

const EACH = /\{\{([^{}]*)\}\}/g;
const NOW = /^now(?:([+-])(P\w[\w.]*))?$/;
const PARAMETER = /^params\.([\w.]+)$/;

export const hasTemplate = (text: string): boolean => text.includes('{{');

/** What is wrong with the templates of a text, as the end of a sentence; undefined: nothing. */
export function templateProblem(text: string): string | undefined {
  for (const [whole, inner] of text.matchAll(EACH)) {
    const said = inner!.trim();
    const now = NOW.exec(said);
    if (PARAMETER.test(said) || (now && (now[2] === undefined || parseDuration(now[2]) !== undefined)))
      continue;
    return `expected {{params.NAME}}, {{now}} or {{now-P1D}} as a template (templates: false takes text as it is); found ${whole}`;
  }
  return undefined;
}

/** A text with its templates filled; a parameter that was not sent is empty. */
export const fillText = (text: string, facts: TemplateFacts): string =>
  text.replace(EACH, (_, inner: string) => valueOf(inner.trim(), facts));

function valueOf(said: string, { get, now, format }: TemplateFacts): string {
  const [, parameter] = PARAMETER.exec(said) ?? [];
  if (parameter !== undefined) return get(parameter) ?? '';
  return formatTimestamp(instantOf(said, now), format);
}

function instantOf(said: string, now: number): number {
  const [, sign, duration] = NOW.exec(said) ?? [];
  return now + (duration === undefined ? 0 : (sign === '-' ? -1 : 1) * (parseDuration(duration) ?? 0));
}

const kinds: Readonly<Record<string, (text: string) => unknown>> = {
  timestamp: parseTimestamp,
  integer: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  long: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  decimal: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? text : undefined),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
};

/** Plain data with the templates in it filled; what comes to nothing is left out. */
export function fillPlain(value: unknown, facts: TemplateFacts): unknown {
  if (typeof value === 'string') return hasTemplate(value) ? fillText(value, facts) : value;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value))
    return value.map((each) => fillPlain(each, facts)).filter((each) => each !== undefined);
  if ('$template' in value) {
    const { $template, kind } = value as TemplateValue;
    return kinds[kind]?.(fillText($template, { ...facts, format: 'millis' }));
  }
  const filled = Object.entries(value).map(([name, each]) => [name, fillPlain(each, facts)] as const);
  return Object.fromEntries(filled.filter(([, each]) => each !== undefined));
}

/** The value of a member that is no text, where a template stands in its place. Undefined: none does. */
export function templateIn(text: string, kind: string): TemplateValue | undefined {
  return /^\{\{[^{}]*\}\}$/.test(text) && Object.hasOwn(kinds, kind) ? { $template: text, kind } : undefined;
}
