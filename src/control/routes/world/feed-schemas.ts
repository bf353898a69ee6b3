import * as schema from '../../schemas.js';

export const feed = schema.resource(
  'Feed',
  {
    id: schema.text(),
    feedSubmissionId: schema.text(),
    sellerId: schema.text(),
    feedType: schema.text('Such as _POST_PRODUCT_DATA_.'),
    status: schema.text(
      'In MWS’s words: _SUBMITTED_, _IN_PROGRESS_, _DONE_, _CANCELLED_ or a state of waiting.',
    ),
    submittedAt: schema.instant,
    startedAt: schema.instant,
    completedAt: schema.instant,
    host: schema.text('The MWS host that it was sent to; absent: an address that is none.'),
    marketplaceIds: { type: 'array', items: schema.text() },
    purgeAndReplace: { type: 'boolean' },
    contentType: schema.text('As the feed was sent.'),
    feedOptions: schema.text('As they were sent.'),
    easyShip: {
      type: 'object',
      additionalProperties: true,
      description: 'AmazonOrderId and DocumentType of papers.',
    },
    bytes: schema.described(schema.integer(0), 'How long the feed is.'),
    processed: schema.described(schema.integer(0), 'Messages or records that were taken so far.'),
    successful: schema.integer(0),
    failed: schema.integer(0),
    warned: schema.described(schema.integer(0), 'Those that were taken with a warning.'),
    result: schema.object(
      { contentType: schema.text(), bytes: schema.integer(0) },
      ['contentType', 'bytes'],
      {
        description: 'The processing report, once there is one.',
      },
    ),
  },
  ['startedAt', 'completedAt', 'host', 'feedOptions', 'easyShip', 'result'],
);

export const feedParams = { id: schema.text('The FeedSubmissionId.') };

/** A FeedType as MWS takes it: no list of types is complete. */
const feedType = schema.pattern(/^_[A-Z0-9_]+_$/, 'Such as _POST_PRODUCT_DATA_.');

export const newFeed = schema.object(
  {
    sellerId: schema.nonEmpty,
    feedType,
    document: schema.described({ type: 'string', minLength: 1 }, 'What is submitted.'),
    encoding: schema.oneOf(['text', 'base64'], 'How `document` is given; text if not given.'),
    contentType: schema.described(
      schema.nonEmpty,
      'As SubmitFeed gets it as a header; where it names no charset, text is UTF-8. text/xml if not given.',
    ),
    marketplaceIds: schema.arrayOf(schema.nonEmpty, { maxItems: 50 }),
    purgeAndReplace: schema.boolean,
    feedOptions: schema.nonEmpty,
  },
  ['sellerId', 'feedType', 'document'],
);

export const feedProblem = schema.resource('FeedProblem', {
  id: schema.text(),
  message: schema.text('The MessageID, or the number of the record.'),
  type: schema.oneOf(['Error', 'Warning', 'Fatal']),
  code: schema.integer(0),
  text: schema.text('As the processing report has it in English.'),
  about: schema.described(
    { type: 'object', additionalProperties: schema.text() },
    'SKU, AmazonOrderID or AmazonOrderItemCode.',
  ),
});

export const feedTypeResource = schema.resource('FeedType', {
  id: schema.text('Such as _POST_PRODUCT_DATA_.'),
  name: schema.text(),
  category: schema.text(),
  format: schema.oneOf(['xml', 'flat-file', 'uiee', 'pdf', 'json']),
});

export const feedSample = schema.resource(
  'FeedSample',
  {
    document: schema.text(),
    contentType: schema.text(),
    feedOptions: schema.text(),
    lacks: schema.arrayOf(schema.text(), {
      description: 'What the seller has none of, though the feed is about it.',
    }),
  },
  ['feedOptions'],
);
