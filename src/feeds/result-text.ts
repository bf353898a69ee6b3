import type { Marketplace } from '../model/load.js';
import { marketplaces } from '../model/marketplaces.js';
import { resultCodes } from './problem.js';
import type { Problem } from './problem.js';

/** What of a marketplace stands in a processing report. */
export type ReportPlace = Pick<Marketplace, 'countryCode' | 'region' | 'domain' | 'defaultLanguage'>;

/** The marketplace whose language and hosts a processing report has; that of the United States where it has no shop. */
export const placeOf = (marketplaceId: string | undefined): ReportPlace =>
  marketplaces.find((marketplace) => marketplace.marketplaceId === marketplaceId) ?? marketplaces[0]!;

/** The message of a problem, in the language of a marketplace where MWS's own translation is known. */
export function resultText({ result, values }: Problem, { domain, defaultLanguage }: ReportPlace): string {
  const { text, translations } = resultCodes[result]!;
  const words: Record<string, string> = {
    sellerCentral: domain.replace(/^www\./, 'sellercentral.'),
    ...values,
  };
  const template = translations?.[defaultLanguage.slice(0, 2)] ?? text;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
