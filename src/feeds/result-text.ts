import { readData } from '../model/data-file.js';
import type { Marketplace } from '../model/load.js';
import { marketplaces } from '../model/marketplaces.js';
import { resultCodes } from './problem.js';
import type { Problem } from './problem.js';

const { languages } = readData<{ languages: Readonly<Record<string, string>> }>('feeds/reports.json');

/** What of a marketplace and of the seller's account stands in a processing report. */
export interface ReportPlace extends Pick<Marketplace, 'countryCode' | 'region' | 'domain'> {
  /** As two letters. */
  language: string;
}

/**
 * The marketplace whose hosts and charset a processing report has; that of the United States where it has no shop.
 * @param language of the seller's account; absent: that of the marketplace, which was English nearly everywhere
 */
export function placeOf(marketplaceId: string | undefined, language?: string): ReportPlace {
  const { countryCode, region, domain } =
    marketplaces.find((marketplace) => marketplace.marketplaceId === marketplaceId) ?? marketplaces[0]!;
  return { countryCode, region, domain, language: language ?? languages[countryCode] ?? 'en' };
}

/** The message of a problem, in the language of the report where MWS's own translation is known. */
export function resultText({ result, values }: Problem, { domain, language }: ReportPlace): string {
  const { text, translations } = resultCodes[result]!;
  const words: Record<string, string> = {
    sellerCentral: domain.replace(/^www\./, 'sellercentral.'),
    ...values,
  };
  const template = translations?.[language] ?? text;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
