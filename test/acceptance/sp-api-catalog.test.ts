import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { inXml, NOT_VALID, openCatalogue, SELLER, US } from './sp-api-catalogue-world.js';
import type { CatalogueWorld, Json } from './sp-api-catalogue-world.js';
import type { SpClient } from './sp-api-calls.js';

let server: MwsLocal;
let client: SpClient;
let mws: CatalogueWorld['mws'];
let refused: CatalogueWorld['refused'];
beforeAll(async () => {
  server = await startMwsLocal();
  ({ client, mws, refused } = await openCatalogue(server));
});
afterAll(() => server.close());

describe('catalog items', () => {
  const items = `/catalog/2022-04-01/items`;
  const ALL =
    'attributes,classifications,dimensions,identifiers,images,productTypes,relationships,salesRanks,summaries,vendorDetails';

  it('shows a product: its summary by itself, and every dataset that is asked for', async () => {
    const plain = await client.get(`${items}/0306406152?marketplaceIds=${US}`);
    expect(Object.keys(plain.json)).toEqual(['asin', 'summaries']);
    const { json } = await client.get(`${items}/0306406152?marketplaceIds=${US}&includedData=${ALL}`);
    expect(json.summaries).toMatchObject([
      {
        marketplaceId: US,
        brand: 'Northpine',
        browseClassification: { displayName: 'Boating', classificationId: '3153' },
        contributors: [{ role: { value: 'author' }, value: 'Otterly' }],
        itemClassification: 'BASE_PRODUCT',
        itemName: 'A Field Guide to Harbour Lights',
        websiteDisplayGroup: 'book_display_on_website',
        websiteDisplayGroupName: 'Book',
      },
    ]);
    expect(json.identifiers).toEqual([
      {
        marketplaceId: US,
        identifiers: [
          { identifierType: 'ISBN', identifier: '9780306406157' },
          { identifierType: 'EAN', identifier: '9780306406157' },
        ],
      },
    ]);
    expect(json.dimensions).toEqual([
      { marketplaceId: US, package: { weight: { unit: 'pounds', value: 1.1 } } },
    ]);
    expect(json.salesRanks).toEqual([
      {
        marketplaceId: US,
        displayGroupRanks: [{ websiteDisplayGroup: 'book_display_on_website', title: 'Book', rank: 48211 }],
      },
    ]);
    expect(json.attributes).toMatchObject({
      binding: [{ value: 'Paperback', language_tag: 'en_US', marketplace_id: US }],
      list_price: [{ value: 24.95, currency: 'USD', marketplace_id: US }],
    });
    expect(json.productTypes).toEqual([{ marketplaceId: US, productType: 'ABIS_BOOK' }]);
    expect(json).not.toHaveProperty('vendorDetails');
  });

  it('has the browse paths of MWS as classifications, and in v0 as categories', async () => {
    const { json } = await client.get(
      `${items}/B00EXAMPL1?marketplaceIds=${US}&includedData=classifications`,
    );
    const paths = json.classifications as {
      classifications: { classificationId: string; parent?: Json }[];
    }[];
    const ids = (node: Json | undefined): string[] =>
      node ? [node.classificationId as string, ...ids(node.parent as Json | undefined)] : [];
    const own = inXml(await mws('GetProductCategoriesForASIN', { ASIN: 'B00EXAMPL1' }), 'ProductCategoryId');
    expect(paths[0]!.classifications.flatMap(ids)).toEqual(own);
    const v0 = await client.get(`/catalog/v0/categories?MarketplaceId=${US}&SellerSKU=CROWD`);
    const chain = (node: Json | undefined): string[] =>
      node ? [node.ProductCategoryId as string, ...chain(node.parent as Json | undefined)] : [];
    expect((v0.json.payload as unknown as Json[]).flatMap(chain)).toEqual(own);
  });

  it('ties variations together', async () => {
    const { json } = await client.get(
      `${items}?marketplaceIds=${US}&identifiersType=ASIN&identifiers=B00PARENT1,B00CHILD02&includedData=relationships,summaries`,
    );
    const [parent, child] = json.items as { relationships: { relationships: Json[] }[]; summaries: Json[] }[];
    const theme = { attributes: ['color', 'size'], theme: 'COLOR/SIZE' };
    expect(parent!.relationships[0]!.relationships).toEqual([
      { childAsins: ['B00CHILD01', 'B00CHILD02', 'B00CHILD03'], variationTheme: theme, type: 'VARIATION' },
    ]);
    expect(child!.relationships[0]!.relationships).toEqual([
      { parentAsins: ['B00PARENT1'], variationTheme: theme, type: 'VARIATION' },
    ]);
    expect([parent!.summaries[0]!.itemClassification, child!.summaries[0]!.size]).toEqual([
      'VARIATION_PARENT',
      'M',
    ]);
  });

  it('finds by codes and SKUs what MWS finds, not grouped, without those that nothing answers', async () => {
    const found = async (query: string) =>
      ((await client.get(`${items}?marketplaceIds=${US}&${query}`)).json.items as { asin: string }[]).map(
        ({ asin }) => asin,
      );
    const xml = await mws('GetMatchingProductForId', { IdType: 'UPC', 'IdList.Id.1': '036000291452' });
    expect(await found('identifiersType=UPC&identifiers=036000291452,999999999999')).toEqual(
      inXml(xml, 'ASIN'),
    );
    expect(await found('identifiersType=GTIN&identifiers=036000291452')).toHaveLength(2);
    expect(await found('identifiersType=MINSAN&identifiers=1')).toEqual([]);
    expect(await found(`identifiersType=SKU&sellerId=A3EXAMPLESECOND&identifiers=CROWD`)).toEqual([]);
    const { json } = await client.get(
      `${items}?marketplaceIds=${US}&identifiersType=SKU&sellerId=${SELLER}&identifiers=ON-SALE,CROWD&includedData=identifiers`,
    );
    const bySku = json.items as { asin: string; identifiers: { identifiers: Json[] }[] }[];
    // The ids tell which SKU a product answers.
    expect(bySku.map(({ asin, identifiers: [said] }) => [asin, said!.identifiers.at(-1)])).toEqual([
      ['B00CHILD02', { identifierType: 'SKU', identifier: 'ON-SALE' }],
      ['B00EXAMPL1', { identifierType: 'SKU', identifier: 'CROWD' }],
    ]);
  });

  it('finds by keywords what MWS finds, page by page, forth and back', async () => {
    const search = `${items}?marketplaceIds=${US}&keywords=mug&pageSize=1`;
    const first = (await client.get(search)).json;
    const own = inXml(await mws('ListMatchingProducts', { Query: 'mug' }), 'ASIN');
    expect(own.length).toBeGreaterThan(1);
    expect(first.numberOfResults).toBe(own.length);
    expect(first.refinements).toMatchObject({ brands: [{ numberOfResults: 2, brandName: 'Brightwell' }] });
    const { nextToken, previousToken } = first.pagination as Record<string, string>;
    expect([nextToken, previousToken]).toEqual([expect.stringMatching(/^[\w-]+$/), undefined]);
    const second = (await client.get(`${search}&pageToken=${nextToken}`)).json;
    const asins = [first, second].flatMap(({ items: page }) => (page as { asin: string }[])[0]!.asin);
    expect(asins).toEqual(own.slice(0, 2));
    const back = (second.pagination as Record<string, string>).previousToken;
    expect((await client.get(`${search}&pageToken=${back}`)).json.items).toEqual(first.items);
    expect(await refused(`${search}&brandNames=Brightwell&pageToken=${nextToken}`)).toEqual(NOT_VALID);
    expect(await refused(`${search}&pageToken=x${nextToken}`)).toEqual(NOT_VALID);
    const narrowed = await client.get(
      `${items}?marketplaceIds=${US}&keywords=mug&classificationIds=284507&brandNames=Brightwell`,
    );
    expect((narrowed.json.items as { asin: string }[]).map(({ asin }) => asin)).toContain('B00EXAMPL1');
    const none = await client.get(`${items}?marketplaceIds=${US}&keywords=mug&brandNames=Mossgate`);
    expect(none.json).toMatchObject({ numberOfResults: 0, items: [] });
  });

  it('refuses as recorded, and what does not go together', async () => {
    expect(await refused(`${items}/B0GJCXCH6Q?marketplaceIds=${US}`)).toEqual([
      404,
      'NOT_FOUND',
      `Requested item, B0GJCXCH6Q, not found in marketplace(s) ${US}.`,
    ]);
    expect(await refused(`${items}?marketplaceIds=A1F83G8C2ARO7P&keywords=x`)).toEqual([
      400,
      'InvalidInput',
      "Invalid 'marketplaceIds' provided.",
    ]);
    for (const query of [
      '',
      'identifiers=X',
      'identifiers=X&identifiersType=SKU',
      'identifiers=X&identifiersType=ASIN&keywords=y',
      'identifiers=X&identifiersType=ASIN&brandNames=y',
      'keywords=y&identifiersType=ASIN',
    ])
      expect(await refused(`${items}?marketplaceIds=${US}&${query}`), query).toEqual(NOT_VALID);
    expect((await refused(`${items}?marketplaceIds=${US}&keywords=y&pageSize=21`))[0]).toBe(400);
    expect((await refused(`${items}?marketplaceIds=${US},${US}&keywords=y`))[0]).toBe(400);
  });
});
