import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Caller } from './callers.js';
import { describeClient, listOf } from './client-suite.js';
import type { Client, Endpoint, Order, OrderItem, Participations } from './client-suite.js';

/**
 * It sends forms over https, signs the host with its port, takes an answer for a flat file unless it begins with `<?xml`,
 * reads with xml2js, and follows NextTokens by itself.
 */
interface MwsApi {
  Orders: Record<'GetServiceStatus' | 'ListOrders' | 'ListOrderItems', Operation>;
  Sellers: Record<'ListMarketplaceParticipations', Operation>;
}
/** `metadata` has one entry for each page. */
type Operation = (
  parameters?: object,
  meta?: object,
) => PromiseLike<{ result: unknown; metadata: unknown[] }>;
type Options = Record<'host' | 'accessKeyId' | 'secretAccessKey' | 'merchantId', string> & {
  authToken?: string;
};
const MwsApi = createRequire(import.meta.url)('mws-api') as new (options: Options) => MwsApi;

function connect({ host, port }: Endpoint, caller: Caller): Client {
  const { accessKeyId, secretKey, sellerId, authToken } = caller;
  const { Orders, Sellers } = new MwsApi({
    host: `${host}:${port}`,
    accessKeyId,
    secretAccessKey: secretKey,
    merchantId: sellerId,
    ...(authToken && { authToken }),
  });
  return {
    async listOrders({ marketplaceIds, statuses, createdAfter, updatedAfter, pageSize }) {
      const parameters = {
        MarketplaceId: marketplaceIds,
        OrderStatus: statuses,
        CreatedAfter: createdAfter,
        LastUpdatedAfter: updatedAfter,
        MaxResultsPerPage: pageSize,
      };
      const { result, metadata } = await Orders.ListOrders(parameters, { next: true });
      return { orders: result as Order[], pages: metadata.length };
    },
    async listOrderItems(AmazonOrderId) {
      const { result } = await Orders.ListOrderItems({ AmazonOrderId });
      return result as OrderItem[];
    },
    async listParticipations() {
      const { result } = await Sellers.ListMarketplaceParticipations();
      const { ListParticipations, ListMarketplaces } = result as {
        ListParticipations: { Participation: Participations['participations'] };
        ListMarketplaces: { Marketplace: Participations['marketplaces'] };
      };
      return {
        participations: listOf(ListParticipations.Participation),
        marketplaces: listOf(ListMarketplaces.Marketplace),
      };
    },
    async getServiceStatus() {
      const { result } = await Orders.GetServiceStatus();
      return (result as { Status: string }).Status;
    },
  };
}

describeClient({
  name: 'mws-api',
  scheme: 'https',
  connect,
  /** The three words of the refusal; the status is not told. */
  expectReport(told, { code, message }) {
    expect(told).toBeInstanceOf(Error);
    expect(told).toMatchObject({ type: 'Sender', code, message: expect.stringContaining(message) });
  },
});
