import { findCentre, inboundRules } from '../../model/inbound.js';
import { countryOf } from '../../store/inbound/inbound-goods.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, oneOf, ownText, plainOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds what inbound shipments name that is not there: centres, SKUs, sellers of settings, and too much or too little of a kind. */
export function checkInbound(root: SourceNode, report: Report): void {
  const listed = new Set(itemsOf(root, 'listings').map((node) => nameOf(node, textOf(node, 'sku'))));
  for (const shipment of itemsOf(root, 'inboundShipments')) {
    checkCentre(childOf(shipment, 'centre'), countryIn(shipment), report);
    checkTransport(shipment, report);
    checkItems(shipment, listed, report);
  }
  for (const centre of itemsOf(childOf(root, 'inbound'), 'centres')) checkCentre(centre, undefined, report);
  for (const failure of itemsOf(root, 'transportFailures'))
    if (!childOf(failure, 'shipment') === !childOf(failure, 'seller'))
      report(failure, 'expected shipment or seller');
}

const nameOf = (node: SourceNode, sku: string | undefined): string =>
  `${textOf(node, 'seller')} ${marketplaceNamed(textOf(node, 'marketplace') ?? '')} ${sku}`;

/** The country of the marketplace that a shipment names. */
function countryIn(shipment: SourceNode): string | undefined {
  const marketplaceId = marketplaceNamed(textOf(shipment, 'marketplace') ?? '');
  return marketplaceId === undefined ? undefined : countryOf(marketplaceId);
}

function checkCentre(node: SourceNode | undefined, country: string | undefined, report: Report): void {
  const code = node && ownText(node);
  if (code === undefined) return;
  const here = findCentre(code)?.country;
  if (here !== undefined && (country ?? here) === here) return;
  const known = inboundRules.centres.filter((each) => each.country === (country ?? each.country));
  const some = oneOf(known.slice(0, 4).map((each) => each.code));
  report(
    node!,
    `expected a fulfilment centre${country ? ` of ${country}` : ''} (such as ${some}); found ${quote(code)}`,
  );
}

/** The SKUs are those of `listings`: what `generate` makes up has no name to call it by. */
function checkItems(shipment: SourceNode, listed: ReadonlySet<string>, report: Report): void {
  const seen = new Set<string>();
  for (const item of itemsOf(shipment, 'items')) {
    const sku = textOf(item, 'sku');
    if (sku === undefined) continue;
    const place = childOf(item, 'sku')!;
    if (!listed.has(nameOf(shipment, sku)))
      report(place, `expected what listings has of this seller and marketplace; found ${quote(sku)}`);
    if (seen.has(sku)) report(place, 'given before in this shipment');
    seen.add(sku);
  }
}

const NEEDED = {
  'true SP': 'packages',
  'false SP': 'trackingIds',
} as const;

/** A transport tells what belongs to its kind. */
function checkTransport(shipment: SourceNode, report: Report): void {
  const transport = childOf(shipment, 'transport');
  if (transport?.kind !== 'map') return;
  const partnered = (plainOf(transport) as { partnered?: unknown }).partnered === true;
  const needed = NEEDED[`${partnered} ${textOf(transport, 'type') ?? 'SP'}` as keyof typeof NEEDED];
  if (needed && itemsOf(transport, needed).length === 0) report(transport, `expected ${needed}`);
  const country = countryIn(shipment);
  const { partneredCountries } = inboundRules.transport;
  if (partnered && country !== undefined && !partneredCountries.includes(country))
    report(transport, `partnered carriers are in ${oneOf(partneredCountries)} only`);
}
