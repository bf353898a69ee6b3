import * as schema from '../../schemas.js';

const words = schema.arrayOf(schema.text());
const number = { type: 'number' };

/** A parameter, or a structure of parameters. */
export const parameterForm = schema.resource(
  'ParameterForm',
  {
    name: schema.text(),
    type: schema.oneOf(['string', 'integer', 'decimal', 'boolean', 'timestamp', 'structure']),
    required: schema.boolean,
    list: schema.text('What stands between the name of a list and the number of an item: `.Id.`, or a dot.'),
    values: schema.described(words, 'The values that are known.'),
    otherValues: schema.described(schema.boolean, 'Others than the known values are taken too.'),
    default: { type: ['string', 'number', 'boolean'] },
    minItems: number,
    maxItems: number,
    maxLength: number,
    minValue: number,
    maxValue: number,
    members: schema.arrayOf(schema.ref('ParameterForm')),
    constraints: schema.arrayOf(schema.ref('ParameterConstraint')),
  },
  [
    ...['list', 'values', 'otherValues', 'default', 'minItems', 'maxItems', 'maxLength', 'minValue'],
    ...['maxValue', 'members', 'constraints'],
  ],
);

/** A rule between parameters. */
export const constraints = schema.resource(
  'ParameterConstraint',
  {
    kind: schema.oneOf([
      ...['exactlyOneOf', 'atLeastOneOf', 'atMostOneOf', 'allOrNone'],
      ...['excludes', 'requires', 'laterThan'],
    ]),
    members: words,
    member: schema.text('The one that the others relate to.'),
  },
  ['member'],
);

/** An operation as the list has it, and what its form has beside. */
export const operationForm = {
  summary: {
    id: schema.text('Such as Orders.ListOrders.'),
    section: schema.text(),
    operation: schema.text(),
    version: schema.text(),
    implemented: schema.described(schema.boolean, 'If not, it answers what a scenario scripts, or 501.'),
  },
  form: {
    path: schema.text(),
    sellerParameter: schema.text('SellerId, or what the section calls it.'),
    tokenOptional: schema.boolean,
    document: schema.orNull(schema.object({ contentTypes: words }, ['contentTypes'])),
    quota: schema.orNull(
      schema.object({ burst: number, restore: number, seconds: number }, ['burst', 'restore', 'seconds']),
    ),
    parameters: schema.arrayOf(schema.ref('ParameterForm')),
    constraints: schema.arrayOf(schema.ref('ParameterConstraint')),
  },
};
