import { describe, expect, it } from 'vitest';
import { documentOf, REQUEST_ID } from '../testing.js';

const NAMESPACE = 'http://mws.amazonservices.com/schema/Products/2011-10-01';
const NS2 = `xmlns:ns2="${NAMESPACE}/default.xsd"`;
const metadata = `<ResponseMetadata><RequestId>${REQUEST_ID}</RequestId></ResponseMetadata>`;

/** A document on one line, with the declaration in front. */
const compact = (name: string, ...results: string[]) =>
  `<?xml version="1.0"?><${name}Response xmlns="${NAMESPACE}">${results.join('')}${metadata}</${name}Response>`;

const identifiers = { MarketplaceASIN: { MarketplaceId: 'ATVPDKIKX0DER', ASIN: 'B00EXAMPLE' } };
const IDENTIFIERS =
  '<Identifiers><MarketplaceASIN><MarketplaceId>ATVPDKIKX0DER</MarketplaceId><ASIN>B00EXAMPLE</ASIN></MarketplaceASIN></Identifiers>';

const product = {
  Identifiers: identifiers,
  AttributeSets: [
    {
      lang: 'en-US',
      Author: ['Ann', 'Bob'],
      Binding: 'Paperback',
      Creator: [{ Role: 'Translator', '#text': 'Félix & Co' }],
      ItemDimensions: { Height: { Units: 'inches', '#text': '8.50' } },
      ListPrice: { Amount: '15.00', CurrencyCode: 'USD' },
      Title: 'A <Title>',
    },
  ],
  Relationships: {},
  SalesRankings: [],
};
const BELOW =
  `${IDENTIFIERS}<AttributeSets><ns2:ItemAttributes xml:lang="en-US"><ns2:Author>Ann</ns2:Author><ns2:Author>Bob</ns2:Author>` +
  '<ns2:Binding>Paperback</ns2:Binding><ns2:Creator Role="Translator">Félix &amp; Co</ns2:Creator>' +
  '<ns2:ItemDimensions><ns2:Height Units="inches">8.50</ns2:Height></ns2:ItemDimensions>' +
  '<ns2:ListPrice><ns2:Amount>15.00</ns2:Amount><ns2:CurrencyCode>USD</ns2:CurrencyCode></ns2:ListPrice>' +
  '<ns2:Title>A &lt;Title&gt;</ns2:Title></ns2:ItemAttributes></AttributeSets><Relationships/><SalesRankings/>';

const unknown = (message: string) => ({ Type: 'Sender', Code: 'InvalidParameterValue', Message: message });

describe('Products on one line', () => {
  it('GetMatchingProduct repeats its result for each id, with ns2 declared on Product', () => {
    const results = [
      { ASIN: 'B00EXAMPLE', status: 'Success', Product: product },
      { ASIN: 'PRESS"1', status: 'ClientError', Error: unknown('Invalid ASIN identifier') },
    ];

    expect(documentOf('Products.GetMatchingProduct', results)).toBe(
      compact(
        'GetMatchingProduct',
        `<GetMatchingProductResult ASIN="B00EXAMPLE" status="Success"><Product ${NS2}>${BELOW}</Product></GetMatchingProductResult>`,
        '<GetMatchingProductResult ASIN="PRESS&quot;1" status="ClientError"><Error><Type>Sender</Type>',
        '<Code>InvalidParameterValue</Code><Message>Invalid ASIN identifier</Message></Error></GetMatchingProductResult>',
      ),
    );
  });

  it('GetMatchingProductForId declares ns2 on Products, once', () => {
    const results = [
      { Id: '9781591844587', IdType: 'ISBN', status: 'Success', Products: [product, product] },
    ];

    expect(documentOf('Products.GetMatchingProductForId', results)).toBe(
      compact(
        'GetMatchingProductForId',
        '<GetMatchingProductForIdResult Id="9781591844587" IdType="ISBN" status="Success">',
        `<Products ${NS2}><Product>${BELOW}</Product><Product>${BELOW}</Product></Products></GetMatchingProductForIdResult>`,
      ),
    );
  });

  it('ListMatchingProducts declares ns2 on Products, also where there are none', () => {
    expect(documentOf('Products.ListMatchingProducts', { Products: [] })).toBe(
      compact(
        'ListMatchingProducts',
        `<ListMatchingProductsResult><Products ${NS2}/></ListMatchingProductsResult>`,
      ),
    );
  });

  it('GetMatchingProduct with no ids at all has no result', () => {
    expect(documentOf('Products.GetMatchingProduct', [])).toBe(compact('GetMatchingProduct'));
  });

  it('GetProductCategoriesForASIN nests Parent in Parent, as deep as it goes', () => {
    const DEPTH = 40;
    const category = (level: number): object => ({
      ProductCategoryId: `${level}`,
      ProductCategoryName: `Level ${level}`,
      ...(level < DEPTH && { Parent: category(level + 1) }),
    });
    const written = (level: number): string =>
      `<ProductCategoryId>${level}</ProductCategoryId><ProductCategoryName>Level ${level}</ProductCategoryName>` +
      (level < DEPTH ? `<Parent>${written(level + 1)}</Parent>` : '');

    expect(documentOf('Products.GetProductCategoriesForASIN', { Self: [category(0), category(38)] })).toBe(
      compact(
        'GetProductCategoriesForASIN',
        `<GetProductCategoriesForASINResult><Self>${written(0)}</Self><Self>${written(38)}</Self></GetProductCategoriesForASINResult>`,
      ),
    );
  });

  it('GetProductCategoriesForASIN without categories has an empty result, self-closed', () => {
    expect(documentOf('Products.GetProductCategoriesForASIN', { Self: [] })).toBe(
      compact('GetProductCategoriesForASIN', '<GetProductCategoriesForASINResult/>'),
    );
  });
});

it('GetLowestPricedOffersForASIN is indented by four spaces and has no line break at its end', () => {
  const result = {
    MarketplaceID: 'ATVPDKIKX0DER',
    ItemCondition: 'New',
    status: 'Success',
    Identifier: {
      MarketplaceId: 'ATVPDKIKX0DER',
      ASIN: 'B00EXAMPLE',
      ItemCondition: 'New',
      TimeOfOfferChange: Date.UTC(2020, 5, 24, 14, 10, 37, 462),
    },
    Summary: {
      TotalOfferCount: 1,
      NumberOfOffers: [{ condition: 'new', fulfillmentChannel: 'Merchant', '#text': 1 }],
      ListPrice: {},
    },
    Offers: [
      { ShippingTime: { minimumHours: 24, maximumHours: 48, availabilityType: 'NOW' }, IsBuyBoxWinner: true },
    ],
  };

  expect(documentOf('Products.GetLowestPricedOffersForASIN', result)).toBe(
    `<?xml version="1.0"?><GetLowestPricedOffersForASINResponse xmlns="${NAMESPACE}">
    <GetLowestPricedOffersForASINResult MarketplaceID="ATVPDKIKX0DER" ItemCondition="New" status="Success">
        <Identifier>
            <MarketplaceId>ATVPDKIKX0DER</MarketplaceId>
            <ASIN>B00EXAMPLE</ASIN>
            <ItemCondition>New</ItemCondition>
            <TimeOfOfferChange>2020-06-24T14:10:37.462Z</TimeOfOfferChange>
        </Identifier>
        <Summary>
            <TotalOfferCount>1</TotalOfferCount>
            <NumberOfOffers>
                <OfferCount condition="new" fulfillmentChannel="Merchant">1</OfferCount>
            </NumberOfOffers>
            <ListPrice/>
        </Summary>
        <Offers>
            <Offer>
                <ShippingTime minimumHours="24" maximumHours="48" availabilityType="NOW"/>
                <IsBuyBoxWinner>true</IsBuyBoxWinner>
            </Offer>
        </Offers>
    </GetLowestPricedOffersForASINResult>
    <ResponseMetadata>
        <RequestId>${REQUEST_ID}</RequestId>
    </ResponseMetadata>
</GetLowestPricedOffersForASINResponse>`,
  );
});

it('GetMyFeesEstimate has no declaration, an element a line, and hash order', () => {
  const estimate = {
    Status: 'Success',
    FeesEstimateIdentifier: {
      MarketplaceId: 'ATVPDKIKX0DER',
      SellerId: 'A2EXAMPLESELLER',
      IdType: 'ASIN',
      IdValue: 'B00EXAMPLE',
      IsAmazonFulfilled: true,
      PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: '30.00' } },
      SellerInputIdentifier: 'request1',
    },
    FeesEstimate: {
      TimeOfFeesEstimation: Date.UTC(2020, 5, 24),
      TotalFeesEstimate: { CurrencyCode: 'USD', Amount: '4.50' },
      FeeDetailList: [
        {
          FeeType: 'ReferralFee',
          FeeAmount: { CurrencyCode: 'USD', Amount: '4.50' },
          FinalFee: { CurrencyCode: 'USD', Amount: '4.50' },
          IncludedFeeDetailList: [],
        },
      ],
    },
  };
  const failed = {
    Status: 'ClientError',
    FeesEstimateIdentifier: { MarketplaceId: 'ATVPDKIKX0DER', SellerInputIdentifier: 'request2' },
    Error: { Type: 'Sender', Code: 'DataNotAvailable', Message: 'No fees.', Detail: '' },
  };

  expect(documentOf('Products.GetMyFeesEstimate', { FeesEstimateResultList: [estimate, failed] })).toBe(
    `<GetMyFeesEstimateResponse xmlns="${NAMESPACE}">
  <GetMyFeesEstimateResult>
    <FeesEstimateResultList>
      <FeesEstimateResult>
        <FeesEstimate>
          <TimeOfFeesEstimation>2020-06-24T00:00:00.000Z</TimeOfFeesEstimation>
          <TotalFeesEstimate>
            <Amount>4.50</Amount>
            <CurrencyCode>USD</CurrencyCode>
          </TotalFeesEstimate>
          <FeeDetailList>
            <FeeDetail>
              <FeeAmount>
                <Amount>4.50</Amount>
                <CurrencyCode>USD</CurrencyCode>
              </FeeAmount>
              <FinalFee>
                <Amount>4.50</Amount>
                <CurrencyCode>USD</CurrencyCode>
              </FinalFee>
              <FeeType>ReferralFee</FeeType>
              <IncludedFeeDetailList/>
            </FeeDetail>
          </FeeDetailList>
        </FeesEstimate>
        <FeesEstimateIdentifier>
          <MarketplaceId>ATVPDKIKX0DER</MarketplaceId>
          <IdType>ASIN</IdType>
          <SellerId>A2EXAMPLESELLER</SellerId>
          <IsAmazonFulfilled>true</IsAmazonFulfilled>
          <SellerInputIdentifier>request1</SellerInputIdentifier>
          <IdValue>B00EXAMPLE</IdValue>
          <PriceToEstimateFees>
            <ListingPrice>
              <Amount>30.00</Amount>
              <CurrencyCode>USD</CurrencyCode>
            </ListingPrice>
          </PriceToEstimateFees>
        </FeesEstimateIdentifier>
        <Status>Success</Status>
      </FeesEstimateResult>
      <FeesEstimateResult>
        <FeesEstimateIdentifier>
          <MarketplaceId>ATVPDKIKX0DER</MarketplaceId>
          <SellerInputIdentifier>request2</SellerInputIdentifier>
        </FeesEstimateIdentifier>
        <Error>
          <Code>DataNotAvailable</Code>
          <Detail/>
          <Message>No fees.</Message>
          <Type>Sender</Type>
        </Error>
        <Status>ClientError</Status>
      </FeesEstimateResult>
    </FeesEstimateResultList>
  </GetMyFeesEstimateResult>
  <ResponseMetadata>
    <RequestId>${REQUEST_ID}</RequestId>
  </ResponseMetadata>
</GetMyFeesEstimateResponse>
`,
  );
});

describe('Products as recorded', () => {
  it('everything below ItemAttributes is in ns2, the items of its lists too', () => {
    const languages = { AttributeSets: [{ Languages: [{ Name: 'english', Type: 'Published' }] }] };

    expect(documentOf('Products.GetMatchingProduct', [{ Product: languages }])).toBe(
      compact(
        'GetMatchingProduct',
        `<GetMatchingProductResult><Product ${NS2}><AttributeSets><ns2:ItemAttributes><ns2:Languages><ns2:Language>`,
        '<ns2:Name>english</ns2:Name><ns2:Type>Published</ns2:Type></ns2:Language></ns2:Languages></ns2:ItemAttributes>',
        '</AttributeSets></Product></GetMatchingProductResult>',
      ),
    );
  });

  it('CompetitivePrice has belongsToRequester before condition and subcondition', () => {
    const price = {
      belongsToRequester: false,
      condition: 'New',
      subcondition: 'New',
      CompetitivePriceId: '1',
    };
    const pricing = { CompetitivePrices: [price], NumberOfOfferListings: [] };

    expect(
      documentOf('Products.GetCompetitivePricingForASIN', [{ Product: { CompetitivePricing: pricing } }]),
    ).toBe(
      compact(
        'GetCompetitivePricingForASIN',
        `<GetCompetitivePricingForASINResult><Product ${NS2}><CompetitivePricing><CompetitivePrices>`,
        '<CompetitivePrice belongsToRequester="false" condition="New" subcondition="New">',
        '<CompetitivePriceId>1</CompetitivePriceId></CompetitivePrice></CompetitivePrices><NumberOfOfferListings/>',
        '</CompetitivePricing></Product></GetCompetitivePricingForASINResult>',
      ),
    );
  });

  it('GetLowestPricedOffersForASINResult has ItemCondition before ASIN', () => {
    const result = {
      MarketplaceID: 'ATVPDKIKX0DER',
      ASIN: 'B00EXAMPLE',
      ItemCondition: 'New',
      status: 'Success',
    };

    expect(documentOf('Products.GetLowestPricedOffersForASIN', result).split('\n')[1]).toBe(
      '    <GetLowestPricedOffersForASINResult MarketplaceID="ATVPDKIKX0DER" ItemCondition="New" ASIN="B00EXAMPLE" status="Success"/>',
    );
  });
});

describe('an attribute', () => {
  it('keeps the tabs and line breaks of its value, which a reader would turn into spaces', () => {
    const document = documentOf('Products.GetMyPriceForSKU', [{ SellerSKU: 'a\tb\n"c"', status: 'Success' }]);
    expect(document).toContain(
      '<GetMyPriceForSKUResult SellerSKU="a&#x9;b&#xA;&quot;c&quot;" status="Success"/>',
    );
  });
});
