import type { components } from '../../library/generated/admin-types.js';

/** The resources of the control API, as its description has them. */
type Schemas = components['schemas'];

export type RequestEntry = Schemas['Request'];
export type WholeRequest = Schemas['RequestWithBodies'];
export type Outcome = RequestEntry['outcome'];
export type Body = NonNullable<WholeRequest['responseBody']>;
export type Diagnosis = NonNullable<WholeRequest['diagnosis']>;

export type Developer = Schemas['Developer'];
export type AccessKey = Schemas['AccessKey'];
export type NewAccessKey = Schemas['NewAccessKey'];
export type Seller = Schemas['Seller'];
export type User = Schemas['User'];
export type Role = User['role'];
export type Authorization = Schemas['Authorization'];
export type ConsentRequest = Schemas['ConsentRequest'];
export type Consent = Schemas['Consent'];
/** With the new key, right after it was made. */
export type SupportCase = Schemas['SupportCase'] & Partial<Pick<Schemas['SupportCaseWithKey'], 'key'>>;

export type MerchantShipment = Schemas['MerchantShipment'];

export type Clock = Schemas['Clock'];
export type AdvancedClock = Schemas['AdvancedClock'];
export type Live = Schemas['Live'];
export type Due = Schemas['DueItem'];
export type Scenario = Schemas['Scenario'];
export type Snapshot = Schemas['Snapshot'];
export type Fault = Schemas['Fault'];
export type Quota = Schemas['Quota'];
export type Sandbox = Schemas['Sandbox'];
export type Comparison = Schemas['Comparison'];
export type Difference = Schemas['Difference'];
export type CalledSide = Comparison['calls']['left'];
export type SandboxWithCallers = Schemas['SandboxWithCallers'];

export type Notification = Schemas['Notification'];
export type Subscription = Schemas['Subscription'];

export type WorldEvent = Schemas['WorldEvent'];
export type InboundShipment = Schemas['InboundShipment'];
export type InboundTransport = NonNullable<InboundShipment['transport']>;
export type FulfillmentOrder = Schemas['FulfillmentOrder'];
export type FulfillmentReturn = Schemas['FulfillmentReturn'];
export type TrackedPackage = Schemas['Package'];
export type EasyShipPackage = Schemas['EasyShipPackage'];

export type PayAccount = Schemas['PayAccount'];
export type PayBuyer = Schemas['PayBuyer'];
export type PayWallet = Schemas['PayWallet'];
export type PayOrderReference = Schemas['PayOrderReference'];
export type PayBillingAgreement = Schemas['PayBillingAgreement'];
export type PayTransaction = Schemas['PayTransaction'];
export type PayNotification = Schemas['PayNotification'];

export type RequestMinute = Schemas['RequestMinute'];
export type Callers = Schemas['Callers'];
export type Snippet = Schemas['Snippet'];
export type Found = Schemas['Found'];
export type Vocabulary = Schemas['Vocabulary'];

export type OperationSummary = Schemas['Operation'];
export type OperationForm = Schemas['OperationForm'];
export type Parameter = Schemas['ParameterForm'];
export type Constraint = Schemas['ParameterConstraint'];
export type SignedRequest = Schemas['SignedRequest'];

export type Order = Schemas['Order'];
export type OrderItem = Order['items'][number];
export type Listing = Schemas['Listing'];

export type Feed = Schemas['Feed'];
export type FeedProblem = Schemas['FeedProblem'];
export type FeedSample = Schemas['FeedSample'];
export type FeedType = Schemas['FeedType'];

export type ReportRequest = Schemas['ReportRequest'];
export type ReportSchedule = Schemas['ReportSchedule'];

export type CatalogProduct = Schemas['Product'];
export type Product = Schemas['ProductInMarketplace'];
export type ProductOffer = Product['offers'][number];
export type Stock = Schemas['Stock'];
export type FinancialEvent = Schemas['FinancialEvent'];
export type FinancialEventGroup = Schemas['FinancialEventGroup'];
export type Destination = Schemas['Destination'];
export type BalanceStep = Schemas['BalanceStep'];
