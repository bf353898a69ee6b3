import { childOf, itemsOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

const ORDER_TYPES = ['Order', 'Refund'];

/** Finds transactions of settlements that say too little: items have an order, and an amount says what it is for. */
export function checkTransactions(root: SourceNode, report: Report): void {
  for (const settlement of itemsOf(root, 'settlements')) {
    for (const transaction of itemsOf(settlement, 'transactions')) {
      if (childOf(transaction, 'items')) checkOrder(transaction, report);
      else if (childOf(transaction, 'amount') && !childOf(transaction, 'type')) {
        report(transaction, 'lacks "type": what the amount is for, such as Subscription Fee');
      }
    }
  }
}

function checkOrder(transaction: SourceNode, report: Report): void {
  if (!childOf(transaction, 'order')) report(transaction, 'lacks "order": the order that the items are of');
  const type = textOf(transaction, 'type');
  if (type !== undefined && !ORDER_TYPES.includes(type)) {
    report(childOf(transaction, 'type')!, `expected Order or Refund, because it has items; found "${type}"`);
  }
}
