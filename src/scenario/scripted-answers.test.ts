import { describe, expect, it } from 'vitest';
import { joinPieces } from '../model/document.js';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { parseScenario } from './read-scenario.js';
import { findingsIn } from './testing.js';
import { compileResponses } from './scripted-answers.js';

const catalog = compileCatalog(loadServices());
const answersOf = (responses: string) =>
  compileResponses(parseScenario(`responses:\n${responses}`, 's.yaml'), catalog);
const sent =
  (parameters: Record<string, string> = {}) =>
  (name: string) =>
    parameters[name];
const errorOf = (error: string) =>
  answersOf(`  - {operation: Orders.ListOrders, error: ${error}}`).find('Orders.ListOrders', sent());

describe('the answer', () => {
  const answers = answersOf(`
  - {operation: GetMatchingProduct, match: {ASINList.ASIN.1: A, MarketplaceId: M}, error: {code: Both, anyCode: true}}
  - {operation: Products.GetMatchingProduct, match: {ASINList.ASIN.1: A}, error: {code: One, anyCode: true}}
  - {operation: GetMatchingProduct, error: {code: Any, anyCode: true}}
  - {operation: GetMatchingProduct, match: {MarketplaceId: M}, error: {code: Never, anyCode: true}}
`);
  const codeFor = (parameters: Record<string, string>, operation = 'Products.GetMatchingProduct') => {
    const answer = answers.find(operation, sent(parameters));
    return answer && 'error' in answer ? answer.error.code : undefined;
  };

  it('is the first whose parameters are all equal', () => {
    expect(codeFor({ 'ASINList.ASIN.1': 'A', MarketplaceId: 'M' })).toBe('Both');
    expect(codeFor({ 'ASINList.ASIN.1': 'A', MarketplaceId: 'm' })).toBe('One');
    expect(codeFor({ MarketplaceId: 'M' })).toBe('Any');
    expect(codeFor({})).toBe('Any');
  });

  it('is none for another operation', () => {
    expect(codeFor({}, 'Products.GetMatchingProductForId')).toBeUndefined();
    expect(codeFor({}, 'Orders.ListOrders')).toBeUndefined();
  });

  it('is what the writer of the operation takes', () => {
    const found = answersOf(`
  - operation: Orders.ListOrderItems
    result:
      AmazonOrderId: 111-0000001-0000001
      OrderItems:
        - {ASIN: B00EXAMPL1, OrderItemId: "10000000000001", QuantityOrdered: 1, ItemPrice: {CurrencyCode: USD, Amount: 19.90}}
`).find('Orders.ListOrderItems', sent());
    const { write } = catalog.findOperation('Orders.ListOrderItems')!;
    const document = write((found as { result: unknown }).result, 'id', 'https://example.com/');
    const body = joinPieces(document).toString();

    expect(body).toContain('<ListOrderItemsResult>');
    expect(body).toContain('<Amount>19.90</Amount>');
    expect(Object.isFrozen((found as { result: unknown }).result)).toBe(true);
  });
});

describe('an error', () => {
  it('is what the scenario says, to be answered when a call is there', () => {
    const said = { code: 'InternalError', message: 'No.', status: 418, type: 'Receiver', layer: 'gateway' };
    expect(
      errorOf('{code: InternalError, message: No., status: 418, type: Receiver, layer: gateway}'),
    ).toEqual({
      error: said,
    });
  });

  it.each([
    ['{code: Oops}', 'MWS never had the code Oops (anyCode: true answers it all the same)'],
    ['{code: RequestThrotled}', 'did you mean RequestThrottled?'],
    [
      '{code: FeedProcessingResultNotReady}',
      'says {feedSubmissionId}, which Orders.ListOrders does not tell',
    ],
  ])('that MWS could not have said is a mistake: %s', (error, problem) => {
    expect(findingsIn(`responses: [{operation: Orders.ListOrders, error: ${error}}]`)).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});
