import { changeCart, createCart, findCartOf } from '../../store/webstore/carts.js';
import { findShopper } from '../../store/webstore/shoppers.js';
import { subscribe } from '../../store/webstore/stock-subscriptions.js';
import type { World } from '../../world/world.js';
import { shopOf } from '../populate/populate-webstore.js';
import type { Change } from './change.js';

/** Puts units into a customer's cart, which is made where there is none yet. */
export function addToCart(world: World, change: NonNullable<Change['addToCart']>): void {
  const { shop, shopper, cart } = placeOf(world, change);
  if (!shop || !shopper) return;
  const { sku, quantity = 1 } = change;
  if (cart) changeCart(world, cart, { add: [{ sku, quantity }] });
  else createCart(world, shop, { shopper, lines: [{ sku, quantity, saved: false }] });
}

/** Takes a SKU out of a customer's cart. */
export function removeFromCart(world: World, change: NonNullable<Change['removeFromCart']>): void {
  const { cart } = placeOf(world, change);
  if (cart) changeCart(world, cart, { remove: [change.sku] });
}

/** Lets some wait for an item. */
export function subscribeToStock(world: World, change: NonNullable<Change['subscribe']>): void {
  const { seller, marketplace, sku, count = 1 } = change;
  const shop = shopOf(world, seller, marketplace);
  for (let one = 0; shop && one < count; one++)
    subscribe(world, shop, { sku, email: `waiting${world.ids.made.text(8, '0123456789')}@example.com` });
}

function placeOf(world: World, change: { seller: string; marketplace: string; customer: string }) {
  const shop = shopOf(world, change.seller, change.marketplace);
  const shopper = findShopper(world, change.customer);
  return { shop, shopper, cart: shop && shopper && findCartOf(world, shop, shopper) };
}
