import {
  EVERYWHERE,
  deleteCatalogItem,
  findCatalogRow,
  insertCatalogItem,
  updateCatalogItem,
} from '../../../store/catalog.js';
import type { CatalogDetails, CatalogItem } from '../../../store/catalog.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { marketplaceNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { asin as asinSchema, catalogWords, product } from './catalog-schemas.js';

const params = { id: schema.text() };
const { nonEmpty } = schema;

/** A product as lists have it. */
export const productView = ({
  id,
  asin,
  marketplaceId,
  title,
  details: { ofListing, ...details },
}: CatalogItem) => ({
  id: String(id),
  asin,
  marketplaceId: marketplaceId === EVERYWHERE ? null : marketplaceId,
  title,
  ofListing: ofListing === true,
  ...details,
});

interface Filter {
  marketplaceId?: string;
  asin?: string;
}

function list(world: World, { limit, after, marketplaceId, asin }: Paging & Filter) {
  const where = { "marketplace_id IN ('', ?)": marketplaceId, 'asin = ?': asin };
  const table = { select: 'id', from: 'catalog', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, readRow(after));
  return { items: rows.map(({ id }) => productView(findCatalogRow(world, id)!)), count };
}

function productAt(world: World, id: string): CatalogItem {
  const found = /^\d{1,15}$/.test(id) ? findCatalogRow(world, Number(id)) : undefined;
  if (!found) throw notFound(`product ${id} in the catalogue`);
  return found;
}

type NewProduct = CatalogDetails & { asin: string; marketplaceId?: string; title: string };

/** Adds a product; one that is known from a listing only makes room for it. */
function create(world: World, { asin, marketplaceId: named, title, ...details }: NewProduct) {
  const marketplaceId = named === undefined ? EVERYWHERE : marketplaceNamed(named);
  return world.database.transaction(() => {
    for (const known of productsThere(world, asin, marketplaceId)) {
      if (known.details.ofListing) deleteCatalogItem(world, known);
      else if (known.marketplaceId === marketplaceId)
        throw conflict(`The catalogue has ${asin} there already, as ${known.id}.`);
    }
    const id = insertCatalogItem(world, { asin, marketplaceId, title, details });
    return productView(findCatalogRow(world, id)!);
  });
}

/** What is said of a product in a marketplace; everywhere: in any. */
const productsThere = (world: World, asin: string, marketplaceId: string): CatalogItem[] =>
  world.database
    .numbers('SELECT id FROM catalog WHERE asin = ? ORDER BY id', asin)
    .map((id) => findCatalogRow(world, id)!)
    .filter((item) => marketplaceId === EVERYWHERE || item.marketplaceId === marketplaceId);

function change(world: World, id: string, { title, ...words }: CatalogDetails & { title?: string }) {
  const item = productAt(world, id);
  const { ofListing: _, ...before } = item.details;
  updateCatalogItem(world, item, { ...(title !== undefined && { title }), details: { ...before, ...words } });
  return productView(productAt(world, id));
}

/** The products of the catalogue. */
export const catalog: Resource = {
  tag: 'catalog',
  settles: true,
  schemas: [product],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/catalog',
      id: 'listCatalog',
      summary: 'The products of the catalogue; with a marketplace those that it has',
      query: { ...schema.paging, marketplaceId: nonEmpty, asin: nonEmpty },
      answer: schema.listOf('Product'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewProduct }>({
      method: 'POST',
      path: '/catalog',
      id: 'createProduct',
      summary: 'Adds a product to the catalogue, of one marketplace or of all',
      body: schema.object({ asin: asinSchema, marketplaceId: nonEmpty, title: nonEmpty, ...catalogWords }, [
        'asin',
        'title',
      ]),
      status: 201,
      answer: schema.ref('Product'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string }; body: CatalogDetails & { title?: string } }>({
      method: 'PATCH',
      path: '/catalog/:id',
      id: 'updateProduct',
      summary: 'Changes what is said of a product',
      params,
      body: schema.object({ title: nonEmpty, ...catalogWords }, [], { minProperties: 1 }),
      answer: schema.ref('Product'),
      run: ({ world, params: { id }, body }) => change(world, id, body),
    }),
    route<{ params: { id: string } }>({
      method: 'DELETE',
      path: '/catalog/:id',
      id: 'deleteProduct',
      summary: 'Takes a product out of the catalogue; its listings and offers stay',
      params,
      status: 204,
      run: ({ world, params: { id } }) => deleteCatalogItem(world, productAt(world, id)),
    }),
  ],
};
