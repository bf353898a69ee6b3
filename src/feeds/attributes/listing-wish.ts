import { refuse } from '../problem.js';
import { checkValues, invalid, isObject } from './attribute.js';
import type { Attributes, AttributeValue } from './attribute.js';

/** One change of a patch: the values of one attribute. */
export interface AttributePatch {
  op: 'add' | 'replace' | 'merge' | 'delete';
  /** The name of the attribute. */
  attribute: string;
  value: readonly AttributeValue[];
}

/** What is to become of one listing. `put` says all of it, `partial` some attributes, `patch` changes some. */
export interface ListingWish {
  sku: string;
  operation: 'put' | 'partial' | 'patch' | 'delete';
  productType?: string;
  requirements?: string;
  attributes?: Attributes;
  patches?: readonly AttributePatch[];
}

const OPS = ['add', 'replace', 'merge', 'delete'];
const PATH = /^\/attributes\/([a-z0-9_]{1,100})$/;

/** Reads patches as they are sent. @throws Refusal */
export function readPatches(given: unknown): AttributePatch[] {
  if (!Array.isArray(given) || given.length === 0) return invalid('patches', 'they have to be a list');
  return given.map((patch) => {
    if (!isObject(patch)) return invalid('patches', 'each has to be an object');
    const attribute = PATH.exec(String(patch.path))?.[1];
    if (attribute === undefined)
      return refuse('patchPathInvalid', { path: String(patch.path).slice(0, 100) });
    const op = OPS.find((known) => known === patch.op) as AttributePatch['op'] | undefined;
    if (!op) return invalid(attribute, `op has to be one of ${OPS.join(', ')}`);
    if (op !== 'delete' && patch.value === undefined) return invalid(attribute, `${op} needs a value`);
    return { op, attribute, value: checkValues(attribute, patch.value ?? []) };
  });
}

/** The attributes that a listing has once a wish is done. @param current those that it has, none where it is new */
export function attributesAfter(current: Attributes, wish: ListingWish): Attributes {
  if (wish.operation === 'put') return wish.attributes ?? {};
  if (wish.operation === 'partial') return { ...current, ...wish.attributes };
  return (wish.patches ?? []).reduce(patched, current);
}

function patched(attributes: Attributes, { op, attribute, value }: AttributePatch): Attributes {
  const { [attribute]: before = [], ...others } = attributes;
  const isSame = (one: AttributeValue) => value.some((other) => selectorOf(one) === selectorOf(other));
  const left = before.filter((one) => !isSame(one));
  switch (op) {
    case 'replace':
      return { ...others, [attribute]: value };
    case 'add':
      return { ...others, [attribute]: [...left, ...value] };
    case 'merge': {
      const of = (one: AttributeValue) => before.find((other) => selectorOf(other) === selectorOf(one));
      return { ...others, [attribute]: [...left, ...value.map((one) => ({ ...of(one), ...one }))] };
    }
    case 'delete':
      // Without a value, all of it.
      return value.length === 0 || left.length === 0 ? others : { ...others, [attribute]: left };
  }
}

const SELECTORS = ['marketplace_id', 'language_tag', 'fulfillment_channel_code', 'audience'];

/** What tells the values of one attribute apart. A value for all buyers need not say so. */
const selectorOf = (value: AttributeValue): string =>
  SELECTORS.map((name) => value[name] ?? (name === 'audience' ? 'ALL' : '')).join();
