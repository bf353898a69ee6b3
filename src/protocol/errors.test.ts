import { describe, expect, test } from 'vitest';
import { readData } from '../model/data-file.js';
import { services } from './testing.js';
import type { ErrorId } from './errors.js';
import { errorAnswer, errorIds, MwsError, mwsError, rootNamespace, validationCode } from './errors.js';

/** Every id once: the compiler refuses a missing one and one that is no ErrorId. */
// prettier-ignore
const known: Record<ErrorId, true> = {
  VersionMissing: true, ResourceNotFound: true, SectionInvalid: true, VersionEmpty: true, MethodNotSupported: true,
  RequestMalformed: true, ActionMissing: true, QueryStringInvalid: true, OperationNotAvailable: true,
  ParameterMissing: true, ParameterInvalid: true, TimestampMalformed: true, InvalidAccessKeyId: true,
  RequestExpired: true, RequestInFuture: true, SignatureDoesNotMatch: true, SellerIdInvalid: true,
  AccountNotEligible: true, AccessDenied: true, TokenMissing: true, TokenNotValid: true, OperationDenied: true,
  MarketplaceDenied: true, RequestTooLarge: true, BodyDisconnected: true, RequestThrottled: true, QuotaExceeded: true,
  ServiceUnavailable: true, InternalError: true, OwnAccountToken: true, ListNotExpected: true,
  RequiredParameterMissing: true, SubscriptionSkuInvalid: true, DateMalformed: true, ValidationFailed: true,
  NoneSpecified: true, NotTogether: true, NeedsTheOther: true, DateAfterDate: true, UnshippedAlone: true,
  OrderIdInvalid: true, NextTokenCorrupted: true, NextTokenInvalid: true, FeedMd5Missing: true, FeedMd5Invalid: true,
  FeedMd5Differs: true, FeedMd5Twice: true, FeedEmpty: true, FeedTypeInvalid: true, FeedMarketplaceInvalid: true,
      FeedMarketplacesDiffer: true,
      FbaMarketplaceInvalid: true,
  IdentifierInvalid: true, FeedUnknown: true, FeedResultNotReady: true, FeedCanceled: true, ReportTypeInvalid: true,
  ReportTypeNotAllowed: true, ReportTypeNotScheduled: true, ReportMarketplaceInvalid: true, ReportDateInFuture: true,
  ReportDatesReversed: true, ReportRequestUnknown: true, ReportUnknown: true, ReportDenied: true, ReportNotReady: true,
  ReportNoLongerAvailable: true, ReportRequestsMetered: true, ScheduleInvalid: true, ScheduleTooFar: true,
  ShipmentListsMissing: true, ShipmentItemsOfWhat: true, InboundItemsUnknown: true, InboundItemsIneligible: true,
  InboundAddressIncomplete: true, InboundSkuEmpty: true, InboundSkuTwice: true, InboundCaseQuantity: true,
  InboundCountryUnknown: true, InboundLabelServiceMissing: true, InboundRestockLimit: true, MissingPrepDetails: true,
  IncompatiblePrepOwner: true, InconsistentPrepDetails: true, InvalidPrepInstruction: true, InvalidPrepOwner: true,
  IncorrectPrepInstruction: true, AmazonPrepNotSupported: true,
  AmazonPrepNotSupportedInDestinationFulfillmentCenter: true, UnknownShipmentId: true, InboundShipmentExists: true,
  InboundCentreDiffers: true, InboundCasesFixed: true, InboundCasesWithoutQuantity: true, InboundItemsFixed: true,
  InboundStatusRefused: true, InboundTooManyItems: true, InboundConverted: true, InvalidBoxContentSource: true,
  UnsupportedOption: true, TransportContentNotFound: true, CannotEstimateTransportContent: true,
  InboundOfferMissing: true, CannotVoidTransportContent: true, InboundTransportFixed: true, NoPackagesOrPallets: true,
  MissingCarrierType: true, UnknownCarrierType: true, CarrierInvalidForMarketplace: true,
  AmazonContractNotSigned: true, InboundTransportInvalid: true, InboundOperationInvalid: true,
  NoPackageContentInformation: true, PackageContentFeedNotComplete: true, IncorrectPackageIdentifier: true,
  InboundTooManyLabels: true, InboundPageSizeMissing: true, InboundPageTypeRefused: true, PreorderNotSupported: true,
  CannotReducePreorderedItemQuantity: true, CannotRemovePreorderedItem: true, InboundVariationParent: true,
  NotImplemented: true, PayOrderReferenceUnknown: true, PayBillingAgreementUnknown: true, PayTransactionUnknown: true,
  PayOrderReferenceNotModifiable: true, PayBillingAgreementNotModifiable: true, PayConstraintsExist: true,
  PayBillingAgreementConstraintsExist: true, PayPeriodicAmountExceeded: true, PayOrderReferenceCountExceeded: true,
  PayAuthorizationTooLarge: true, PayCaptureTooLarge: true, PayRefundTooLarge: true, PayReversalTooLarge: true,
  PayOrderReferenceState: true, PayBillingAgreementState: true, PayAuthorizationState: true,
  PayCaptureNotRefundable: true, PayCancelAttemptInvalid: true, PayTooMany: true, PayProviderUnauthorized: true,
  PayRequestDuplicate: true, PayReferenceIdDuplicate: true, PayCurrencyMismatch: true, PayCurrencyUnsupported: true,
  PayConsentTokenInvalid: true, PayAccountInactive: true, PaySimulationUnknown: true, OutboundAllQuantityZero: true,
  OutboundNoInventory: true, OutboundSkuInvalid: true, OutboundSpeedUnavailable: true, OutboundNotForExport: true,
  OutboundAddressMissing: true, OutboundCountryInvalid: true, OutboundDuplicate: true, OutboundValueInvalid: true,
  OutboundNotOnHold: true, OutboundOrderUnknown: true, OutboundTooLate: true, OutboundPackageUnknown: true,
  OutboundNoReturns: true, EasyShipRequestInvalid: true, EasyShipNotFound: true, EasyShipSlotRetry: true,
  EasyShipScheduledAlready: true, EasyShipRegion: true, EasyShipSlotExpired: true, EasyShipOrderState: true,
  EasyShipSlotUnavailable: true, ShipmentNotFound: true, InvoiceEmpty: true,
      InvoiceTypeInvalid: true, InvoiceTooLarge: true,
  InvoiceMd5Differs: true, FinancesStartTooLate: true, FinancesEndTooLate: true, FinancesDatesReversed: true,
  FinancesTokenTooOld: true, FinancesOrderInvalid: true, FinancesGroupUnknown: true, RecommendationsTokenInvalid: true,
  RequiredNotFound: true, TooManyElements: true, TooManyFeesEstimates: true, AsinMalformed: true, AsinInvalid: true,
  SellerSkuInvalid: true, SkuInvalid: true, SkuOfParent: true, MarketplaceInvalid: true, QueryContextInvalid: true,
  SupplyQueryMissing: true, SupplyQueryTwice: true, SupplySkusTooMany: true, SupplyTokenInvalid: true,
  SubscriptionsDestinationKnown: true, SubscriptionsDestinationUnknown: true, SubscriptionsDestinationUsed: true,
  SubscriptionsSubscriptionKnown: true, SubscriptionsSubscriptionUnknown: true, SubscriptionsValueInvalid: true,
  SubscriptionsQueueMissing: true, SubscriptionsQueueFifo: true, SubscriptionsQueueUnknown: true,
  SubscriptionsQueueDenied: true, SubscriptionsQueueAway: true,
  PostageOrderUnknown: true, PostageShipmentUnknown: true, PostageItemsNotInOrder: true, PostageRegionNotSupported: true,
  PostageOrderState: true, PostageState: true, PostageTermsNotAccepted: true, PostageSenderInvalid: true,
  PostageSenderInvalidForInputs: true, PostageAlreadyExists: true, PostageServiceUnavailable: true, PostageOfferInvalid: true,
  PostageOfferGone: true, PostageTooRestrictive: true, PostageFormatNotSupported: true, PostageFundsMissing: true,
  PostageWindowOver: true,
};

describe('the table', () => {
  test('has a row for every ErrorId and no others', () => {
    expect([...errorIds].sort()).toEqual(Object.keys(known).sort());
  });

  test('has the namespace of errors without a section', () => {
    expect(rootNamespace).toBe('https://mws.amazonservices.com/');
  });

  test.each(errorIds)('%s is of a layer and has a type, a code and a message', (id) => {
    const { httpStatus, type, code, message, layer } = errorAnswer(id);

    expect(['gateway', 'service']).toContain(layer);
    expect(['Sender', 'Receiver', '']).toContain(type);
    expect(code).not.toBe('');
    expect(message).not.toBe('');
    expect(httpStatus).toBeGreaterThanOrEqual(400);
  });

  test('blames the receiver for 5xx but throttling, whose type is empty, and the sender for the rest', () => {
    const types = errorIds
      .map((id) => errorAnswer(id))
      .map(({ httpStatus, type }) => `${httpStatus} ${type}`.trim());

    expect([...new Set(types)].sort()).toEqual([
      '400 Sender',
      '401 Sender',
      '403 Sender',
      '404 Sender',
      '405 Sender',
      '410 Sender',
      '412 Sender',
      '500 Receiver',
      '501 Receiver',
      '503',
      '503 Receiver',
      '503 Sender',
    ]);
  });

  test('calls no code recorded, quoted or documented that errors.json lacks', () => {
    const text = JSON.stringify(readData('errors.json'));
    const { answers } = readData<{ answers: Record<string, { code: string; status: string }> }>(
      'error-answers.json',
    );
    const sourced = Object.entries(answers).filter(
      ([, { status, code }]) => /^(recorded|quoted|documented)/.test(status) && !code.includes('{'),
    );

    expect(sourced.filter(([, { code }]) => !text.includes(`"${code}"`)).map(([id]) => id)).toEqual([]);
  });
});

describe('the wording of refusals that developers quoted or recorders kept', () => {
  test.each<[ErrorId, Record<string, string | number>, number, string, string]>([
    [
      'InvalidAccessKeyId',
      {},
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    [
      'SignatureDoesNotMatch',
      {},
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
    [
      'VersionMissing',
      { path: '/Sellers/' },
      404,
      'InvalidAddress',
      'Resource /Sellers/ is not found on this server. API Version is missing',
    ],
    [
      'SectionInvalid',
      { section: 'Sellers/2010-10-01' },
      404,
      'InvalidAddress',
      'Section Sellers/2010-10-01 is invalid',
    ],
    [
      'OperationNotAvailable',
      { operation: 'GetFBAOutboundShipmentDetail', section: 'ShipmentInvoicing/2018-09-01' },
      404,
      'InvalidAddress',
      'Operation GetFBAOutboundShipmentDetail is not available for section ShipmentInvoicing/2018-09-01',
    ],
    [
      'RequestExpired',
      { timestamp: '2018-09-23T10:04:57Z' },
      400,
      'RequestExpired',
      'Request signature is too far in the past and has expired. Timestamp date: 2018-09-23T10:04:57Z',
    ],
    ['AccessDenied', {}, 401, 'AccessDenied', 'Access denied'],
    [
      'OperationDenied',
      { section: 'Reports', operation: 'GetReportRequestList' },
      401,
      'AccessDenied',
      'Access to Reports.GetReportRequestList is denied',
    ],
    ['TokenMissing', {}, 401, 'AccessDenied', 'Missing required MWSAuthToken for Seller.'],
    [
      'ParameterMissing',
      { name: 'SellerId' },
      400,
      'InvalidParameterValue',
      'Missing required parameter SellerId.',
    ],
    [
      'ParameterInvalid',
      { value: 2, name: 'SignatureVersion' },
      400,
      'InvalidParameterValue',
      'Value 2 for parameter SignatureVersion is invalid.',
    ],
    [
      'QueryStringInvalid',
      { query: 'a=b=c' },
      400,
      'InvalidParameterValue',
      "Invalid query string provided - a=b=c is not valid; the value of a query string parameter may not contain a '=' delimiter",
    ],
    ['RequestThrottled', {}, 503, 'RequestThrottled', 'Request is throttled'],
    [
      'QuotaExceeded',
      {
        quota: '80.0',
        section: 'Feeds/2009-01-01',
        operation: 'GetFeedSubmissionList',
        resetsOn: 'Thu Dec 18 07:39:00 UTC 2014',
      },
      503,
      'QuotaExceeded',
      'You exceeded your quota of 80.0 requests per 1 hour for operation Feeds/2009-01-01/GetFeedSubmissionList.  Your quota will reset on Thu Dec 18 07:39:00 UTC 2014',
    ],
    ['DateMalformed', {}, 400, 'MalformedInput', 'timestamp must follow ISO8601'],
    ['ListNotExpected', {}, 400, 'MalformedInput', 'Start of list found where not expected'],
    ['OrderIdInvalid', { orderId: 'X' }, 400, 'InvalidParameterValue', 'Invalid AmazonOrderId: X'],
    [
      'NoneSpecified',
      { names: 'CreatedAfter or LastUpdatedAfter' },
      400,
      'InvalidParameterValue',
      'CreatedAfter or LastUpdatedAfter must be specified',
    ],
  ])('%s', (id, values, httpStatus, code, message) => {
    expect(errorAnswer(id, values)).toMatchObject({ httpStatus, code, message });
  });
});

describe('errorAnswer', () => {
  test('fills in every place that has a value, and what is filled in is not filled in again', () => {
    const answer = errorAnswer('OperationDenied', { section: '{operation}', operation: '{section}' });

    expect(answer.message).toBe('Access to {operation}.{section} is denied');
  });

  test('fills in zero, and leaves a place without value as it is', () => {
    expect(errorAnswer('ParameterInvalid', { value: 0 }).message).toBe(
      'Value 0 for parameter {name} is invalid.',
    );
  });

  test('fills in what means something in a pattern as it is', () => {
    expect(errorAnswer('OrderIdInvalid', { orderId: "$& $1 $'" }).message).toBe(
      "Invalid AmazonOrderId: $& $1 $'",
    );
  });

  test('makes a new answer each time, so that no caller can spoil that of another', () => {
    errorAnswer('AccessDenied').message = 'Spoilt';

    expect(errorAnswer('AccessDenied').message).toBe('Access denied');
  });
});

test('an MwsError carries the answer, and its message for logs', () => {
  const error = mwsError('OrderIdInvalid', { orderId: 'X' });

  expect(error).toBeInstanceOf(MwsError);
  expect(error.message).toBe('Invalid AmazonOrderId: X');
  expect(error.answer).toEqual(errorAnswer('OrderIdInvalid', { orderId: 'X' }));
  expect(
    new MwsError({ httpStatus: 400, type: 'Sender', code: 'ShipmentNotFoundException', layer: 'service' })
      .message,
  ).toBe('ShipmentNotFoundException');
});

test('Feeds, Reports and FulfillmentInboundShipment have a code of their own for parameters that the model does not allow', () => {
  const own = services
    .map(({ section }) => section)
    .filter((section) => validationCode(section) === 'ValidationError');

  expect(own.sort()).toEqual(['Feeds', 'FulfillmentInboundShipment', 'Reports']);
  expect(validationCode('Orders')).toBe('InvalidParameterValue');
});
