import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { StartOptions } from '../../src/server/start-options.js';
import { demo, expired, ownAccount, refusals } from './callers.js';
import type { Caller, Refusal } from './callers.js';
import { askControl, ordersOf } from './control.js';
import type { ControlOrder } from './control.js';
import { startWithTls, trustOnly } from './tls-server.js';

/** What the suite reads of an answer: the names of MWS, whatever a library makes of dates and numbers. */
export interface Order {
  AmazonOrderId: string;
  OrderTotal?: Money;
}
export interface Money {
  Amount?: string | number;
}
export type OrderItem = Partial<Record<string, unknown>>;
/** A list of orders, read to its end. */
export interface Listing {
  orders: Order[];
  pages: number;
}
export interface Page<NextToken = string> {
  orders: Order[];
  nextToken: NextToken | undefined;
}
export interface Participations {
  participations: { MarketplaceId: string; SellerId: string }[];
  marketplaces: { MarketplaceId: string; DefaultCountryCode: string }[];
}

/** Exactly one of the two dates is given. */
export interface OrderQuery {
  marketplaceIds: string[];
  statuses?: string[];
  createdAfter?: string;
  updatedAfter?: string;
  pageSize?: number;
}

/** What every library can do, each in its own way. */
export interface Client {
  listOrders(query: OrderQuery): Promise<Listing>;
  listOrderItems(amazonOrderId: string): Promise<OrderItem[]>;
  listParticipations(): Promise<Participations>;
  getServiceStatus(): Promise<string>;
}

/** Where a client is pointed at. */
export interface Endpoint {
  url: string;
  host: string;
  port: number;
}

/** A client library from npm, as it is. */
export interface Library {
  name: string;
  /** Some cannot speak plain http. */
  scheme: 'http' | 'https';
  connect(endpoint: Endpoint, caller: Caller): Client;
  /** Asserts what the library hands to its user where a call is refused. */
  expectReport(told: unknown, refusal: Refusal): void;
}

/** A server, its control API at `url`, and where clients reach it. */
export interface Opened {
  url: string;
  endpoint: Endpoint;
}

/** Opens a server before the tests of the describe block that this is called in, and closes it behind them. */
export function useServer(scheme: Library['scheme'], options: StartOptions): Opened {
  const opened = {} as Opened;
  const closing: (() => unknown)[] = [];
  beforeAll(async () => {
    const open = async () => {
      if (scheme === 'http') return startMwsLocal(options);
      const server = await startWithTls(options);
      closing.push(trustOnly(server.ca));
      return server;
    };
    const { url, tlsUrl, close } = await open();
    closing.push(close);
    const reached = tlsUrl ?? url;
    const endpoint = { url: reached, host: '127.0.0.1', port: Number(new URL(reached).port) };
    Object.assign(opened, { url, endpoint });
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });
  return opened;
}

/** A world whose clock stands still has the same orders whenever the tests run. */
export const frozen: StartOptions = { clock: '2020-06-24T14:10:37Z', frozen: true };
/** Two minutes before that clock: where lists end. */
const END = '2020-06-24T14:08:37.000Z';

export const US = 'ATVPDKIKX0DER';
const CANADA = 'A2EUQ1WTGCTBG2';
const GERMANY = 'A1PA6795UKMFR9';

export const anyOrders: OrderQuery = { marketplaceIds: [US], createdAfter: '2020-01-01T00:00:00.000Z' };

/** One, several or none, as XML readers have them. */
export const listOf = <Item>(found: Item | readonly Item[] | undefined): Item[] =>
  found === undefined ? [] : ([found].flat() as Item[]);

/** The parameters of ListOrders by their names on the wire, for libraries that leave those to their user. */
export const wireParameters = (query: OrderQuery): Record<string, string> => ({
  ...numbered('MarketplaceId.Id', query.marketplaceIds),
  ...numbered('OrderStatus.Status', query.statuses ?? []),
  ...(query.createdAfter && { CreatedAfter: query.createdAfter }),
  ...(query.updatedAfter && { LastUpdatedAfter: query.updatedAfter }),
  ...(query.pageSize && { MaxResultsPerPage: String(query.pageSize) }),
});

const numbered = (name: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value, at) => [`${name}.${at + 1}`, value]));

/** Asks for more of a list for as long as there is more. */
export async function readAll<NextToken>(
  first: Promise<Page<NextToken>>,
  more: (nextToken: NextToken) => Promise<Page<NextToken>>,
): Promise<Listing> {
  const pages = [await first];
  for (let token = pages[0]!.nextToken; token !== undefined; token = pages.at(-1)!.nextToken)
    pages.push(await more(token));
  return { orders: pages.flatMap(({ orders }) => orders), pages: pages.length };
}

/** The list that the control API lets expect, in pages of that size. */
const listingOf = (expected: readonly ControlOrder[], pageSize: number) => ({
  ids: expected.map(({ amazonOrderId }) => amazonOrderId),
  pages: Math.ceil(expected.length / pageSize),
});
const seen = ({ orders, pages }: Listing) => ({ ids: orders.map((each) => each.AmazonOrderId), pages });

const minorUnits = (money: unknown) => Math.round(Number((money as Money | undefined)?.Amount ?? 0) * 100);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const CHARGES = ['ItemPrice', 'ItemTax', 'ShippingPrice', 'ShippingTax', 'GiftWrapPrice', 'GiftWrapTax'];
const DISCOUNTS = ['PromotionDiscount', 'ShippingDiscount'];
const totalOf = (item: OrderItem) =>
  sum(CHARGES.map((name) => minorUnits(item[name]))) - sum(DISCOUNTS.map((name) => minorUnits(item[name])));

/** What a client library can do with mws-local, and what it tells its user when it is refused. */
export function describeClient(library: Library): void {
  describe(`${library.name}, unmodified`, () => {
    const server = useServer(library.scheme, frozen);
    const connect = (caller: Caller) => library.connect(server.endpoint, caller);

    it('lists all orders of a marketplace page by page, each once, the oldest first', async () => {
      const orders = await ordersOf(server.url, demo.sellerId);
      const expected = orders.filter((each) => each.marketplaceId === US && each.purchasedAt <= END);
      expect(expected.length).toBeGreaterThanOrEqual(150);
      const listed = await connect(demo).listOrders({ ...anyOrders, pageSize: 40 });
      expect(seen(listed)).toEqual(listingOf(expected, 40));
    });

    it('lists the orders of several marketplaces that are in one of several statuses', async () => {
      const marketplaceIds = [US, CANADA, GERMANY];
      const statuses = ['Shipped', 'Canceled', 'Pending'];
      const orders = await ordersOf(server.url, demo.sellerId);
      const expected = orders
        .filter((each) => marketplaceIds.includes(each.marketplaceId) && statuses.includes(each.status))
        .filter((each) => each.purchasedAt <= END);
      expect(new Set(expected.map((each) => each.marketplaceId))).toEqual(new Set(marketplaceIds));
      expect(new Set(expected.map((each) => each.status))).toEqual(new Set(statuses));
      const listed = await connect(demo).listOrders({ ...anyOrders, marketplaceIds, statuses });
      expect(seen(listed)).toEqual(listingOf(expected, 100));
    });

    it('lists orders by their last change, also those that were made long before', async () => {
      const updatedAfter = '2020-06-10T00:00:00.000Z';
      const orders = await ordersOf(server.url, demo.sellerId);
      const expected = orders
        .filter(
          (each) => each.marketplaceId === US && each.updatedAt >= updatedAfter && each.updatedAt <= END,
        )
        .sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
      expect(expected.filter((each) => each.purchasedAt < updatedAfter)).not.toEqual([]);
      const listed = await connect(demo).listOrders({ marketplaceIds: [US], updatedAfter, pageSize: 25 });
      expect(seen(listed)).toEqual(listingOf(expected, 25));
    });

    it('reads the lines of an order', async () => {
      const items = await connect(demo).listOrderItems('111-0000001-0000001');
      const lines = items.map((item) => [
        item['OrderItemId'],
        item['SellerSKU'],
        Number(item['QuantityOrdered']),
        minorUnits(item['ItemPrice']),
        minorUnits(item['ItemTax']),
        minorUnits(item['ShippingPrice']),
      ]);
      expect(lines).toEqual([
        ['10000000000001', 'QS-MUG-01', 2, 4998, 400, 499],
        ['10000000000002', 'QS-TEA-01', 1, 1250, 100, 0],
      ]);
    });

    it('finds that the lines of each order add up to its total', async () => {
      const client = connect(demo);
      const query = { ...anyOrders, statuses: ['Unshipped', 'PartiallyShipped'] };
      const { orders } = await client.listOrders(query);
      expect(orders.length).toBeGreaterThan(10);
      const totals = new Map(orders.map((each) => [each.AmazonOrderId, minorUnits(each.OrderTotal)]));
      expect(totals.get('111-0000001-0000001')).toBe(7247);
      const sums = new Map<string, number>();
      for (const id of totals.keys()) sums.set(id, sum((await client.listOrderItems(id)).map(totalOf)));
      expect(sums).toEqual(totals);
    });

    it('lists the marketplaces that the seller takes part in', async () => {
      type Seller = { marketplaceIds: string[] };
      const { marketplaceIds } = await askControl<Seller>(server.url, `/sellers/${demo.sellerId}`);
      const { participations, marketplaces } = await connect(demo).listParticipations();
      expect(participations.map((each) => each.MarketplaceId).sort()).toEqual(marketplaceIds.sort());
      expect(new Set(participations.map((each) => each.SellerId))).toEqual(new Set([demo.sellerId]));
      const countries = new Map(marketplaces.map((each) => [each.MarketplaceId, each.DefaultCountryCode]));
      expect([US, CANADA, GERMANY].map((id) => countries.get(id))).toEqual(['US', 'CA', 'DE']);
    });

    it('is told that the service is GREEN', async () => {
      expect(await connect(demo).getServiceStatus()).toBe('GREEN');
    });

    it('needs no token for the account of the developer', async () => {
      const { participations } = await connect(ownAccount).listParticipations();
      expect(participations.map((each) => each.MarketplaceId).sort()).toEqual([CANADA, US]);
    });

    const toldTo = (client: Client) =>
      client.listOrders(anyOrders).then(
        () => expect.unreachable('The call was not refused.'),
        (told: unknown) => told,
      );

    it.each(refusals.map((refusal) => [refusal.who, refusal] as const))(
      'reports why %s is refused',
      async (_, refusal) => {
        library.expectReport(await toldTo(connect(refusal.caller)), refusal);
      },
    );

    describe('an hour behind the server', () => {
      const hour = 3_600_000;
      const later = useServer(library.scheme, { realTime: () => Date.now() + hour });

      it('reports that its Timestamp has expired', async () => {
        library.expectReport(await toldTo(library.connect(later.endpoint, demo)), expired);
      });
    });
  });
}
