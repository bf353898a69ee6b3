import { describe, expect, test } from 'vitest';
import { documentOf, operationOf, REQUEST_ID } from '../testing.js';

/** A document of one element a line. */
const pretty = (text: string) => `${text.replace(/^\n/, '')}\n`;

const formatOf = (key: string) => {
  const { model, section } = operationOf(key);
  return model.responseFormat ?? section.service.responseFormat;
};

describe('Sellers: a declaration, an element a line, hash order', () => {
  test('ListMarketplaceParticipations', () => {
    const result = {
      ListParticipations: [
        { MarketplaceId: 'ATVPDKIKX0DER', SellerId: 'A2EXAMPLESELLER', HasSellerSuspendedListings: 'No' },
      ],
      ListMarketplaces: [
        {
          MarketplaceId: 'ATVPDKIKX0DER',
          Name: 'Amazon.com',
          DefaultCountryCode: 'US',
          DefaultCurrencyCode: 'USD',
          DefaultLanguageCode: 'en_US',
          DomainName: 'www.amazon.com',
        },
      ],
    };

    expect(documentOf('Sellers.ListMarketplaceParticipations', result)).toBe(
      pretty(`
<?xml version="1.0"?>
<ListMarketplaceParticipationsResponse xmlns="https://mws.amazonservices.com/Sellers/2011-07-01">
  <ListMarketplaceParticipationsResult>
    <ListParticipations>
      <Participation>
        <MarketplaceId>ATVPDKIKX0DER</MarketplaceId>
        <SellerId>A2EXAMPLESELLER</SellerId>
        <HasSellerSuspendedListings>No</HasSellerSuspendedListings>
      </Participation>
    </ListParticipations>
    <ListMarketplaces>
      <Marketplace>
        <MarketplaceId>ATVPDKIKX0DER</MarketplaceId>
        <DefaultCountryCode>US</DefaultCountryCode>
        <DomainName>www.amazon.com</DomainName>
        <Name>Amazon.com</Name>
        <DefaultCurrencyCode>USD</DefaultCurrencyCode>
        <DefaultLanguageCode>en_US</DefaultLanguageCode>
      </Marketplace>
    </ListMarketplaces>
  </ListMarketplaceParticipationsResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</ListMarketplaceParticipationsResponse>`),
    );
  });
});

describe('Feeds and Reports: times with an offset, lists without a list element', () => {
  const info = {
    FeedSubmissionId: '51793018437',
    FeedType: '_POST_PRODUCT_DATA_',
    SubmittedDate: Date.UTC(2018, 3, 27, 14, 47, 22, 379),
    FeedProcessingStatus: '_SUBMITTED_',
  };
  const NAMESPACE = 'http://mws.amazonaws.com/doc/2009-01-01/';

  test('GetFeedSubmissionList, in hash order', () => {
    const done = {
      ...info,
      FeedProcessingStatus: '_DONE_',
      StartedProcessingDate: info.SubmittedDate + 18_000,
      CompletedProcessingDate: info.SubmittedDate + 60_000,
    };

    expect(
      documentOf('Feeds.GetFeedSubmissionList', {
        HasNext: true,
        NextToken: 'token',
        FeedSubmissionInfo: [done, info],
      }),
    ).toBe(
      pretty(`
<?xml version="1.0"?>
<GetFeedSubmissionListResponse xmlns="${NAMESPACE}">
  <GetFeedSubmissionListResult>
    <NextToken>token</NextToken>
    <HasNext>true</HasNext>
    <FeedSubmissionInfo>
      <FeedProcessingStatus>_DONE_</FeedProcessingStatus>
      <FeedType>_POST_PRODUCT_DATA_</FeedType>
      <FeedSubmissionId>51793018437</FeedSubmissionId>
      <StartedProcessingDate>2018-04-27T14:47:40+00:00</StartedProcessingDate>
      <SubmittedDate>2018-04-27T14:47:22+00:00</SubmittedDate>
      <CompletedProcessingDate>2018-04-27T14:48:22+00:00</CompletedProcessingDate>
    </FeedSubmissionInfo>
    <FeedSubmissionInfo>
      <FeedProcessingStatus>_SUBMITTED_</FeedProcessingStatus>
      <FeedType>_POST_PRODUCT_DATA_</FeedType>
      <FeedSubmissionId>51793018437</FeedSubmissionId>
      <SubmittedDate>2018-04-27T14:47:22+00:00</SubmittedDate>
    </FeedSubmissionInfo>
  </GetFeedSubmissionListResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetFeedSubmissionListResponse>`),
    );
  });

  test('GetReportList with nothing to list', () => {
    expect(documentOf('Reports.GetReportList', { HasNext: false, ReportInfo: [] })).toBe(
      pretty(`
<?xml version="1.0"?>
<GetReportListResponse xmlns="${NAMESPACE}">
  <GetReportListResult>
    <HasNext>false</HasNext>
  </GetReportListResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetReportListResponse>`),
    );
  });

  test('SubmitFeed is on one line behind its declaration, in the published order', () => {
    expect(documentOf('Feeds.SubmitFeed', { FeedSubmissionInfo: info })).toBe(
      '<?xml version="1.0"?>\n' +
        `<SubmitFeedResponse xmlns="${NAMESPACE}"><SubmitFeedResult><FeedSubmissionInfo>` +
        '<FeedSubmissionId>51793018437</FeedSubmissionId><FeedType>_POST_PRODUCT_DATA_</FeedType>' +
        '<SubmittedDate>2018-04-27T14:47:22+00:00</SubmittedDate><FeedProcessingStatus>_SUBMITTED_</FeedProcessingStatus>' +
        `</FeedSubmissionInfo></SubmitFeedResult><ResponseMetadata><RequestId>${REQUEST_ID}</RequestId>` +
        '</ResponseMetadata></SubmitFeedResponse>',
    );
  });
});

describe('Finances: no declaration, every event list present', () => {
  test('ListFinancialEvents', () => {
    const names = [
      'ProductAdsPaymentEventList', 'RentalTransactionEventList', 'ServiceFeeEventList', 'ShipmentSettleEventList',
      'ServiceProviderCreditEventList', 'ImagingServicesFeeEventList', 'SellerDealPaymentEventList',
      'SellerReviewEnrollmentPaymentEventList', 'DebtRecoveryEventList', 'ShipmentEventList', 'TaxWithholdingEventList',
    ]; // prettier-ignore
    const events = Object.fromEntries([...names].reverse().map((name) => [name, []]));

    expect(documentOf('Finances.ListFinancialEvents', { FinancialEvents: events })).toBe(
      pretty(`
<ListFinancialEventsResponse xmlns="http://mws.amazonservices.com/Finances/2015-05-01">
  <ListFinancialEventsResult>
    <FinancialEvents>
${names.map((name) => `      <${name}/>`).join('\n')}
    </FinancialEvents>
  </ListFinancialEventsResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</ListFinancialEventsResponse>`),
    );
  });

  test('ListFinancialEventGroups has milliseconds in its dates, always', () => {
    const group = {
      FinancialEventGroupId: '22YgYW55IGNhcm5hbCBwbGVhc3VyZS4tMTIzNDU2Nzg5MA',
      ProcessingStatus: 'Open',
      OriginalTotal: { CurrencyCode: 'USD', CurrencyAmount: '-29.99' },
      FinancialEventGroupStart: Date.UTC(2020, 5, 24),
    };

    expect(documentOf('Finances.ListFinancialEventGroups', { FinancialEventGroupList: [group] })).toBe(
      pretty(`
<ListFinancialEventGroupsResponse xmlns="http://mws.amazonservices.com/Finances/2015-05-01">
  <ListFinancialEventGroupsResult>
    <FinancialEventGroupList>
      <FinancialEventGroup>
        <OriginalTotal>
          <CurrencyAmount>-29.99</CurrencyAmount>
          <CurrencyCode>USD</CurrencyCode>
        </OriginalTotal>
        <ProcessingStatus>Open</ProcessingStatus>
        <FinancialEventGroupId>22YgYW55IGNhcm5hbCBwbGVhc3VyZS4tMTIzNDU2Nzg5MA</FinancialEventGroupId>
        <FinancialEventGroupStart>2020-06-24T00:00:00.000Z</FinancialEventGroupStart>
      </FinancialEventGroup>
    </FinancialEventGroupList>
  </ListFinancialEventGroupsResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</ListFinancialEventGroupsResponse>`),
    );
  });
});

describe('an operation without a result', () => {
  test('has ResponseMetadata only', () => {
    expect(documentOf('FulfillmentOutboundShipment.CancelFulfillmentOrder', null)).toBe(
      pretty(`
<CancelFulfillmentOrderResponse xmlns="http://mws.amazonaws.com/FulfillmentOutboundShipment/2010-10-01/">
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</CancelFulfillmentOrderResponse>`),
    );
  });

  test('with an empty one has it self-closed', () => {
    expect(documentOf('Subscriptions.RegisterDestination', {})).toBe(
      pretty(`
<RegisterDestinationResponse xmlns="http://mws.amazonservices.com/schema/Subscriptions/2013-07-01">
  <RegisterDestinationResult/>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</RegisterDestinationResponse>`),
    );
  });
});

describe('content types', () => {
  test.each([
    ['Orders.ListOrders', 'text/xml'],
    ['Feeds.SubmitFeed', 'text/xml'],
    ['Products.GetMatchingProduct', 'text/xml'],
    ['Products.GetMyFeesEstimate', 'text/xml'],
    ['Products.GetLowestPricedOffersForASIN', 'application/xml'],
    ['Products.GetLowestPricedOffersForSKU', 'application/xml'],
    ['FulfillmentInventory.ListInventorySupply', 'text/xml;charset=utf-8'],
    ['FulfillmentInventory.GetServiceStatus', 'text/xml'],
  ])('%s is %s', (key, contentType) => {
    expect(formatOf(key).contentType).toBe(contentType);
  });
});
