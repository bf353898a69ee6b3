import type { ListingFilter, ListingOrder, ListingSearch } from '../../../store/search-listings.js';
import { notValid } from '../../errors.js';

/** The query of searchListingsItems, as the model reads it. */
export interface SearchInput {
  marketplaceIds: string[];
  includedData: string[];
  identifiers?: string[];
  identifiersType?: string;
  variationParentSku?: string;
  packageHierarchySku?: string;
  createdAfter?: number;
  createdBefore?: number;
  lastUpdatedAfter?: number;
  lastUpdatedBefore?: number;
  withIssueSeverity?: string[];
  withStatus?: string[];
  withoutStatus?: string[];
  sortBy: 'sku' | 'createdDate' | 'lastUpdatedDate';
  sortOrder: 'ASC' | 'DESC';
  pageSize: number;
  pageToken?: string;
}

const ORDERS: Readonly<Record<SearchInput['sortBy'], ListingOrder>> = {
  sku: 'sku',
  createdDate: 'created',
  lastUpdatedDate: 'updated',
};

/** What has to be the same on every page. */
export const askedIn = ({ pageToken: _, ...rest }: SearchInput): string => JSON.stringify(rest);

/** What a query asks of the store. @throws SpApiError for what does not go together */
export function searchOf(input: SearchInput, participation: number): ListingSearch {
  const { identifiers, identifiersType, variationParentSku, packageHierarchySku } = input;
  if ((identifiers === undefined) !== (identifiersType === undefined))
    throw notValid('identifiers and identifiersType go together.');
  const ways = [identifiers, variationParentSku, packageHierarchySku].filter((way) => way !== undefined);
  if (ways.length > 1)
    throw notValid('Only one of identifiers, variationParentSku and packageHierarchySku can be sent.');
  if (input.pageSize < 1) throw notValid('pageSize has to be from 1 to 20.');
  return {
    participation,
    order: ORDERS[input.sortBy],
    descending: input.sortOrder === 'DESC',
    filters: Object.fromEntries(
      filtersOf(input).filter(([, values]) => values !== undefined),
    ) as ListingSearch['filters'],
  };
}

type Filter = [ListingFilter, readonly (string | number)[] | undefined];

function filtersOf(input: SearchInput): Filter[] {
  const one = (value: number | string | undefined) => (value === undefined ? undefined : [value]);
  const statuses = (values: string[] | undefined) => values?.map((value) => value.toLowerCase());
  const { withIssueSeverity: severity } = input;
  return [
    ...identifierFilter(input),
    ['parentSkus', one(input.variationParentSku)],
    // A world has no packages of packages.
    ['nothing', one(input.packageHierarchySku)],
    ['createdFrom', one(input.createdAfter)],
    ['createdTo', one(input.createdBefore)],
    ['updatedFrom', one(input.lastUpdatedAfter)],
    ['updatedTo', one(input.lastUpdatedBefore)],
    ['with', statuses(input.withStatus)],
    ['without', statuses(input.withoutStatus)],
    // All issues that there are here are errors.
    [severity?.includes('ERROR') === false ? 'nothing' : 'faulty', severity],
  ];
}

function identifierFilter({ identifiers, identifiersType }: SearchInput): Filter[] {
  switch (identifiersType) {
    case undefined:
      return [];
    case 'SKU':
      return [['skus', identifiers]];
    case 'ASIN':
      return [['asins', identifiers]];
    case 'FNSKU':
      return [['fnskus', identifiers]];
    default:
      return [['codes', identifiers?.map((value) => `${identifiersType} ${value}`)]];
  }
}
