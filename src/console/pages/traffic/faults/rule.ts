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
  hint?: string;
}

export const effectFields: Readonly<Record<keyof typeof effects, readonly FieldOfRule[]>> = {
  error: [
    { name: 'code', label: 'Code', hint: 'Such as InternalError' },
    { name: 'message', label: 'Message', hint: 'As MWS had it, if empty' },
  ],
  throttle: [],
  delay: [{ name: 'delay', label: 'How long', hint: 'ISO 8601, such as PT0.5S' }],
  status: [
    { name: 'status', label: 'HTTP status' },
    { name: 'body', label: 'Body' },
  ],
  reset: [{ name: 'reset', label: 'When', hint: 'before or after the call is processed' }],
  truncate: [{ name: 'truncate', label: 'After how many bytes' }],
  malformedXml: [],
};

export const matchFields: readonly FieldOfRule[] = [
  { name: 'section', label: 'Section', hint: 'Such as Orders' },
  { name: 'operation', label: 'Operation', hint: 'Such as ListOrders' },
  { name: 'sellerId', label: 'Seller' },
  { name: 'accessKeyId', label: 'Access key' },
  { name: 'nth', label: 'Only the nth call' },
  { name: 'every', label: 'Every nth call' },
  { name: 'probability', label: 'With a chance of', hint: 'Above 0, up to 1' },
  { name: 'times', label: 'How often at most' },
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
