import { Marketplaces } from '../../components/marketplace.js';
import { Page } from '../../components/page.js';
import { ResourceList } from '../../components/resource-list.js';
import { column, instant, state } from './of-sellers.js';

export const Sellers = () => (
  <Page title="Sellers" lead="Seller accounts and the marketplaces that they take part in.">
    <ResourceList
      caption="Sellers"
      path="/sellers"
      columns={[
        column('Seller', 'id', { look: 'mono' }),
        column('Name', 'name'),
        state,
        column('Plan', 'plan', { minor: true }),
        {
          label: 'Marketplaces',
          minor: true,
          of: (item) => <Marketplaces ids={item.marketplaceIds as string[]} />,
        },
        instant('Opened', 'createdAt', true),
      ]}
    />
  </Page>
);
