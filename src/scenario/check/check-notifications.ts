import { lackingIn } from '../../notifications/by-hand.js';
import type { GivenNotification } from '../../notifications/by-hand.js';
import { isLoopback } from '../../outside/hosts.js';
import { notificationTypes } from '../../store/notifications/subscriptions.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import { childOf, itemsOf, plainOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds what no notification can be sent to or made of. */
export function checkNotifications(root: SourceNode, report: Report): void {
  const endpoint = childOf(childOf(root, 'notifications'), 'endpoint');
  if (endpoint) checkEndpoint(endpoint, textOf(childOf(root, 'notifications'), 'endpoint') ?? '', report);
  checkTwice(root, report);
  for (const promotion of itemsOf(root, 'feePromotions')) checkSpan(promotion, report);
  for (const entry of itemsOf(root, 'timeline')) {
    const promotion = childOf(entry, 'feePromotion');
    if (promotion) checkSpan(promotion, report);
    const message = childOf(entry, 'notification');
    if (message) checkMessage(message, report);
  }
}

/** A scenario comes from anywhere, so it may not say that something leaves this machine. */
function checkEndpoint(place: SourceNode, text: string, report: Report): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !isLoopback(url))
    report(
      place,
      `expected an address of this machine, such as http://127.0.0.1:9324 (--sqs-endpoint names any); found ${quote(text)}`,
    );
}

function checkTwice(root: SourceNode, report: Report): void {
  const seen = new Set<string>();
  for (const node of itemsOf(root, 'subscriptions')) {
    const [seller, type, queue] = ['seller', 'type', 'queue'].map((key) => textOf(node, key));
    const id = [seller, marketplaceNamed(textOf(node, 'marketplace') ?? ''), type, queue].join(' ');
    if (seen.has(id)) report(node, 'given before: a queue is told of a type once');
    seen.add(id);
  }
}

/** Instants may be relative, so any now will do to compare them. */
function checkSpan(promotion: SourceNode, report: Report): void {
  const [from, through] = ['from', 'through'].map((key) => parseMoment(textOf(promotion, key) ?? '', 0));
  if (from !== undefined && through !== undefined && from >= through && isSameForm(promotion))
    report(childOf(promotion, 'through')!, 'expected a moment after from');
}

const isSameForm = (promotion: SourceNode): boolean =>
  /^[+-]P/.test(textOf(promotion, 'from') ?? '') === /^[+-]P/.test(textOf(promotion, 'through') ?? '');

function checkMessage(node: SourceNode, report: Report): void {
  const given = plainOf(node) as GivenNotification;
  if (!(notificationTypes as readonly string[]).includes(given.type)) return;
  for (const name of lackingIn(given)) report(node, `expected ${name} of a ${given.type}`);
}
