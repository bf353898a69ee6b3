import { describe, expect, test } from 'vitest';
import { Parameters } from '../parameters.js';
import { catalog, decode, NOW, refusalOf, services } from '../testing.js';

describe('structures', () => {
  const details = 'ShipmentRequestDetails';
  const good: Record<string, string> = {
    [`${details}.AmazonOrderId`]: '903-2563835-8298646',
    [`${details}.ItemList.Item.1.OrderItemId`]: '52986411826454',
    [`${details}.ItemList.Item.1.Quantity`]: '1',
    ...Object.fromEntries(
      ['Name', 'AddressLine1', 'Email', 'City', 'PostalCode', 'Phone'].map((field) => [
        `${details}.ShipFromAddress.${field}`,
        field,
      ]),
    ),
    [`${details}.ShipFromAddress.CountryCode`]: 'US',
    [`${details}.PackageDimensions.PredefinedPackageDimensions`]: 'FedEx_Envelope',
    [`${details}.Weight.Value`]: '10.50',
    [`${details}.Weight.Unit`]: 'ounces',
    [`${details}.ShippingServiceOptions.DeliveryExperience`]: 'NoTracking',
    [`${details}.ShippingServiceOptions.CarrierWillPickUp`]: 'false',
  };
  const KEY = 'MerchantFulfillment.GetEligibleShippingServices';
  const queryOf = (change: Record<string, string | undefined> = {}) =>
    Object.entries({ ...good, ...change })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
      .join('&');

  test('nest by the dots in their names', () => {
    expect(decode(KEY, queryOf({ [`${details}.ShipDate`]: '2020-06-25T00:00:00Z' }))).toEqual({
      ShipmentRequestDetails: {
        AmazonOrderId: '903-2563835-8298646',
        ItemList: [{ OrderItemId: '52986411826454', Quantity: 1 }],
        ShipFromAddress: {
          Name: 'Name',
          AddressLine1: 'AddressLine1',
          Email: 'Email',
          City: 'City',
          PostalCode: 'PostalCode',
          CountryCode: 'US',
          Phone: 'Phone',
        },
        PackageDimensions: { PredefinedPackageDimensions: 'FedEx_Envelope' },
        Weight: { Value: '10.50', Unit: 'ounces' },
        ShippingServiceOptions: { DeliveryExperience: 'NoTracking', CarrierWillPickUp: false },
        ShipDate: Date.UTC(2020, 5, 25),
      },
    });
  });

  const missing = (...paths: string[]) => ({
    code: 'InvalidRequest',
    message:
      `${paths.length} validation error${paths.length > 1 ? 's' : ''} detected: ` +
      paths
        .map((path) => `Value null at '${path}' failed to satisfy constraint: Member must not be null`)
        .join('; '),
  });

  test('that are required and absent are one problem, whatever they would hold', () => {
    expect(refusalOf(KEY, '')).toEqual(missing('shipmentRequestDetails'));
    expect(refusalOf(KEY, 'ShipmentRequestDetails=x')).toEqual(missing('shipmentRequestDetails'));
  });

  test('name what they lack by its path, down to the index of an item', () => {
    const query = queryOf({
      [`${details}.AmazonOrderId`]: undefined,
      [`${details}.ItemList.Item.1.Quantity`]: undefined,
      [`${details}.ItemList.Item.4.Quantity`]: '2',
      [`${details}.Weight.Unit`]: undefined,
    });

    expect(refusalOf(KEY, query)).toEqual(
      missing(
        'shipmentRequestDetails.amazonOrderId',
        'shipmentRequestDetails.itemList.1.member.quantity',
        'shipmentRequestDetails.itemList.4.member.orderItemId',
        'shipmentRequestDetails.weight.unit',
      ),
    );
  });

  test('that are optional and have empty values only are absent', () => {
    const empty = {
      [`${details}.LabelCustomization.CustomTextForLabel`]: '',
      [`${details}.ItemList.Item.2.Quantity`]: '',
    };

    expect(decode(KEY, queryOf(empty))).toEqual(decode(KEY, queryOf()));
  });

  test('keep the rules between their members', () => {
    const transport = (...kinds: string[]) =>
      [
        'ShipmentId=FBA1&IsPartnered=true&ShipmentType=SP',
        ...kinds.map((kind) => `TransportDetails.${kind}.CarrierName=UNITED_PARCEL_SERVICE_INC`),
      ].join('&');
    const key = 'FulfillmentInboundShipment.PutTransportContent';

    expect(
      refusalOf(key, transport('PartneredSmallParcelData', 'NonPartneredSmallParcelData')).message,
    ).toContain('PartneredSmallParcelData');
  });

  test('take units in the ways in which they are written, and text that fits its pattern', () => {
    const unitIn = (unit: string) =>
      decode(KEY, queryOf({ [`${details}.Weight.Unit`]: unit })) as {
        ShipmentRequestDetails: { Weight: { Unit: string } };
      };
    const units = ['ounces', 'OZ', 'Gram', 'g'].map(
      (unit) => unitIn(unit).ShipmentRequestDetails.Weight.Unit,
    );
    expect(units).toEqual(['ounces', 'oz', 'grams', 'g']);
    expect(refusalOf(KEY, queryOf({ [`${details}.Weight.Unit`]: 'lb' })).message).toBe(
      "1 validation error detected: Value 'lb' at 'shipmentRequestDetails.weight.unit' failed to satisfy constraint: Member must satisfy enum value set: [ounces, grams, oz, g]",
    );
    expect(refusalOf('MerchantFulfillment.GetShipment', 'ShipmentId=x').message).toContain(
      "Value 'x' at 'shipmentId' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9a-fA-F]{8}-",
    );
  });
});

describe('parameters', () => {
  test('that the operation does not know are ignored', () => {
    const unknown =
      'responseFormat=xml&MarketplaceId.Id.1=A&Foo.Bar.1=x&AmazonOrderIds=1&=x&.=x&..AmazonOrderId=1';

    expect(decode('Orders.ListOrderItems', `AmazonOrderId=058-1233752-8214740&${unknown}`)).toEqual({
      AmazonOrderId: '058-1233752-8214740',
    });
  });

  test('that only old libraries send are ignored', () => {
    expect(decode('Feeds.GetFeedSubmissionResult', 'FeedSubmissionId=1&Marketplace=A')).toEqual({
      FeedSubmissionId: '1',
    });
  });

  test('may have names that objects have by themselves', () => {
    const query =
      'constructor.Id.1=x&__proto__=x&AmazonOrderId.__proto__.1=x&AmazonOrderId.constructor=x&AmazonOrderId.Id.1=a';

    expect(decode('Orders.GetOrder', query)).toEqual({ AmazonOrderId: ['a'] });
  });

  test('have no value where they are given twice and the first one is empty', () => {
    expect(refusalOf('Orders.ListOrderItems', 'AmazonOrderId=&AmazonOrderId=b').message).toBe(
      "1 validation error detected: Value null at 'amazonOrderId' failed to satisfy constraint: Member must not be null",
    );
  });
});

describe('problems', () => {
  test('stand in one error, in the order of the model', () => {
    const query = 'MaxResultsPerPage=101&OrderStatus.Status.1=Shipped&OrderStatus.Status.2=Sent';

    expect(refusalOf('Orders.ListOrders', query)).toEqual({
      code: 'InvalidParameterValue',
      message:
        "3 validation errors detected: Value 'Sent' at 'orderStatus.2.member' failed to satisfy constraint: " +
        'Member must satisfy enum value set: [PendingAvailability, Pending, Unshipped, PartiallyShipped, Shipped, ' +
        "InvoiceUnconfirmed, Canceled, Unfulfillable]; Value null at 'marketplaceId' failed to satisfy constraint: " +
        "Member must not be null; Value '101' at 'maxResultsPerPage' failed to satisfy constraint: " +
        'Member must have value less than or equal to 100',
    });
  });

  test('come before rules between parameters', () => {
    expect(refusalOf('Orders.ListOrders', '').message).toBe(
      "1 validation error detected: Value null at 'marketplaceId' failed to satisfy constraint: Member must not be null",
    );
    expect(refusalOf('Orders.ListOrders', 'MarketplaceId.Id.1=A').message).toBe(
      'CreatedAfter or LastUpdatedAfter must be specified',
    );
  });

  test('have the code of their section', () => {
    const codes = services.map(({ section, operations, shapes }) => {
      const name = Object.keys(operations).find((key) =>
        shapes[operations[key]!.input]!.members?.some((member) => member.required),
      );
      return name && [section, refusalOf(`${section}.${name}`, '').code];
    });
    const others = services
      .map(({ section }) => section)
      .filter(
        (section) =>
          ![
            'Feeds',
            'FulfillmentInboundShipment',
            'MerchantFulfillment',
            'Reports',
            'CartInformation',
            'CustomerInformation',
            'Webstore',
            'EasyShip',
            'Subscriptions',
          ].includes(section),
      );

    expect(codes.filter(Boolean)).toEqual(
      expect.arrayContaining([
        ['Feeds', 'ValidationError'],
        ['Reports', 'ValidationError'],
        ['Orders', 'InvalidParameterValue'],
        ['Products', 'InvalidParameterValue'],
        ['CartInformation', 'MissingParameter'],
        ['Webstore', 'MissingParameter'],
        ['EasyShip', 'InvalidRequest'],
        ['Subscriptions', 'InvalidInputFatalException'],
      ]),
    );
    expect(codes.filter((code) => code?.[1] === 'InvalidParameterValue').map((code) => code![0])).toEqual(
      others.filter((section) => codes.some((code) => code?.[0] === section)),
    );
  });

  test('of a page without token are worded as recorded', () => {
    expect(refusalOf('Feeds.GetFeedSubmissionListByNextToken', '')).toEqual({
      code: 'ValidationError',
      message:
        "1 validation error detected: Value null at 'nextToken' failed to satisfy constraint: Member must not be null",
    });
  });

  test('are answered with status 400 by the service', () => {
    expect(() => decode('Orders.GetOrder', '')).toThrow(
      expect.objectContaining({
        answer: expect.objectContaining({ httpStatus: 400, type: 'Sender', layer: 'service' }),
      }),
    );
  });
});

test('every operation without required parameters takes a call without any', () => {
  const operations = catalog.sections.flatMap((section) => [...section.operations.values()]);
  const free = operations.filter(({ section, model }) => {
    const { members = [], constraints } = section.service.shapes[model.input]!;
    return !constraints && !members.some((member) => member.required);
  });
  const defaultsOnly = free.filter(({ section, model, decode: read }) => {
    const { members = [] } = section.service.shapes[model.input]!;
    const names = members.filter((member) => member.default !== undefined).map((member) => member.name);
    return JSON.stringify(Object.keys(read(new Parameters(''), NOW))) === JSON.stringify(names);
  });

  expect(operations).toHaveLength(158);
  expect(defaultsOnly.map(({ key }) => key)).toEqual(free.map(({ key }) => key));
});
