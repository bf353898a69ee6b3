import { describe, expect, test } from 'vitest';
import { feedOfRow, listFeedProblems } from '../store/feeds.js';
import type { Feed } from '../store/feeds.js';
import { findAnyOrder } from '../store/orders/orders.js';
import { item, JP } from '../store/orders/testing.js';
import { bytesOf } from '../world/documents.js';
import type { LongWork } from '../world/due.js';
import { processFeed } from './process-feed.js';
import { countsOf, createFeedShop, envelope, SELLER } from './testing.js';

const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
const OFFERS = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';
const FULFILLMENT = '_POST_ORDER_FULFILLMENT_DATA_';
const ID = '111-0000001-0000001';

const stock = (sku: string, quantity: number) =>
  `<Inventory><SKU>${sku}</SKU><Quantity>${quantity}</Quantity></Inventory>`;

/** Does up to `slices` slices. @returns whether it is done */
function run(shop: ReturnType<typeof createFeedShop>, work: LongWork, slices = 10_000): boolean {
  for (let left = slices; left > 0; left--)
    if (shop.world.database.transaction(() => work.step()) === 'done') return true;
  return false;
}

describe('a large feed', () => {
  const UNITS = 1_500;
  const ship =
    `<OrderFulfillment><AmazonOrderID>${ID}</AmazonOrderID><FulfillmentDate>2020-06-24</FulfillmentDate>` +
    '<Item><AmazonOrderItemCode>10</AmazonOrderItemCode><Quantity>1</Quantity></Item></OrderFulfillment>';
  const text = envelope('OrderFulfillment', [...Array.from({ length: UNITS }, () => ship), ship]);

  function createLargeFeed() {
    const shop = createFeedShop();
    const items = [{ ...item, orderItemId: '10', quantityOrdered: UNITS }];
    shop.addOrder({ amazonOrderId: ID, status: 'Unshipped', items });
    const { id } = shop.insert(FULFILLMENT, text);
    const feed = () => feedOfRow(shop.world, id);
    const shipped = () => findAnyOrder(shop.world, ID)!.itemsShipped;
    return { shop, feed, shipped };
  }

  test('is applied in slices of at most 200 messages, with its progress', () => {
    const { shop, feed, shipped } = createLargeFeed();
    const work = processFeed(shop.world, feed())!;
    const steps = new Set<number>();
    for (let last = 0; !run(shop, work, 1); last = feed().progress.done) {
      steps.add(feed().progress.done - last);
      expect(shipped()).toBe(Math.min(UNITS, feed().progress.done));
    }

    expect(Math.max(...steps)).toBeLessThanOrEqual(200);
    expect(feed()).toMatchObject({ status: '_DONE_', progress: { done: UNITS + 1, successful: UNITS, failed: 1 } });
    expect(countsOf(shop.report(feed()))).toEqual([UNITS + 1, UNITS, 1, 0]);
  }); // prettier-ignore

  test.each([1, 5, 27, 30])('that is given up after every %i slices is applied once', (slices) => {
    const { shop, feed, shipped } = createLargeFeed();
    // Each go makes less than the whole; there are as many as it takes, and not one more.
    let goes = 0;
    for (let done = false; !done && goes < 200; goes++) {
      const before = feed().progress.done;
      const work = processFeed(shop.world, feed())!;
      // The check comes first each time: a go counts its slices from the first one that applies something.
      while (!done && feed().progress.done === before && feed().status !== '_DONE_')
        done = run(shop, work, 1);
      done ||= run(shop, work, slices);
      work.end!();
    }

    expect([feed().status, shipped()]).toEqual(['_DONE_', UNITS]);
    expect(feed().progress).toEqual({ done: UNITS + 1, successful: UNITS, failed: 1, warned: 0 });
    expect(listFeedProblems(shop.world, feed(), 0, 9)).toHaveLength(1);
  });

  test('may also be a short one of very many records', () => {
    const shop = createFeedShop();
    const feed = shop.insert(OFFERS, `sku\tquantity\n${'MUG\t1\n'.repeat(10_000)}`);
    const work = processFeed(shop.world, feed)!;

    expect(feedOfRow(shop.world, feed.id).progress.done).toBeGreaterThan(1_000);
    expect(feedOfRow(shop.world, feed.id).progress.done).toBeLessThan(10_000);
    run(shop, work);
    expect(shop.report(feed)).toContain('Number of records successful\t\t10000\n');
  });

  test('leaves no trace in the world where it is not well-formed', () => {
    const { shop, feed, shipped } = createLargeFeed();
    const broken = shop.insert(FULFILLMENT, text.slice(0, -30));
    run(shop, processFeed(shop.world, broken)!);

    expect([shipped(), feed().progress.done]).toEqual([0, 0]);
    expect(countsOf(shop.report(broken))).toEqual([0, 0, 1, 0]);
  });
});

describe('the processing report', () => {
  const documentOf = ({ world }: ReturnType<typeof createFeedShop>, feed: Feed) => {
    const { result } = feedOfRow(world, feed.id);
    return { ...result!, bytes: bytesOf(world.documents.find(world.database, result!.document)) };
  };
  function process(feedType: string, content: string | Buffer, details?: Partial<Feed['details']>) {
    const shop = createFeedShop();
    const feed = shop.insert(feedType, content, details);
    processFeed(shop.world, feed);
    return { feed, ...documentOf(shop, feed) };
  }

  test('of an XML feed is laid out as recorded', () => {
    const { feed, contentType, bytes } = process(INVENTORY, envelope('Inventory', [stock('MUG', 1), stock('<', 1).replace('<SKU><', '<SKU>&lt;')]));

    expect(contentType).toBe('text/xml;charset=UTF-8');
    expect(bytes.toString()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
	<Header>
		<DocumentVersion>1.02</DocumentVersion>
		<MerchantIdentifier>${SELLER}</MerchantIdentifier>
	</Header>
	<MessageType>ProcessingReport</MessageType>
	<Message>
		<MessageID>1</MessageID>
		<ProcessingReport>
			<DocumentTransactionID>${feed.feedSubmissionId}</DocumentTransactionID>
			<StatusCode>Complete</StatusCode>
			<ProcessingSummary>
				<MessagesProcessed>2</MessagesProcessed>
				<MessagesSuccessful>1</MessagesSuccessful>
				<MessagesWithError>1</MessagesWithError>
				<MessagesWithWarning>0</MessagesWithWarning>
			</ProcessingSummary>
			<Result>
				<MessageID>2</MessageID>
				<ResultCode>Error</ResultCode>
				<ResultMessageCode>13013</ResultMessageCode>
				<ResultDescription>This SKU does not exist in your Amazon inventory so we could not process this record. To correct this error for future feeds, add the SKU to your Amazon account. For more information, see http://sellercentral.amazon.com/gp/errorcode/13013.</ResultDescription>
				<AdditionalInfo>
					<SKU>&lt;</SKU>
				</AdditionalInfo>
			</Result>
		</ProcessingReport>
	</Message>
</AmazonEnvelope>`);
  }); // prettier-ignore

  test('of a feed that fails as a whole has the id that MWS gave such a result', () => {
    const { bytes } = process('_POST_ORDER_FULFILLMENT_DATA_', '<AmazonEnvelope>\n<Header>');
    expect(bytes.toString()).toContain(`<Result>
				<MessageID>9223372036854775807</MessageID>
				<ResultCode>Error</ResultCode>
				<ResultMessageCode>50001</ResultMessageCode>
				<ResultDescription>The XML you submitted is ill-formed at the Amazon Envelope XML level at (or near) line 2, column 9.</ResultDescription>
			</Result>`);
  }); // prettier-ignore

  test('has no character that XML 1.0 lacks', () => {
    const text = envelope('Inventory', [stock('&#1;&#9;', 1)]).replace('version="1.0"', 'version="1.1"');
    expect(process(INVENTORY, text).bytes.toString()).toContain('<SKU>\ufffd</SKU>');
  });

  test('of a flat file is laid out as recorded', () => {
    const { contentType, bytes } = process(OFFERS, 'sku\tprice\tquantity\nMUG\t\t0\n');
    expect(contentType).toBe('text/plain;charset=windows-1252');
    expect(bytes).toHaveLength(91);
    expect(bytes.toString()).toBe(
      'Feed Processing Summary:\n\tNumber of records processed\t\t1\n\tNumber of records successful\t\t1\n\n',
    );
  });

  test('lists the problems of a flat file in the order of their numbers as text', () => {
    const skus = Array.from({ length: 11 }, (_, at) => (at % 3 === 0 ? `NONE-${at}` : 'MUG'));
    const { bytes } = process(OFFERS, `sku\tquantity\texpedited-shipping\n${skus.map((sku) => `${sku}\t1\t`).join('\n')}`);
    const lines = bytes.toString().split('\n').slice(4, -1).map((line) => line.split('\t').slice(0, 4));

    expect(lines).toEqual([
      ['original-record-number', 'sku', 'error-code', 'error-type'],
      ['0', '', '90061', 'Warning'],
      ['1', 'NONE-0', '13013', 'Error'],
      ['10', 'NONE-9', '13013', 'Error'],
      ['4', 'NONE-3', '13013', 'Error'],
      ['7', 'NONE-6', '13013', 'Error'],
    ]);
  }); // prettier-ignore

  test('of a flat file in Japan is Japanese', () => {
    const { contentType, bytes } = process(OFFERS, 'sku\tprice\texpedited-shipping\nX\t1\t\n', { marketplaceIds: [JP] });
    expect(contentType).toBe('text/plain;charset=windows-31j');
    expect(new TextDecoder('shift_jis').decode(bytes)).toBe(
      'フィード処理結果：\n\t処理された件数\t\t1\n\t成功した件数\t\t0\n\n' +
        '処理されたファイルの行番号\tSKU\tエラーコード\tエラータイプ\tエラーメッセージ\n' +
        '0\t\t90061\t警告\texpedited-shipping 列が無効です。この列の値は無視されます。このエラーを修正するには、再度テンプレートをダウンロードして新しくファイルを作成する、または既存ファイルにある無効な列の見出しを修正してください。.\n' +
        '1\tX\t13013\tエラー\tThis SKU does not exist in your Amazon inventory so we could not process this record. To correct this error for future feeds, add the SKU to your Amazon account. For more information, see http://sellercentral.amazon.co.jp/gp/errorcode/13013.\n',
    );
  }); // prettier-ignore

  test.each([
    ['an XML feed', '_POST_STD_ACES_DATA_', '<ACES><App/></ACES>', 'text/xml;charset=UTF-8', '<MessagesWithError>0<'],
    ['a broken XML feed', '_POST_STD_ACES_DATA_', '<ACES>', 'text/xml;charset=UTF-8', '>50001<'],
    ['a type on no list', '_POST_NEW_DATA_', 'anything', 'text/xml;charset=UTF-8', '<MessagesSuccessful>1<'],
    ['a flat file on no list', '_POST_FLAT_FILE_NEW_', 'a\n1\n', 'text/plain;charset=windows-1252', 'successful\t\t1\n'],
    ['a flat file', '_RFQ_UPLOAD_FEED_', 'a\n1\n2\n', 'text/plain;charset=windows-1252', 'successful\t\t2\n'],
  ])('says that %s which is only stored ended well, if it can be read', (_, type, content, contentType, words) => {
    const processed = process(type, Buffer.from(content, 'latin1'));
    expect(processed.contentType).toBe(contentType);
    expect(processed.bytes.toString()).toContain(words);
  }); // prettier-ignore
});
