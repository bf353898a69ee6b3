// Generated from data/services/subscriptions.json by `npm run generate`. Do not edit.
// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;
// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.

export interface AttributeKeyValue {
  Key: string;
  Value: string;
}

export interface CreateSubscriptionInput {
  MarketplaceId: string;
  Subscription: Subscription;
}

export interface CreateSubscriptionResult {}

export interface DeleteSubscriptionInput {
  MarketplaceId: string;
  NotificationType: NotificationType;
  Destination: Destination;
}

export interface DeleteSubscriptionResult {}

export type DeliveryChannel = 'SQS' | (string & {});

export interface DeregisterDestinationInput {
  MarketplaceId: string;
  Destination: Destination;
}

export interface DeregisterDestinationResult {}

export interface Destination {
  DeliveryChannel: DeliveryChannel;
  AttributeList: AttributeKeyValue[];
}

export interface GetServiceStatusRequest {}

export interface GetServiceStatusResult {
  Status: ServiceStatus;
  Timestamp: number;
  MessageId?: string;
  Messages?: Message[];
}

export interface GetSubscriptionInput {
  MarketplaceId: string;
  NotificationType: NotificationType;
  Destination: Destination;
}

export interface GetSubscriptionResult {
  Subscription?: Subscription;
}

export interface ListRegisteredDestinationsInput {
  MarketplaceId: string;
}

export interface ListRegisteredDestinationsResult {
  DestinationList?: Destination[];
}

export interface ListSubscriptionsInput {
  MarketplaceId: string;
}

export interface ListSubscriptionsResult {
  SubscriptionList?: Subscription[];
}

export interface Message {
  Locale: string;
  Text: string;
}

export type NotificationType =
  | 'AnyOfferChanged'
  | 'FeedProcessingFinished'
  | 'FeePromotion'
  | 'FBAOutboundShipmentStatus'
  | 'FulfillmentOrderStatus'
  | 'ReportProcessingFinished'
  | (string & {});

export interface RegisterDestinationInput {
  MarketplaceId: string;
  Destination: Destination;
}

export interface RegisterDestinationResult {}

export interface SendTestNotificationToDestinationInput {
  MarketplaceId: string;
  Destination: Destination;
}

export interface SendTestNotificationToDestinationResult {}

export type ServiceStatus = 'GREEN' | 'GREEN_I' | 'YELLOW' | 'RED' | (string & {});

export interface Subscription {
  NotificationType: NotificationType;
  Destination: Destination;
  IsEnabled: boolean;
}

export interface UpdateSubscriptionInput {
  MarketplaceId: string;
  Subscription: Subscription;
}

export interface UpdateSubscriptionResult {}
