import { Parameters } from '../../protocol/parameters.js';
import type { Pair } from '../../protocol/parameters.js';
import { decodeFormText, encodeRfc3986 } from '../../protocol/percent.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import { queryOf } from '../suspect.js';
import type { Suspect } from '../suspect.js';

const mistake = mistaking('pairs');

const pair = (name: string, value: string): Pair => ({
  name,
  value,
  sentName: encodeRfc3986(name),
  sentValue: encodeRfc3986(value),
});

const withValues = (pairs: readonly Pair[], change: (pair: Pair) => string): Pair[] =>
  pairs.map((each) => pair(each.name, change(each)));

/** So many parameters are tried without each of them; more are in lists that clients leave out as a whole or not. */
const MOST_LEFT_OUT = 40;

/** Mistakes in which parameters are signed, and with which values. */
export function parameterMistakes(suspect: Suspect, { pairs }: Draft): Mutation[] {
  return [
    mistake('signature-included', [...pairs, pair('Signature', '')]),
    ...halves(suspect),
    ...withBody(suspect, pairs),
    mistake('parameters-empty', pairs.filter(({ value }) => value !== '')),
    ...repeated(pairs),
    mistake('value-trimmed', withValues(pairs, ({ value }) => value.trim())),
    mistake('value-plus', withValues(pairs, ({ sentValue }) => decodeFormText(sentValue.replaceAll('+', '%2B')))),
    mistake('value-encoded-twice', withValues(pairs, ({ value }) => decodeFormText(value.replaceAll('+', '%2B')))),
    ...rewrittenTimestamps(pairs),
    ...leftOut(pairs),
  ]; // prettier-ignore
}

/** Of parameters that came in query and body, one half. */
function halves({ target, form }: Suspect): Mutation[] {
  const query = queryOf(target);
  if (query === '' || form === undefined || form === '') return [];
  const signed = (text: string) => new Parameters(text).pairs.filter(({ name }) => name !== 'Signature');
  return [mistake('query-left-out', signed(form)), mistake('form-left-out', signed(query))];
}

/** A feed as one more parameter, as clients do that sign whatever they send. */
const withBody = ({ document }: Suspect, pairs: readonly Pair[]): Mutation[] =>
  document === undefined || document === ''
    ? []
    : [
        mistake('body-included', [...pairs, pair('FeedContent', document)]),
        mistake('body-included', [...pairs, pair(document, '')]),
      ];

/** Of a name that was given twice, one value. */
function repeated(pairs: readonly Pair[]): Mutation[] {
  const last = [...new Map(pairs.map((each) => [each.name, each])).values()];
  const first = [...new Map(pairs.toReversed().map((each) => [each.name, each])).values()].toReversed();
  return [mistake('parameters-repeated', last), mistake('parameters-repeated', first)];
}

/** The same instant, written otherwise before it was sent. */
function rewrittenTimestamps(pairs: readonly Pair[]): Mutation[] {
  const sent = pairs.find(({ name }) => name === 'Timestamp')?.value;
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d+)?(?:Z|[+ ]00:?00)?$/.exec(sent ?? '');
  if (!match) return [];
  const [, day, time, fraction = '.000'] = match;
  const instants = ['', fraction].flatMap((part) =>
    ['Z', '+00:00', '+0000', ''].map((zone) => `${time}${part}${zone}`),
  );
  const written = [...instants.map((instant) => `${day}T${instant}`), `${day} ${time}`].filter(
    (text) => text !== sent,
  );
  return written.map((text) =>
    mistake(
      'timestamp-rewritten',
      pairs.map((each) => (each.name === 'Timestamp' ? pair('Timestamp', text) : each)),
      { signed: text, sent: sent! },
    ),
  );
}

/** What is set by others than the rest, and so too late. */
const LATE = ['MWSAuthToken', 'Timestamp', 'AWSAccessKeyId', 'SellerId', 'Version'];

/** All but one, which was added when the rest had been signed. */
function leftOut(pairs: readonly Pair[]): Mutation[] {
  const names = new Set(pairs.map(({ name }) => name));
  const likely = [...LATE.filter((name) => names.has(name)), ...names];
  return [...new Set(likely)].slice(0, MOST_LEFT_OUT).map((left) =>
    mistake(
      'parameter-left-out',
      pairs.filter(({ name }) => name !== left),
      { name: left },
    ),
  );
}
