/** What a fault can do, in the words of the form. */
export const effects = {
  error: 'An error of MWS',
  throttle: 'Throttled, as if a quota were used up',
  delay: 'A delay',
  status: 'An answer of any kind',
  reset: 'The connection is reset',
  truncate: 'The answer is cut off',
  malformedXml: 'Malformed XML',
} as const;

export interface FieldOfRule {
  name: string;
  label: string;
  /** Where it stands in the rule, as a JSON pointer. */
  path: string;
  hint?: string;
}

export const effectFields: Readonly<Record<keyof typeof effects, readonly FieldOfRule[]>> = {
  error: [
    { name: 'code', label: 'Code', path: '/effect/error/code', hint: 'Such as InternalError' },
    { name: 'message', label: 'Message', path: '/effect/error/message', hint: 'As MWS had it, if empty' },
  ],
  throttle: [],
  delay: [{ name: 'delay', label: 'How long', path: '/effect/delay', hint: 'ISO 8601, such as PT0.5S' }],
  status: [
    { name: 'status', label: 'HTTP status', path: '/effect/status' },
    { name: 'body', label: 'Body', path: '/effect/body' },
  ],
  reset: [
    { name: 'reset', label: 'When', path: '/effect/reset', hint: 'before or after the call is processed' },
  ],
  truncate: [{ name: 'truncate', label: 'After how many bytes', path: '/effect/truncate' }],
  malformedXml: [],
};

export const matchFields: readonly FieldOfRule[] = [
  { name: 'section', label: 'Section', path: '/match/section', hint: 'Such as Orders' },
  { name: 'operation', label: 'Operation', path: '/match/operation', hint: 'Such as ListOrders' },
  { name: 'sellerId', label: 'Seller', path: '/match/sellerId' },
  { name: 'accessKeyId', label: 'Access key', path: '/match/accessKeyId' },
  { name: 'nth', label: 'Only the nth call', path: '/match/nth' },
  { name: 'every', label: 'Every nth call', path: '/match/every' },
  { name: 'probability', label: 'With a chance of', path: '/match/probability', hint: 'Above 0, up to 1' },
  { name: 'times', label: 'How often at most', path: '/times' },
];

const NUMBERS = new Set(['nth', 'every', 'probability', 'times', 'status', 'truncate']);

/** The rule that a filled-in form describes. */
export function faultOf(effect: keyof typeof effects, values: Readonly<Record<string, string>>) {
  const given = (name: string) => {
    const value = values[name]?.trim() ?? '';
    if (value === '') return {};
    return { [name]: NUMBERS.has(name) && Number.isFinite(Number(value)) ? Number(value) : value };
  };
  const names = ['section', 'operation', 'sellerId', 'accessKeyId', 'nth', 'every', 'probability', 'stage'];
  const parts = Object.assign({}, ...effectFields[effect].map(({ name }) => given(name))) as object;
  return {
    match: Object.assign({}, ...names.map(given)) as object,
    ...given('times'),
    effect:
      effect === 'error'
        ? { error: parts }
        : effect === 'throttle' || effect === 'malformedXml'
          ? { [effect]: true }
          : parts,
  };
}
