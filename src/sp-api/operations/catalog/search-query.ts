import { notValid } from '../../errors.js';

/** The query of searchCatalogItems, as the model reads it. */
export interface SearchInput {
  identifiers?: string[];
  identifiersType?: string;
  marketplaceIds: string[];
  includedData: string[];
  sellerId?: string;
  keywords?: string[];
  brandNames?: string[];
  classificationIds?: string[];
  pageSize: number;
  pageToken?: string;
  keywordsLocale?: string;
}

/** What stands beside keywords only. */
const WITH_KEYWORDS = ['brandNames', 'classificationIds', 'keywordsLocale'] as const;

/** What goes together in a search. @throws SpApiError for what does not */
export function checkSearch(input: SearchInput): void {
  const { identifiers, identifiersType, keywords, sellerId } = input;
  if ((identifiers === undefined) === (keywords === undefined))
    throw notValid('Exactly one of identifiers and keywords has to be sent.');
  if (keywords) {
    if (identifiersType !== undefined) throw notValid('identifiersType stands beside identifiers only.');
    return;
  }
  if (identifiersType === undefined) throw notValid('identifiers need an identifiersType.');
  if (identifiersType === 'SKU' && sellerId === undefined)
    throw notValid('identifiersType SKU needs a sellerId.');
  const beside = WITH_KEYWORDS.filter((name) => input[name] !== undefined);
  if (beside.length > 0) throw notValid(`${beside.join(', ')} stand beside keywords only.`);
}

/** What has to be the same on every page. */
export const askedIn = ({ pageToken: _, ...rest }: SearchInput): string => JSON.stringify(rest);
