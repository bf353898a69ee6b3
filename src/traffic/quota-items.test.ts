import { expect, it } from 'vitest';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { Parameters } from '../protocol/parameters.js';
import { countItems, itemLimit } from './quota-items.js';

const catalog = compileCatalog(loadServices());
const product = (name: string) => catalog.findOperation(`Products.${name}`)!;
const list = (prefix: string, numbers: number[], suffix = '') =>
  new Parameters(numbers.map((number) => `${prefix}.${number}${suffix}=x`).join('&'));

it.each([
  ['GetMatchingProduct', list('ASINList.ASIN', [1, 2, 3]), 3],
  ['GetMatchingProduct', list('ASINList.ASIN', [1, 2, 2, 7]), 3],
  ['GetMatchingProduct', list('ASINList.Wrong', [1, 2]), 1],
  ['GetMatchingProduct', new Parameters('ASINList.ASIN.x=1&ASINList.ASIN.=2'), 1],
  ['GetMatchingProduct', new Parameters(''), 1],
  ['GetMatchingProduct', list('ASINList.ASIN', [...Array(40).keys()]), 10],
  ['GetMyFeesEstimate', list('FeesEstimateRequestList.FeesEstimateRequest', [1, 2], '.IdValue'), 2],
  ['GetMyFeesEstimate', new Parameters('FeesEstimateRequestList.FeesEstimateRequest.1.IdValue=x&FeesEstimateRequestList.FeesEstimateRequest.1.IdType=ASIN'), 1],
  ['GetLowestPricedOffersForSKU', new Parameters('SellerSKU=x'), 1],
])('%s asks for as many items as its list has: %#', (name, parameters, count) => {
  expect(countItems(product(name), parameters)).toBe(count);
}); // prettier-ignore

it('knows how many items a request may hold', () => {
  expect(itemLimit(product('GetMatchingProductForId'))).toBe(5);
  expect(itemLimit(product('GetLowestPricedOffersForASIN'))).toBe(20);
});
