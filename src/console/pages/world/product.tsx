import { api, pathOf } from '../../api/client.js';
import { useVocabulary } from '../../api/known.js';
import type { CatalogProduct, Product } from '../../api/types.js';
import { Facts } from '../../components/facts.js';
import { SelectField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { ProductPicture } from '../../components/product-picture.js';
import { Table } from '../../components/table.js';
import { replaceQuery } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { ProductLink } from './product/link.js';
import { Offers } from './product/offers.js';
import { PriceHistory } from './product/price-history.js';

/** A product as one marketplace has it: what it is, its variations, who offers it, and how prices went. */
export function ProductPage({ id: asin, query }: PageProps) {
  const marketplaceId = query.get('marketplace') ?? '';
  const found = useLive(
    () => api.get<Product>(pathOf('products', asin), { marketplaceId }),
    [asin, marketplaceId],
  );
  return (
    <Page title={asin} lead={<a href="#/products">All products</a>}>
      <Loaded from={found}>
        {(product) => (
          <>
            <p class="verdict">
              <strong>{product.product.title}</strong>
            </p>
            <Place product={product} />
            <div class="product">
              <ProductPicture
                asin={asin}
                title={product.product.title}
                group={product.product.productGroup}
              />
              <Facts of={factsOf(product.product)} />
            </div>
            <Variations product={product} />
            <Section title="Offers">
              <Offers product={product} />
            </Section>
            <Section title="Prices of this run">
              <PriceHistory product={product} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Which marketplace is shown, where there are several. */
function Place({ product: { asin, marketplaceId, marketplaceIds } }: { product: Product }) {
  const { marketplaces } = useVocabulary();
  const nameOf = (id: string) => marketplaces.find((each) => each.id === id)?.name ?? id;
  const ids = marketplaceIds.includes(marketplaceId) ? marketplaceIds : [marketplaceId, ...marketplaceIds];
  return (
    <div class="filters">
      <SelectField
        label="Marketplace"
        value={marketplaceId}
        onChange={(chosen) => replaceQuery(['products', asin], { marketplace: chosen })}
        choices={ids.map((value) => ({ value, label: nameOf(value) }))}
      />
    </div>
  );
}

/** The product that holds it and those beside it, or its own variations. */
function Variations({ product: { asin, marketplaceId, parent, variations } }: { product: Product }) {
  if (!parent && variations.length === 0) return null;
  return (
    <Section title="Variations">
      {parent && (
        <p>
          Of <ProductLink asin={parent.asin} marketplaceId={marketplaceId} /> {parent.title}
        </p>
      )}
      <Table
        caption="Variations"
        columns={[
          {
            label: 'ASIN',
            look: 'mono',
            of: (each) =>
              each.asin === asin ? (
                <strong>{asin}</strong>
              ) : (
                <ProductLink asin={each.asin} marketplaceId={marketplaceId} />
              ),
          },
          {
            label: 'What it is',
            of: ({ variation }) =>
              Object.entries(variation)
                .map(([theme, value]) => `${theme} ${value}`)
                .join(', ') || '–',
          },
          { label: 'Title', minor: true, of: ({ title }) => title },
        ]}
        items={variations}
        keyOf={(each) => each.asin}
        empty="There are none."
      />
    </Section>
  );
}

function factsOf(product: CatalogProduct) {
  const identifiers = Object.entries(product.identifiers ?? {});
  return [
    ['ASIN', <code>{product.asin}</code>],
    ...identifiers.map(([type, value]) => [type, <code>{String(value)}</code>] as const),
    ['Brand', product.brand],
    ['Manufacturer', product.manufacturer],
    ['Group', product.productGroup],
    ['Type', product.productType],
    ['Color', product.color],
    ['Size', product.size],
    ['Model', product.model],
    ['Part number', product.partNumber],
    ['Binding', product.binding],
    ['Authors', product.authors?.join(', ')],
    ['List price', product.listPrice && showValue(product.listPrice)],
    ['Browse nodes', product.browseNodes?.join(', ')],
    ['Sales ranks', product.salesRanks?.map(({ category, rank }) => `${category} ${rank}`).join(', ')],
    ['Varies by', product.variationTheme?.join(', ')],
    ['Known from', product.ofListing ? 'a listing only' : undefined],
  ] as const;
}
