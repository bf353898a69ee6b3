import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How many SKUs the seller lists, which the feed goes through again and again. */
export const SKUS = 50_000;

/** Every so many messages one is of a SKU that nobody lists, so that the processing report has something to say. */
const UNKNOWN_EVERY = 1_000;

export const skuOf = (number) => `BENCH-${String(number % SKUS).padStart(8, '0')}`;

/** Writes `pieces` to a file. @returns its length and its MD5 in base64 */
export function writePieces(file, pieces) {
  const md5 = createHash('md5');
  const descriptor = openSync(file, 'w');
  let length = 0;
  let block = '';
  const flush = () => {
    const bytes = Buffer.from(block);
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    md5.update(bytes);
    length += bytes.length;
    block = '';
  };
  for (const piece of pieces) {
    block += piece;
    if (block.length > 1024 * 1024) flush();
  }
  flush();
  closeSync(descriptor);
  return { file, length, md5: md5.digest('base64') };
}

function* listingLines() {
  yield 'sku\tproduct-id\tproduct-id-type\tprice\titem-condition\tquantity\tadd-delete\n';
  for (let at = 0; at < SKUS; at++)
    yield `${skuOf(at)}\tB0${String(at).padStart(8, '0')}\tASIN\t19.90\t11\t1\ta\n`;
}

/** A flat file that lists all SKUs. */
export const writeListings = (file) => writePieces(file, listingLines());

const message = (number, sku) => `  <Message>
    <MessageID>${number}</MessageID>
    <OperationType>Update</OperationType>
    <Inventory>
      <SKU>${sku}</SKU>
      <FulfillmentCenterID>DEFAULT</FulfillmentCenterID>
      <Quantity>${number % 1_000}</Quantity>
      <RestockDate>2020-07-01T00:00:00</RestockDate>
      <FulfillmentLatency>2</FulfillmentLatency>
    </Inventory>
  </Message>
`;

function* inventoryMessages(sellerId, count) {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.01</DocumentVersion>
    <MerchantIdentifier>${sellerId}</MerchantIdentifier>
  </Header>
  <MessageType>Inventory</MessageType>
`;
  for (let at = 1; at <= count; at++)
    yield message(at, at % UNKNOWN_EVERY === 0 ? `UNKNOWN-${at}` : skuOf(at));
  yield '</AmazonEnvelope>\n';
}

/** An inventory feed of `count` messages, about 340 bytes each. */
export const writeInventory = (file, sellerId, count) => ({
  ...writePieces(file, inventoryMessages(sellerId, count)),
  messages: count,
  unknown: Math.floor(count / UNKNOWN_EVERY),
});
