import { marketplaces } from '../../model/marketplaces.js';
import { inFlow, inLines } from '../../scenario/export/yaml-text.js';
import type { Body } from '../body.js';
import type { RecordedResponse } from '../interaction.js';
import type { Recognised } from '../recognise.js';
import { asinOf, itemOf, orderOf, whole } from './orders.js';
import type { Words } from './orders.js';
import { Tree } from './tree.js';

/** The demo seller, whose credentials everybody has. */
const SELLER = 'A2EXAMPLESELLER';
const MAX_DOCUMENT = 512 * 1024;

/** What `quickstart` has of its own, so that nothing but what was recorded is there. */
const REMOVED = [
  'catalog', 'listings', 'inventory', 'orders', 'returns', 'settlements',
  'financialEvents', 'recommendations', 'metrics', 'generate',
]; // prettier-ignore

type Taker = (answer: Tree, found: Recognised) => number;

/** Collects what answers tell of a world: what was told last of a thing stands. */
export class RecordedWorld {
  readonly #orders = new Map<string, Words>();
  readonly #items = new Map<string, Map<string, Words>>();
  readonly #products = new Map<string, Words>();
  readonly #listings = new Map<string, Words>();
  readonly #stock = new Map<string, Words>();
  readonly #reportTypes = new Map<string, Words>();
  readonly #reports = new Map<string, Words>();
  readonly #feeds = new Map<string, Words>();
  readonly #marketplaces = new Set<string>();
  #latest = '';

  readonly #takers: Readonly<Record<string, Taker>> = {
    'Orders.ListOrders': (answer) => this.#takeOrders(answer),
    'Orders.ListOrdersByNextToken': (answer) => this.#takeOrders(answer),
    'Orders.GetOrder': (answer) => this.#takeOrders(answer),
    'Orders.ListOrderItems': (answer, { parameters }) =>
      this.#takeItems(answer, parameters.get('AmazonOrderId')),
    'Orders.ListOrderItemsByNextToken': (answer) => this.#takeItems(answer, undefined),
    'Products.GetMatchingProduct': (answer) => this.#takeProducts(answer),
    'Products.GetMatchingProductForId': (answer) => this.#takeProducts(answer),
    'Products.ListMatchingProducts': (answer) => this.#takeProducts(answer),
    'Products.GetMyPriceForSKU': (answer) => this.#takeOffers(answer),
    'Products.GetMyPriceForASIN': (answer) => this.#takeOffers(answer),
    'FulfillmentInventory.ListInventorySupply': (answer) => this.#takeStock(answer),
    'FulfillmentInventory.ListInventorySupplyByNextToken': (answer) => this.#takeStock(answer),
    'Sellers.ListMarketplaceParticipations': (answer) => this.#takeParticipations(answer),
    'Reports.GetReportRequestList': (answer) =>
      this.#takeReportList(answer, 'ReportRequestInfo', 'GeneratedReportId'),
    'Reports.GetReportList': (answer) => this.#takeReportList(answer, 'ReportInfo', 'ReportId'),
    'Feeds.GetFeedSubmissionList': (answer) => this.#takeFeeds(answer),
    'Feeds.SubmitFeed': (answer) => this.#takeFeeds(answer),
  };

  get count(): number {
    return this.#orders.size + this.#products.size + this.#listings.size + this.#stock.size + this.#reports.size + this.#feeds.size + this.#marketplaces.size; // prettier-ignore
  }

  /** Takes what an answer tells. @returns why it is of no use; undefined: it was */
  take(found: Recognised, response: RecordedResponse, body: Body): string | undefined {
    if (/<ErrorResponse[\s>]/.test(body.text.slice(0, 1_000))) return 'an error is no part of a world';
    if (found.operation.responseKind === 'document') return this.#takeDocument(found, response, body);
    const taker = this.#takers[found.key];
    if (!taker) return `${found.key} tells nothing that is made a world of`;
    const answer = Tree.of(body.text);
    if (!answer) return 'its XML could not be read';
    return taker(answer, found) > 0 ? undefined : 'it tells of nothing that a world has';
  }

  #takeOrders(answer: Tree): number {
    const orders = recordedOf(answer.all('Order').map(orderOf));
    for (const order of orders) {
      this.#orders.set(String(order.id), order);
      this.#marketplaces.add(String(order.marketplace));
      for (const at of [order.updatedAt, order.purchasedAt]) this.#saw(at);
    }
    return orders.length;
  }

  #takeItems(answer: Tree, asked: string | undefined): number {
    const id = answer.all('AmazonOrderId')[0]?.text() ?? asked;
    const items = recordedOf(answer.all('OrderItem').map(itemOf));
    if (id === undefined) return 0;
    const known = this.#items.get(id) ?? new Map<string, Words>();
    for (const item of items) known.set(String(item.id ?? item.sku), item);
    this.#items.set(id, known);
    return items.length;
  }

  #takeProducts(answer: Tree): number {
    const products = answer
      .all('Product')
      .filter((each) => each.text('Identifiers', 'MarketplaceASIN', 'ASIN') !== undefined);
    for (const product of products) {
      const asin = asinOf(product.text('Identifiers', 'MarketplaceASIN', 'ASIN'));
      const attributes = product.at('AttributeSets', 'ItemAttributes');
      const group = attributes?.text('ProductGroup');
      this.#products.set(asin, whole({
        asin,
        title: attributes?.text('Title') ?? asin,
        brand: attributes?.text('Brand'),
        manufacturer: attributes?.text('Manufacturer'),
        productGroup: group,
        color: attributes?.text('Color'),
        size: attributes?.text('Size'),
        model: attributes?.text('Model'),
        partNumber: attributes?.text('PartNumber'),
        image: attributes?.text('SmallImage', 'URL'),
      })); // prettier-ignore
    }
    return products.length;
  }

  #takeOffers(answer: Tree): number {
    const products = answer.all('Product');
    let taken = 0;
    for (const product of products)
      for (const offer of product.all('Offer')) {
        const sku = offer.text('SellerSKU');
        const marketplace = product.text('Identifiers', 'MarketplaceASIN', 'MarketplaceId');
        const price = offer.number('RegularPrice', 'Amount');
        if (sku === undefined || price === undefined || !isMarketplace(marketplace)) continue;
        const asin = asinOf(product.text('Identifiers', 'MarketplaceASIN', 'ASIN'));
        const channel = offer.text('FulfillmentChannel') === 'AMAZON' ? 'AFN' : 'MFN';
        this.#marketplaces.add(marketplace!);
        this.#listings.set(`${marketplace}/${sku}`, { marketplace, sku, asin, price, channel });
        taken++;
      }
    return taken;
  }

  #takeStock(answer: Tree): number {
    const supplies = answer.all('member').filter((each) => each.text('SellerSKU') !== undefined);
    for (const supply of supplies) {
      const sku = supply.text('SellerSKU')!;
      const fnsku = supply.text('FNSKU');
      const inStock = supply.number('InStockSupplyQuantity') ?? 0;
      const total = supply.number('TotalSupplyQuantity') ?? inStock;
      this.#stock.set(sku, whole({
        sku,
        asin: asinOf(supply.text('ASIN')),
        fnsku: fnsku !== undefined && /^[A-Z0-9]{10}$/.test(fnsku) ? fnsku : undefined,
        condition: supply.text('Condition'),
        inStock,
        inbound: Math.max(0, total - inStock),
      })); // prettier-ignore
    }
    return supplies.length;
  }

  #takeParticipations(answer: Tree): number {
    const ids = answer.all('Participation').flatMap((each) => each.text('MarketplaceId') ?? []);
    const known = ids.filter(isMarketplace);
    for (const id of known) this.#marketplaces.add(id);
    return known.length;
  }

  #takeReportList(answer: Tree, element: string, idName: string): number {
    const reports = answer.all(element).filter((each) => each.text(idName) !== undefined);
    for (const report of reports) {
      const id = report.text(idName)!;
      const availableAt = report.text('AvailableDate') ?? report.text('CompletedDate');
      this.#saw(availableAt);
      this.#reportTypes.set(id, whole({
        type: report.text('ReportType'),
        availableAt,
        from: report.text('StartDate'),
        to: report.text('EndDate'),
        acknowledged: report.text('Acknowledged') === 'true' ? true : undefined,
      })); // prettier-ignore
    }
    return reports.length;
  }

  #takeFeeds(answer: Tree): number {
    const feeds = answer
      .all('FeedSubmissionInfo')
      .filter((each) => each.text('FeedSubmissionId') !== undefined);
    for (const feed of feeds) {
      const submittedAt = feed.text('SubmittedDate');
      this.#saw(submittedAt);
      const id = feed.text('FeedSubmissionId')!;
      this.#feeds.set(id, {
        ...this.#feeds.get(id),
        ...whole({ id, type: feed.text('FeedType'), submittedAt }),
      });
    }
    return feeds.length;
  }

  #takeDocument(found: Recognised, { headers }: RecordedResponse, { bytes, text }: Body): string | undefined {
    if (bytes.length > MAX_DOCUMENT)
      return 'a document of more than 512 KiB is not put into a world: import it as responses';
    const contentType = headers['content-type']?.replace(/;.*$/, '');
    const document = whole({ text, contentType });
    const feed = found.parameters.get('FeedSubmissionId');
    if (found.key === 'Feeds.GetFeedSubmissionResult') {
      if (feed === undefined) return 'nothing says which feed it is of';
      this.#feeds.set(feed, { id: feed, ...this.#feeds.get(feed), result: document });
      return undefined;
    }
    const id = found.parameters.get('ReportId') ?? `${50_000_000_000 + this.#reports.size}`;
    this.#reports.set(id, whole({ id, type: found.reportType, document }));
    return undefined;
  }

  #saw(instant: unknown): void {
    const at = typeof instant === 'string' ? Date.parse(instant) : NaN;
    if (!Number.isNaN(at) && at < Date.UTC(2100)) {
      const iso = new Date(at).toISOString();
      if (iso > this.#latest) this.#latest = iso;
    }
  }

  /** The scenario: the demo seller with what was recorded, a minute after the last that happened. */
  *text(name: string): Iterable<string> {
    yield `name: ${inFlow(name)}\nextends: quickstart\nremove: ${inFlow(REMOVED)}\n`;
    if (this.#latest !== '')
      yield `clock: {at: ${inFlow(new Date(Date.parse(this.#latest) + 60_000).toISOString())}}\n`;
    const own = (words: Words) => ({ seller: SELLER, ...words });
    yield* inLines('catalog', [...this.#products.values()]);
    yield* inLines(
      'listings',
      [...this.#listings.values()].map((each) => own({ title: this.#titleOf(each), ...each })),
    );
    yield* inLines('inventory', [...this.#stock.values()].map(own));
    yield* inLines(
      'orders',
      [...this.#orders.values()].map((order) => own(this.#withItems(order))),
    );
    const reports = [...this.#reports].flatMap(([id, report]) =>
      this.#typed(this.#reportTypes.get(id), report),
    );
    if (reports.length > 0) yield 'reports:\n';
    yield* inLines('available', reports.map(own), '  ');
    const feeds = [...this.#feeds.values()].filter(({ type }) => type !== undefined);
    if (feeds.length > 0) yield 'feeds:\n';
    yield* inLines('submitted', feeds.map(own), '  ');
  }

  #titleOf = ({ asin, sku }: Words): unknown => this.#products.get(String(asin))?.title ?? sku;

  /** A report whose type nobody told is none that could be listed. */
  #typed(told: Words | undefined, report: Words): Words[] {
    const whole = { ...told, ...report };
    return whole.type === undefined ? [] : [whole];
  }

  /** An order whose lines were not recorded has one that stands for them. */
  #withItems({ quantity, shipped, ...order }: Words): Words {
    const items = [...(this.#items.get(String(order.id))?.values() ?? [])];
    if (items.length > 0) return whole({ ...order, items });
    const count = Math.max(1, Number(quantity));
    const price = Math.round((Number(order.total ?? 0) / count) * 100) / 100;
    const line = {
      sku: 'NOT-RECORDED',
      asin: 'B000000000',
      title: 'Not recorded',
      quantity: count,
      shipped,
      price,
    };
    return whole({ ...order, items: [whole(line)] });
  }
}

const recordedOf = (all: readonly (Words | undefined)[]): Words[] =>
  all.filter((each): each is Words => each !== undefined);

const isMarketplace = (id: string | undefined): boolean =>
  marketplaces.some(({ marketplaceId }) => marketplaceId === id);
