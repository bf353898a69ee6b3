import { linkTo } from '../../../lib/router.js';

/** To the page of a product in a marketplace; without one, where there is something of it. */
export const ProductLink = ({ asin, marketplaceId }: { asin: string; marketplaceId: string }) => (
  <a href={linkTo(['products', asin], { marketplace: marketplaceId })}>{asin}</a>
);
