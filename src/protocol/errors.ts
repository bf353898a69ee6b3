import { readData } from '../model/data-file.js';

/** Who in MWS wrote an error: its gateway, or the service behind it. They close the document differently. */
export type ErrorLayer = 'gateway' | 'service';

/** What an error answer says, before it is given a request id and a layout. */
export interface ErrorAnswer {
  httpStatus: number;
  /** `Sender`, `Receiver`, or empty for throttling. */
  type: string;
  code: string;
  /** Absent: there is no Message element. */
  message?: string;
  layer: ErrorLayer;
  /** An empty Detail element follows the message. */
  detail?: boolean;
  /** On one line behind the declaration; pretty, if absent. */
  layout?: 'compact';
  /** Of errors about one product: attributes of the Error element, in their order. They have an envelope of their own. */
  attributes?: Readonly<Record<string, string>>;
  /** `root`: the namespace of errors for which no section was found. */
  namespace?: 'root';
}

export type ErrorId =
  | 'VersionMissing' | 'ResourceNotFound' | 'SectionInvalid' | 'VersionEmpty' | 'MethodNotSupported' | 'RequestMalformed'
  | 'ActionMissing' | 'QueryStringInvalid' | 'OperationNotAvailable' | 'ParameterMissing' | 'ParameterInvalid'
  | 'TimestampMalformed' | 'InvalidAccessKeyId' | 'RequestExpired' | 'RequestInFuture' | 'SignatureDoesNotMatch'
  | 'SellerIdInvalid' | 'AccountNotEligible' | 'AccessDenied' | 'TokenMissing' | 'TokenNotValid' | 'OperationDenied'
  | 'MarketplaceDenied' | 'RequestTooLarge' | 'BodyDisconnected' | 'RequestThrottled' | 'QuotaExceeded' | 'ServiceUnavailable'
  | 'InternalError' | 'OwnAccountToken' | 'ListNotExpected' | 'RequiredParameterMissing' | 'SubscriptionSkuInvalid'
  | 'DateMalformed' | 'ValidationFailed' | 'NoneSpecified' | 'NotTogether' | 'NeedsTheOther' | 'DateAfterDate'
  | 'UnshippedAlone' | 'OrderIdInvalid' | 'NextTokenCorrupted' | 'NextTokenInvalid' | 'FeedMd5Missing' | 'FeedMd5Invalid'
  | 'FeedMd5Differs' | 'FeedMd5Twice' | 'FeedEmpty' | 'FeedTypeInvalid' | 'FeedMarketplaceInvalid' | 'FbaMarketplaceInvalid' | 'FeedMarketplacesDiffer' | 'IdentifierInvalid'
  | 'FeedUnknown' | 'FeedResultNotReady' | 'FeedCanceled' | 'ReportTypeInvalid' | 'ReportTypeNotAllowed' | 'ReportTypeNotScheduled'
  | 'ReportMarketplaceInvalid' | 'ReportDateInFuture' | 'ReportDatesReversed' | 'ReportRequestUnknown' | 'ReportUnknown'
  | 'ReportDenied' | 'ReportNotReady' | 'ReportNoLongerAvailable' | 'ReportRequestsMetered' | 'ScheduleInvalid'
  | 'ScheduleTooFar' | 'ShipmentListsMissing' | 'ShipmentItemsOfWhat' | 'InboundItemsUnknown' | 'InboundItemsIneligible'
  | 'InboundAddressIncomplete' | 'InboundSkuEmpty' | 'InboundSkuTwice' | 'InboundCaseQuantity' | 'InboundCountryUnknown'
  | 'InboundLabelServiceMissing' | 'InboundRestockLimit' | 'MissingPrepDetails' | 'IncompatiblePrepOwner' | 'InconsistentPrepDetails'
  | 'InvalidPrepInstruction' | 'InvalidPrepOwner' | 'IncorrectPrepInstruction' | 'AmazonPrepNotSupported' | 'AmazonPrepNotSupportedInDestinationFulfillmentCenter'
  | 'UnknownShipmentId' | 'InboundShipmentExists' | 'InboundCentreDiffers' | 'InboundCasesFixed' | 'InboundCasesWithoutQuantity'
  | 'InboundItemsFixed' | 'InboundStatusRefused' | 'InboundTooManyItems' | 'InboundConverted' | 'InvalidBoxContentSource'
  | 'UnsupportedOption' | 'TransportContentNotFound' | 'CannotEstimateTransportContent' | 'InboundOfferMissing'
  | 'CannotVoidTransportContent' | 'InboundTransportFixed' | 'NoPackagesOrPallets' | 'MissingCarrierType' | 'UnknownCarrierType'
  | 'CarrierInvalidForMarketplace' | 'AmazonContractNotSigned' | 'InboundTransportInvalid' | 'InboundOperationInvalid'
  | 'NoPackageContentInformation' | 'PackageContentFeedNotComplete' | 'IncorrectPackageIdentifier' | 'InboundTooManyLabels'
  | 'InboundPageSizeMissing' | 'InboundPageTypeRefused' | 'PreorderNotSupported' | 'CannotReducePreorderedItemQuantity'
  | 'CannotRemovePreorderedItem' | 'InboundVariationParent' | 'NotImplemented' | 'PayOrderReferenceUnknown' | 'PayBillingAgreementUnknown'
  | 'PayTransactionUnknown' | 'PayOrderReferenceNotModifiable' | 'PayBillingAgreementNotModifiable' | 'PayConstraintsExist'
  | 'PayBillingAgreementConstraintsExist' | 'PayPeriodicAmountExceeded' | 'PayOrderReferenceCountExceeded' | 'PayAuthorizationTooLarge'
  | 'PayCaptureTooLarge' | 'PayRefundTooLarge' | 'PayReversalTooLarge' | 'PayOrderReferenceState' | 'PayBillingAgreementState'
  | 'PayAuthorizationState' | 'PayCaptureNotRefundable' | 'PayCancelAttemptInvalid' | 'PayTooMany' | 'PayProviderUnauthorized'
  | 'PayRequestDuplicate' | 'PayReferenceIdDuplicate' | 'PayCurrencyMismatch' | 'PayCurrencyUnsupported' | 'PayConsentTokenInvalid'
  | 'PayAccountInactive' | 'PaySimulationUnknown' | 'OutboundAllQuantityZero' | 'OutboundNoInventory' | 'OutboundSkuInvalid'
  | 'OutboundSpeedUnavailable' | 'OutboundNotForExport' | 'OutboundAddressMissing' | 'OutboundCountryInvalid' | 'OutboundDuplicate'
  | 'OutboundValueInvalid' | 'OutboundNotOnHold' | 'OutboundOrderUnknown' | 'OutboundTooLate' | 'OutboundPackageUnknown'
  | 'OutboundNoReturns' | 'EasyShipRequestInvalid' | 'EasyShipNotFound' | 'EasyShipSlotRetry' | 'EasyShipScheduledAlready'
  | 'EasyShipRegion' | 'EasyShipSlotExpired' | 'EasyShipOrderState' | 'EasyShipSlotUnavailable' | 'ShipmentNotFound'
  | 'InvoiceEmpty' | 'InvoiceTypeInvalid' | 'InvoiceTooLarge' | 'InvoiceMd5Differs' | 'FinancesStartTooLate' | 'FinancesEndTooLate' | 'FinancesDatesReversed' | 'FinancesTokenTooOld'
  | 'FinancesOrderInvalid' | 'FinancesGroupUnknown' | 'RecommendationsTokenInvalid' | 'RequiredNotFound' | 'TooManyElements'
  | 'TooManyFeesEstimates' | 'AsinMalformed' | 'AsinInvalid' | 'SellerSkuInvalid' | 'SkuInvalid' | 'SkuOfParent'
  | 'MarketplaceInvalid' | 'QueryContextInvalid' | 'SupplyQueryMissing' | 'SupplyQueryTwice' | 'SupplySkusTooMany'
  | 'SupplyTokenInvalid' | 'SubscriptionsDestinationKnown' | 'SubscriptionsDestinationUnknown' | 'SubscriptionsDestinationUsed'
  | 'SubscriptionsSubscriptionKnown' | 'SubscriptionsSubscriptionUnknown' | 'SubscriptionsValueInvalid' | 'SubscriptionsQueueMissing'
  | 'SubscriptionsQueueFifo' | 'SubscriptionsQueueUnknown' | 'SubscriptionsQueueDenied' | 'SubscriptionsQueueAway'
  | 'PostageOrderUnknown' | 'PostageShipmentUnknown' | 'PostageItemsNotInOrder' | 'PostageRegionNotSupported'
  | 'PostageOrderState' | 'PostageState' | 'PostageTermsNotAccepted' | 'PostageSenderInvalid'
  | 'PostageSenderInvalidForInputs' | 'PostageAlreadyExists' | 'PostageServiceUnavailable' | 'PostageOfferInvalid'
  | 'PostageOfferGone' | 'PostageTooRestrictive' | 'PostageFormatNotSupported' | 'PostageFundsMissing'
  | 'PostageWindowOver'; // prettier-ignore

interface ErrorTable {
  rootNamespace: string;
  validationCodes: Record<string, string>;
  validation: Record<string, ErrorId>;
  missingParameter: Record<string, ErrorId>;
  tooManyItems: Record<string, ErrorId>;
  nextToken: Record<string, ErrorId>;
  /** `status` says how sure a row is; it is for readers of the file. */
  answers: Record<ErrorId, ErrorAnswer & { status: string }>;
}

const table = readData<ErrorTable>('error-answers.json');

export const rootNamespace = table.rootNamespace;

/** The ids of all errors in `data/error-answers.json`. */
export const errorIds = Object.keys(table.answers) as ErrorId[];

/** The Code under which a section reports parameters that its model does not allow. */
export const validationCode = (section: string): string =>
  table.validationCodes[section] ?? table.validationCodes['*']!;

/**
 * The error with which a section says that parameters are not as its model has them, that a required parameter was not sent, or that a list
 * has too many items; undefined: it reports it as any other mistake.
 */
export const sectionError = (
  of: 'validation' | 'missingParameter' | 'tooManyItems',
  section: string,
): ErrorId | undefined => table[of][section];

/** The error with which a section refuses a NextToken that it did not give this caller for this list. */
export const nextTokenError = (section: string): ErrorId => table.nextToken[section] ?? table.nextToken['*']!;

/** The row `id` of the table with its `{x}` filled in. */
export function errorAnswer(
  id: ErrorId,
  values: Readonly<Record<string, string | number>> = {},
): ErrorAnswer {
  const { status: _, ...row } = table.answers[id];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { ...row, code: fill(row.code), ...(row.message !== undefined && { message: fill(row.message) }) };
}

/** Thrown by an operation to refuse a call; it carries data only, and one writer renders it. */
export class MwsError extends Error {
  readonly answer: ErrorAnswer;

  /** @param explanation what the journal says, where the answer says less */
  constructor(answer: ErrorAnswer, explanation = answer.message ?? answer.code) {
    super(explanation);
    this.answer = answer;
  }
}

/** The error `id` of the table, to be thrown. */
export const mwsError = (id: ErrorId, values?: Readonly<Record<string, string | number>>): MwsError =>
  new MwsError(errorAnswer(id, values));
