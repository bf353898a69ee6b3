import { describe, expect, test } from 'vitest';
import { createFeedShop } from '../testing.js';

describe('B11: a VAT invoice', () => {
  const submitFor = (feedOptions: string | undefined) => {
    const { submit, addOrder } = createFeedShop();
    addOrder({ amazonOrderId: 'SHIPPED' });
    addOrder({ amazonOrderId: 'WAITING', status: 'Unshipped' });
    return submit('_UPLOAD_VAT_INVOICE_', '%PDF-1.4', feedOptions === undefined ? {} : { feedOptions });
  };
  const head = (successful: number) =>
    `Feed Processing Summary:\n\tNumber of records processed\t\t1\n\tNumber of records successful\t\t${successful}\n\n`;

  test.each([
    [undefined, 'N/A'],
    ['metadata:OrderId=UNKNOWN;metadata:TotalAmount=1', 'UNKNOWN'],
    ['metadata:OrderId=WAITING', 'WAITING'],
  ])('for %j is answered in tab text with 79517', (options, id) => {
    expect(submitFor(options)).toBe(
      `${head(0)}original-record-number\tsku\terror-code\terror-type\terror-message\n1\t\t79517\tError\tOrder Id ${id} is invalid or shipment has not yet been dispatched.\n`,
    );
  });

  test('for an order that was shipped is taken', () => {
    expect(submitFor('metadata:TotalAmount=1;metadata:OrderId=SHIPPED')).toBe(head(1));
  });
});
