import { Marketplace } from '../../components/marketplace.js';
import { Page } from '../../components/page.js';
import { ResourceList } from '../../components/resource-list.js';
import { ProductLink } from './product/link.js';
import { column } from './of-sellers.js';

export const Products = () => (
  <Page title="Products" lead="The catalogue: what can be listed, and what the operations of Products find.">
    <ResourceList
      caption="Products"
      path="/catalog"
      columns={[
        {
          label: 'ASIN',
          look: 'mono',
          of: ({ asin, marketplaceId }) => (
            <ProductLink asin={String(asin)} marketplaceId={(marketplaceId as string | null) ?? ''} />
          ),
        },
        column('Title', 'title', { look: 'wide' }),
        column('Brand', 'brand', { minor: true }),
        column('Group', 'productGroup', { minor: true }),
        column('Variation of', 'parentAsin', { look: 'mono', minor: true }),
        {
          label: 'Marketplace',
          minor: true,
          of: ({ marketplaceId }) =>
            marketplaceId === null ? 'all' : <Marketplace id={String(marketplaceId)} />,
        },
      ]}
      empty="There are none. Scenarios bring a catalogue along; a listing makes its product."
    />
  </Page>
);
