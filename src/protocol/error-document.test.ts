import { describe, expect, test } from 'vitest';
import { errorDocument, rootErrorStyle } from './error-document.js';
import { errorAnswer } from './errors.js';
import type { ErrorAnswer } from './errors.js';
import { catalog, REQUEST_ID } from './testing.js';

const styleOf = (path: string) => catalog.findAddress(path)!.errorStyle;
const orders = styleOf('/Orders/2013-09-01');
const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

describe('an error of the gateway', () => {
  test('is this document, to the byte', () => {
    const document = errorDocument(errorAnswer('InvalidAccessKeyId'), orders, REQUEST_ID);

    expect(document).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>InvalidAccessKeyId</Code>',
        '    <Message>The AWS Access Key Id you provided does not exist in our records.</Message>',
        '  </Error>',
        '  <RequestID>00df398f-e78f-49ff-b71b-aef161edb82c</RequestID>',
        '</ErrorResponse>',
      ),
    );
    expect(Buffer.byteLength(document)).toBe(344);
  });

  test('of Products that denies access has 294 bytes', () => {
    const document = errorDocument(errorAnswer('AccessDenied'), styleOf('/Products/2011-10-01'), REQUEST_ID);

    expect(Buffer.byteLength(document)).toBe(294);
  });

  test('about the MD5 of a feed stands on one line, with a Detail', () => {
    const feeds = styleOf('/Feeds/2009-01-01');
    const error = { ...errorAnswer('FeedMd5Missing'), message: 'No MD5.' };
    expect(errorDocument(error, feeds, REQUEST_ID)).toBe(
      `<?xml version="1.0"?>\n<ErrorResponse xmlns="http://mws.amazonaws.com/doc/2009-01-01/"><Error><Type>Sender</Type><Code>ContentMD5Missing</Code><Message>No MD5.</Message><Detail/></Error><RequestID>${REQUEST_ID}</RequestID></ErrorResponse>`,
    );
  });

  test('that throttles has an empty Type, written open and close', () => {
    expect(errorDocument(errorAnswer('RequestThrottled'), orders, REQUEST_ID)).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">',
        '  <Error>',
        '    <Type></Type>',
        '    <Code>RequestThrottled</Code>',
        '    <Message>Request is throttled</Message>',
        '  </Error>',
        `  <RequestID>${REQUEST_ID}</RequestID>`,
        '</ErrorResponse>',
      ),
    );
  });

  test('may have an empty Detail behind the message', () => {
    expect(errorDocument(errorAnswer('VersionEmpty'), styleOf('/'), REQUEST_ID)).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="http://mws.amazonaws.com/doc/2009-01-01/">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>InvalidRequest</Code>',
        '    <Message>parameter Version failed a validation check: value cannot be empty.</Message>',
        '    <Detail/>',
        '  </Error>',
        `  <RequestID>${REQUEST_ID}</RequestID>`,
        '</ErrorResponse>',
      ),
    );
  });

  test.each([
    ['where no section was found', rootErrorStyle],
    ['also where one was', orders],
  ])('that belongs to no section has the root namespace, %s', (_, style) => {
    const answer = errorAnswer('SectionInvalid', { section: 'Sellers/2010-10-01' });

    expect(errorDocument(answer, style, REQUEST_ID)).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="https://mws.amazonservices.com/">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>InvalidAddress</Code>',
        '    <Message>Section Sellers/2010-10-01 is invalid</Message>',
        '  </Error>',
        `  <RequestID>${REQUEST_ID}</RequestID>`,
        '</ErrorResponse>',
      ),
    );
  });

  test('of a section without declaration has one all the same', () => {
    expect(errorDocument(errorAnswer('AccessDenied'), styleOf('/Finances/2015-05-01'), REQUEST_ID)).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="http://mws.amazonservices.com/schema/Finances/2015-05-01">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>AccessDenied</Code>',
        '    <Message>Access denied</Message>',
        '  </Error>',
        `  <RequestID>${REQUEST_ID}</RequestID>`,
        '</ErrorResponse>',
      ),
    );
  });
});

describe('an error of the service', () => {
  const notFound: ErrorAnswer = {
    httpStatus: 400,
    type: 'Sender',
    code: 'ShipmentNotFoundException',
    layer: 'service',
  };

  test('closes with RequestId, and has a declaration where the section has one', () => {
    expect(errorDocument(errorAnswer('OrderIdInvalid', { orderId: '<1> & "2"' }), orders, REQUEST_ID)).toBe(
      lines(
        '<?xml version="1.0"?>',
        '<ErrorResponse xmlns="https://mws.amazonservices.com/Orders/2013-09-01">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>InvalidParameterValue</Code>',
        '    <Message>Invalid AmazonOrderId: &lt;1&gt; &amp; &quot;2&quot;</Message>',
        '  </Error>',
        `  <RequestId>${REQUEST_ID}</RequestId>`,
        '</ErrorResponse>',
      ),
    );
  });

  test('has no declaration where the section has none, its own namespace, and no Message where there is nothing to say', () => {
    expect(errorDocument(notFound, styleOf('/ShipmentInvoicing/2018-09-01'), REQUEST_ID)).toBe(
      lines(
        '<ErrorResponse xmlns="http://mws.amazonservices.com/schema/ShipmentInvoicing/2018-09-01">',
        '  <Error>',
        '    <Type>Sender</Type>',
        '    <Code>ShipmentNotFoundException</Code>',
        '  </Error>',
        `  <RequestId>${REQUEST_ID}</RequestId>`,
        '</ErrorResponse>',
      ),
    );
  });

  test('holds U+FFFD for a character that XML lacks', () => {
    const answer = { ...notFound, message: 'a\u0000b' };
    const message = errorDocument(answer, orders, REQUEST_ID).split('\n')[5];

    expect(message).toBe('    <Message>a\ufffdb</Message>');
  });
});

describe('namespaces of errors', () => {
  const orders2011 = 'https://mws.amazonservices.com/Orders/2011-01-01';

  test.each([
    [
      '/Feeds/2009-01-01',
      'http://mws.amazonaws.com/doc/2009-01-01/',
      'http://mws.amazonaws.com/doc/2009-01-01/',
      true,
    ],
    ['/', 'http://mws.amazonaws.com/doc/2009-01-01/', 'http://mws.amazonaws.com/doc/2009-01-01/', true],
    ['/Orders/2011-01-01', orders2011, orders2011, true],
    [
      '/MerchantFulfillment/2015-06-01',
      'http://mws.amazonservices.com/MerchantFulfillment/2015-06-01',
      'https://mws.amazonservices.com/MerchantFulfillment/2015-06-01',
      true,
    ],
    [
      '/ShipmentInvoicing/2018-09-01',
      'https://mws.amazonservices.com/ShipmentInvoicing/2018-09-01',
      'http://mws.amazonservices.com/schema/ShipmentInvoicing/2018-09-01',
      false,
    ],
    [
      '/CustomerInformation/2014-03-01',
      'https://mws.amazonservices.com/schema/Customers/2014-03-01',
      'http://mws.amazonservices.com/schema/CustomerInformation/2014-03-01',
      false,
    ],
    [
      '/Webstore/2014-09-01',
      'http://mws.amazonservices.com/webstore/2014-09-01',
      'http://mws.amazonservices.com/schema/Webstore/2014-09-01',
      false,
    ],
  ])(
    'of %s are those of its gateway and its service',
    (path, gatewayNamespace, serviceNamespace, serviceDeclaration) => {
      expect(styleOf(path)).toEqual({ gatewayNamespace, serviceNamespace, serviceDeclaration });
    },
  );
});
