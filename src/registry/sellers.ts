import type { World } from '../world/world.js';

export type SellerStatus = 'active' | 'suspended' | 'closed';
export type SellingPlan = 'professional' | 'individual';
export type UserRole = 'primary' | 'administrator' | 'user';

/** A seller account. */
export interface Seller {
  id: number;
  sellerId: string;
  name: string;
  status: SellerStatus;
  plan: SellingPlan;
  createdAt: number;
  /** In which the account is kept, such as `de`; absent: that of the marketplace. */
  language?: string;
  /** An older name of the account, `M_SHOPNAME_12345678`, which feeds may have instead of the SellerId. */
  merchantToken?: string;
}

/** A seller's part in one marketplace; orders and listings belong to it. */
export interface Participation {
  id: number;
  marketplaceId: string;
  suspendedListings: boolean;
}

/** Someone who signs in to a seller account. Only the primary account holder may authorize a developer. */
export interface User {
  id: number;
  name: string;
  email: string;
  role: UserRole;
}

interface SellerRow {
  id: number;
  seller_id: string;
  name: string;
  status: SellerStatus;
  plan: SellingPlan;
  created_at: number;
  language: string | null;
  merchant_token: string | null;
}

const sellerOf = (row: SellerRow): Seller => ({
  id: row.id,
  sellerId: row.seller_id,
  name: row.name,
  status: row.status,
  plan: row.plan,
  createdAt: row.created_at,
  ...(row.language !== null && { language: row.language }),
  ...(row.merchant_token !== null && { merchantToken: row.merchant_token }),
});

export interface NewSeller {
  sellerId?: string;
  name: string;
  status?: SellerStatus;
  plan?: SellingPlan;
  language?: string | undefined;
  merchantToken?: string | undefined;
  marketplaceIds?: readonly string[];
  users?: readonly Omit<User, 'id'>[];
}

/** Opens a seller account with its marketplaces and users, or nothing of it. */
export function createSeller(world: World, seller: NewSeller): Seller {
  return world.database.transaction(() => {
    const { id } = world.database.run(
      'INSERT INTO sellers (seller_id, name, status, plan, created_at, language, merchant_token) VALUES (?, ?, ?, ?, ?, ?, ?)',
      seller.sellerId ?? `A${world.ids.made.text(13)}`,
      seller.name,
      seller.status ?? 'active',
      seller.plan ?? 'professional',
      world.now(),
      seller.language ?? null,
      seller.merchantToken ?? null,
    );
    for (const marketplaceId of seller.marketplaceIds ?? []) addParticipation(world, id, marketplaceId);
    for (const user of seller.users ?? []) createUser(world, id, user);
    return sellerOfRow(world, id);
  });
}

export const findSeller = (world: World, sellerId: string): Seller | undefined =>
  world.database.remembered(`seller ${sellerId}`, () => {
    const row = world.database.get<SellerRow>('SELECT * FROM sellers WHERE seller_id = ?', sellerId);
    return row && sellerOf(row);
  });

export function sellerOfRow(world: World, id: number): Seller {
  return sellerOf(world.database.get<SellerRow>('SELECT * FROM sellers WHERE id = ?', id)!);
}

/** All sellers, newest first. */
export const listSellers = (world: World): Seller[] =>
  world.database.all<SellerRow>('SELECT * FROM sellers ORDER BY id DESC').map(sellerOf);

export function updateSeller(
  world: World,
  seller: Seller,
  change: { status?: SellerStatus; plan?: SellingPlan },
): void {
  const { status, plan } = { ...seller, ...change };
  world.database.run('UPDATE sellers SET status = ?, plan = ? WHERE id = ?', status, plan, seller.id);
}

export function addParticipation(world: World, seller: number, marketplaceId: string): void {
  world.database.run(
    'INSERT INTO participations (seller, marketplace_id) VALUES (?, ?)',
    seller,
    marketplaceId,
  );
}

/** The seller's marketplaces, in the order in which it joined them. */
export const listParticipations = (world: World, seller: Seller): readonly Participation[] =>
  world.database.remembered(`participations ${seller.id}`, () =>
    world.database
      .all<{ id: number; marketplace_id: string; suspended_listings: number }>(
        'SELECT id, marketplace_id, suspended_listings FROM participations WHERE seller = ? ORDER BY id',
        seller.id,
      )
      .map((row) => ({
        id: row.id,
        marketplaceId: row.marketplace_id,
        suspendedListings: row.suspended_listings === 1,
      })),
  );

export function createUser(world: World, seller: number, user: Omit<User, 'id'>): void {
  world.database.run(
    'INSERT INTO users (seller, name, email, role) VALUES (?, ?, ?, ?)',
    seller,
    user.name,
    user.email,
    user.role,
  );
}

/** One of a seller's users, who are known by the numbers of their rows. */
export const findUser = (world: World, seller: number, id: number): User | undefined =>
  world.database.get<User>('SELECT id, name, email, role FROM users WHERE seller = ? AND id = ?', seller, id);

export function setUserRole(world: World, { id }: User, role: UserRole): void {
  world.database.run('UPDATE users SET role = ? WHERE id = ?', role, id);
}

/** Only the primary account holder authorizes developers, and registers as one. */
export const isPrimary = ({ role }: Pick<User, 'role'>): boolean => role === 'primary';

/** Whoever administers the account may have keys reset. */
export const isAdministrator = ({ role }: Pick<User, 'role'>): boolean => role !== 'user';

/** A seller's users, the first one first. */
export const listUsers = (world: World, seller: Seller): User[] =>
  world.database.all<User>('SELECT id, name, email, role FROM users WHERE seller = ? ORDER BY id', seller.id);
