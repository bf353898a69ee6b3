import type { CartInformation } from '../../model/generated/index.js';
import { findCatalogItem } from '../../store/catalog.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { findListing } from '../../store/listings.js';
import { priceAt } from '../../store/offers/own-offers.js';
import { isBuyable } from '../../store/webstore/buyable.js';
import type { Cart, CartLine } from '../../store/webstore/carts.js';
import type { World } from '../../world/world.js';

/** A cart as CartInformation shows it. What is said of an item is that of its listing now, not when it was put in. */
export function cartDocument(world: World, cart: Cart): CartInformation.Cart {
  const itemsOf = (saved: boolean) =>
    cart.lines.filter((line) => line.saved === saved).map((line) => itemDocument(world, cart, line));
  const [active, saved] = [itemsOf(false), itemsOf(true)];
  return {
    MarketplaceId: cart.marketplaceId,
    NumberOfActiveItems: active.length,
    NumberOfSavedItems: saved.length,
    ...(cart.customerId !== null && { CustomerId: cart.customerId }),
    CartType: cart.customerId === null ? 'Session' : 'Customer',
    ActiveCartItemList: active,
    SavedCartItemList: saved,
    LastUpdatedDate: cart.updatedAt,
    ...(cart.sessionId !== null && { SessionId: cart.sessionId }),
    CartId: cart.cartId,
  };
}

function itemDocument(world: World, cart: Cart, { sku, quantity }: CartLine): CartInformation.CartItem {
  const listing = findListing(world, cart.seller, cart.marketplaceId, sku);
  if (!listing) return { SellerSKU: sku, Quantity: quantity, IsBuyable: false };
  const image =
    listing.details.images?.Main ?? findCatalogItem(world, cart.marketplaceId, listing.asin)?.details.image;
  const { amount, currency } = listing.price;
  const salePrice = priceAt(world.now(), hundredthsOf(amount), listing.details);
  return {
    ASIN: listing.asin,
    SellerSKU: sku,
    Title: listing.title,
    CurrentPrice: { CurrencyCode: currency, Amount: amount },
    ...(salePrice < hundredthsOf(amount) && {
      SalePrice: { CurrencyCode: currency, Amount: (salePrice / 100).toFixed(2) },
    }),
    Quantity: quantity,
    ProductPageURL: `http://${cart.domain}/dp/${listing.asin}`,
    ...(image !== undefined && { MainProductImageURL: image }),
    IsBuyable: isBuyable(world, cart.seller, listing),
  };
}
