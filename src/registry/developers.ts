import type { World } from '../world/world.js';
import { createApplication } from './applications.js';
import { createRefreshToken } from './refresh-tokens.js';

/** Where a developer's registration stands; only an approved one may call. */
export type DeveloperStatus = 'pending' | 'approved' | 'refused' | 'suspended';

/** A developer account, as registered in Seller Central. */
export interface Developer {
  /** The row; other tables refer to it. */
  id: number;
  /** 12 digits: `1234-3214-4321`. */
  developerId: string;
  name: string;
  contact: string;
  status: DeveloperStatus;
  /** Sections (`Orders`), operations (`Feeds.SubmitFeed`) and data (`DirectToConsumerShipping`) granted; null: all. */
  roles: string[] | null;
  /** Regions (`NA`, `EU`, `FE`) that the developer is registered in; null: all. */
  regions: string[] | null;
  /** The developer's own seller account (a row of sellers), which it calls without a token. */
  ownSeller: number | null;
  createdAt: number;
}

export interface DeveloperRow {
  id: number;
  developer_id: string;
  name: string;
  contact: string;
  status: DeveloperStatus;
  roles: string | null;
  regions: string | null;
  own_seller: number | null;
  created_at: number;
}

export const developerOf = (row: DeveloperRow): Developer => ({
  id: row.id,
  developerId: row.developer_id,
  name: row.name,
  contact: row.contact,
  status: row.status,
  roles: row.roles === null ? null : (JSON.parse(row.roles) as string[]),
  regions: row.regions === null ? null : (JSON.parse(row.regions) as string[]),
  ownSeller: row.own_seller,
  createdAt: row.created_at,
});

export interface NewDeveloper {
  developerId?: string;
  name: string;
  contact?: string;
  status?: DeveloperStatus;
  roles?: string[] | null;
  regions?: string[] | null;
  ownSeller?: number | null;
}

/** Registers a developer, with the application that it has in SP-API; an id is made up where none is given. */
export const createDeveloper = (world: World, developer: NewDeveloper): Developer =>
  world.database.transaction(() => {
    const id = insertDeveloper(world, developer);
    createApplication(world, id);
    const { ownSeller } = developer;
    if (ownSeller) createRefreshToken(world, { developer: id, seller: ownSeller, authorization: null });
    return developerOfRow(world, id);
  });

function insertDeveloper(world: World, developer: NewDeveloper): number {
  const list = (values: string[] | null | undefined) => (values ? JSON.stringify(values) : null);
  const { id } = world.database.run(
    `INSERT INTO developers (developer_id, name, contact, status, roles, regions, own_seller, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    developer.developerId ?? makeDeveloperId(world),
    developer.name,
    developer.contact ?? '',
    developer.status ?? 'approved',
    list(developer.roles),
    list(developer.regions),
    developer.ownSeller ?? null,
    world.now(),
  );
  return id;
}

export function findDeveloper(world: World, developerId: string): Developer | undefined {
  const row = world.database.get<DeveloperRow>(
    'SELECT * FROM developers WHERE developer_id = ?',
    developerId,
  );
  return row && developerOf(row);
}

/** The developer of a row that another table refers to. */
export const developerOfRow = (world: World, id: number): Developer =>
  developerOf(world.database.get<DeveloperRow>('SELECT * FROM developers WHERE id = ?', id)!);

/** All developers, newest first. */
export const listDevelopers = (world: World): Developer[] =>
  world.database.all<DeveloperRow>('SELECT * FROM developers ORDER BY id DESC').map(developerOf);

export function setDeveloperStatus(world: World, developer: Developer, status: DeveloperStatus): void {
  world.database.run('UPDATE developers SET status = ? WHERE id = ?', status, developer.id);
}

/** Grants sections and operations; null: all. */
export function setDeveloperRoles(world: World, developer: Developer, roles: readonly string[] | null): void {
  const granted = roles === null ? null : JSON.stringify(roles);
  world.database.run('UPDATE developers SET roles = ? WHERE id = ?', granted, developer.id);
}

/** Roles for data and not for operations, as the registration of developers had them. */
export const DATA_ROLES: readonly string[] = ['DirectToConsumerShipping', 'TaxInvoicing', 'TaxRemittance'];

/** Whether the developer gets what tells who a buyer is and where; one without a list of roles has all. */
export const seesBuyers = ({ roles }: Developer): boolean =>
  roles === null || roles.includes('DirectToConsumerShipping');

/** Whether the developer's roles allow an operation. */
export const hasRole = (developer: Developer, section: string, operation: string): boolean =>
  developer.roles === null ||
  developer.roles.includes(section) ||
  developer.roles.includes(`${section}.${operation}`);

function makeDeveloperId(world: World): string {
  const group = () => world.ids.made.text(4, '0123456789');
  return `${group()}-${group()}-${group()}`;
}
