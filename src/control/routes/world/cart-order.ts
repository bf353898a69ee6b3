import { sellerOfRow } from '../../../registry/sellers.js';
import { findMarketplace } from '../../../model/marketplaces.js';
import { addOrder, makeShopper } from '../../../scenario/index.js';
import type { Order } from '../../../store/orders/order.js';
import { takeStock } from '../../../store/orders/order-stock.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import { canBuy } from '../../../store/webstore/buyable.js';
import { emptyCart } from '../../../store/webstore/carts.js';
import type { Cart } from '../../../store/webstore/carts.js';
import { createShopper, findShopper } from '../../../store/webstore/shoppers.js';
import type { Shopper } from '../../../store/webstore/shoppers.js';
import { webstoreOfRow } from '../../../store/webstore/webstores.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { conflict } from '../../problem.js';

/** Buys what is active in a cart: an order by way of the shop, to the shopper's first address. */
export function orderCart(world: World, cart: Cart): Order {
  const items = cart.lines.filter(({ saved }) => !saved);
  if (items.length === 0) throw conflict(`Nothing in cart ${cart.cartId} is to be bought.`);
  const gone = items.filter(({ sku }) => !canBuy(world, cart.seller, cart.marketplaceId, sku));
  if (gone.length > 0) throw conflict(`${gone.map(({ sku }) => sku).join(', ')} cannot be bought now.`);
  return world.database.transaction(() => {
    const { name, email, addresses } = buyerOf(world, cart);
    const id = addOrder(world, {
      seller: sellerOfRow(world, cart.seller).sellerId,
      marketplace: cart.marketplaceId,
      purchasedAt: iso(world.now()),
      salesChannel: cart.domain,
      buyer: { name, email },
      ...(addresses[0] && { address: addressOf(addresses[0]) }),
      items: items.map(({ sku, quantity }) => ({ sku, quantity })),
    });
    emptyCart(world, cart);
    const made = orderOfRow(world, id);
    takeStock(world, made);
    return made;
  });
}

/** Whose cart it is; somebody who is not signed in becomes a customer as a guest. */
function buyerOf(world: World, { customerId, webstore, marketplaceId }: Cart): Shopper {
  if (customerId !== null) return findShopper(world, customerId)!;
  const made = makeShopper(world.ids.made, findMarketplace(marketplaceId)!);
  return createShopper(world, webstoreOfRow(world, webstore), { ...made, accountType: 'Guest' });
}

const addressOf = ({ default: _, ...address }: Shopper['addresses'][number]) => address;
