import { statesOf } from '../../../model/pay.js';
import * as schema from '../../schemas.js';

export const environment = schema.oneOf(['live', 'sandbox'], 'sandbox if not given.');
const region = schema.oneOf(['01', '02', '03'], '01 the Americas, 02 Europe, 03 Japan.');
const outcomes = [
  'ok',
  'invalidPaymentMethod',
  'amazonRejected',
  'timedOut',
  'notAllowed',
  'processingFailure',
];

/** An address, with the fields of orders. */
export const address = schema.object(
  Object.fromEntries(
    ['name', 'line1', 'line2', 'line3', 'city', 'county', 'district', 'stateOrRegion', 'postalCode', 'phone']
      .map((name) => [name, schema.text()] as const)
      .concat([['countryCode', schema.text('ISO 3166, two letters.')]]),
  ),
  ['name'],
);

export const paymentMethod = schema.object({
  name: schema.described(schema.nonEmpty, 'Visa if not given.'),
  tail: schema.pattern(/^\d{2,4}$/, 'The last digits of its number; 1111 if not given.'),
  outcome: schema.oneOf(outcomes, 'What becomes of an authorization on it; ok if not given.'),
});

/** What a buyer chooses; null is nothing. */
export const choice = {
  address: schema.orNull(address),
  paymentMethod: schema.orNull(paymentMethod),
};

export const id = { id: schema.text('Its id, as answers of MWS have it.') };

export const returnUrl = schema.described(
  { ...schema.nonEmpty, maxLength: 2_000 },
  'Where the buyer goes back to: on loopback, or on a host that --ipn-host names.',
);

export const checkout = {
  sellerId: schema.nonEmpty,
  environment,
  buyer: schema.described(schema.nonEmpty, 'The id of a buyer; a made-up one with a good card if not given.'),
  ...choice,
  needsAddress: schema.described(schema.boolean, 'The shop asks for an address; true if not given.'),
  scopes: schema.arrayOf(schema.nonEmpty, { maxItems: 20 }),
  confirmed: schema.described(
    schema.boolean,
    'The shop confirms it at once, so that it is Open, if nothing is missing; false if not given.',
  ),
  returnUrl,
};

const standing = {
  state: schema.text(),
  reasonCode: schema.orNull(schema.text()),
  reasonDescription: schema.orNull(schema.text()),
  createdAt: schema.instant,
  updatedAt: schema.orNull(schema.instant),
};

const contract = {
  id: schema.text(),
  sellerId: schema.text(),
  environment: schema.oneOf(['live', 'sandbox']),
  buyerId: schema.text(),
  ...standing,
  constraints: schema.arrayOf(schema.text()),
  address: schema.orNull(address),
  paymentMethod: schema.orNull(paymentMethod),
  challenge: schema.orNull(schema.text('Of the proof of identity: required, success, failure, abandoned.')),
  accessToken: schema.text('Only where it was just made.'),
  returnTo: schema.text(
    'Only where it was just made with a returnUrl: that with its id and the access token.',
  ),
};

export const orderReference = schema.resource(
  'PayOrderReference',
  {
    ...contract,
    total: schema.orNull(schema.money),
    sellerOrderId: schema.orNull(schema.text()),
    billingAgreementId: schema.orNull(schema.text()),
    transactions: schema.arrayOf(schema.text()),
  },
  ['accessToken', 'returnTo'],
);

export const billingAgreement = schema.resource(
  'PayBillingAgreement',
  {
    ...contract,
    consent: schema.boolean,
    orderReferences: schema.arrayOf(schema.text()),
  },
  ['accessToken', 'returnTo'],
);

export const transaction = schema.resource('PayTransaction', {
  id: schema.text(),
  kind: schema.oneOf(['authorization', 'capture', 'refund', 'credit', 'reversal', 'chargeback']),
  sellerId: schema.text(),
  environment: schema.oneOf(['live', 'sandbox']),
  orderReferenceId: schema.text(),
  parent: schema.orNull(schema.text()),
  referenceId: schema.text(),
  amount: schema.money,
  ...standing,
});

export const account = schema.resource('PayAccount', {
  sellerId: schema.text(),
  environment: schema.oneOf(['live', 'sandbox']),
  region,
  currency: schema.text(),
  status: schema.oneOf(['ACTIVE', 'INACTIVE']),
  storeName: schema.text(),
  paymentDescriptor: schema.boolean,
  addressVerification: schema.boolean,
  feeRate: schema.integer(0, 10_000),
  notifications: schema.arrayOf(
    schema.object({ url: schema.text(), events: schema.arrayOf(schema.text()) }, ['url', 'events']),
  ),
});

const target = schema.object(
  {
    url: schema.pattern(/^https?:\/\/\S+$/, 'http or https.'),
    events: schema.arrayOf(
      schema.oneOf([
        'ALL',
        'ORDER_REFERENCE',
        'PAYMENT_AUTHORIZE',
        'PAYMENT_CAPTURE',
        'PAYMENT_REFUND',
        'BILLING_AGREEMENT',
        'CHARGEBACK_DETAILED',
      ]),
      { description: 'ALL if not given.' },
    ),
  },
  ['url'],
);

/** What may be said of an account. */
export const accountFields = {
  region,
  currency: schema.oneOf(['USD', 'EUR', 'GBP', 'JPY'], 'That of the region if not given.'),
  status: schema.oneOf(['ACTIVE', 'INACTIVE']),
  storeName: schema.text(),
  paymentDescriptor: schema.described(schema.boolean, 'Answers name the payment method.'),
  addressVerification: schema.described(schema.boolean, 'Answers have the result of address verification.'),
  feeRate: schema.described(
    schema.integer(0, 10_000),
    'What a live capture costs, in hundredths of a percent.',
  ),
  notifications: schema.arrayOf(target, { maxItems: 20 }),
};

const buyerFields = {
  name: schema.nonEmpty,
  email: schema.nonEmpty,
  phone: schema.text(),
  addresses: schema.arrayOf(address, { maxItems: 20 }),
  paymentMethods: schema.arrayOf(paymentMethod, { maxItems: 20 }),
  isSeller: schema.described(schema.nonEmpty, 'The id of the seller whose own account this is.'),
};

export const newBuyer = schema.object({ id: schema.nonEmpty, ...buyerFields }, ['name', 'email']);
export const buyerChange = schema.object(buyerFields, [], { minProperties: 1 });
export const buyer = schema.resource('PayBuyer', { id: schema.text(), ...buyerFields }, [
  'phone',
  'isSeller',
]);

/** What only Amazon or the buyer does. */
export const decision = schema.object(
  {
    state: schema.oneOf([
      ...new Set([...statesOf('authorization'), ...statesOf('capture'), ...statesOf('refund')]),
    ]),
    reasonCode: schema.nonEmpty,
    softDecline: schema.boolean,
  },
  ['state'],
);

export const byAmazon = schema.object(
  { state: schema.oneOf(['Canceled', 'Closed', 'Suspended', 'Open']), reasonCode: schema.nonEmpty },
  ['state'],
);

export const challengeResult = schema.object({ result: schema.oneOf(['success', 'failure', 'abandoned']) }, [
  'result',
]);
