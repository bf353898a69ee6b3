import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';

/** What an invoice comes to, whatever it says. */
export interface InvoiceRule {
  /** The AmazonShipmentId; absent: of every shipment. */
  shipment?: string;
  /** How often still; absent: always. */
  times?: number;
  outcome: 'Accepted' | 'Errored';
}

/** How invoices are dealt with in one world. */
export interface InvoicingSettings {
  /** How long one is checked, in milliseconds. */
  check: number;
  /** Seller, buyer and sum must be right as well. */
  strict: boolean;
  /** The tax number of the seller, which a strict check looks for. */
  sellerCNPJ?: string;
  /** A parcel leaves when its invoice is accepted. */
  waitForInvoice: boolean;
  rules: readonly InvoiceRule[];
}

export const invoicingSettings = (world: World): InvoicingSettings =>
  world.database.remembered('invoicing settings', () => {
    const row = world.database.get<{ settings: string }>('SELECT settings FROM invoicing_settings');
    return {
      check: parseDuration(invoicingFacts().check)!,
      strict: false,
      waitForInvoice: true,
      rules: [],
      ...(row && (JSON.parse(row.settings) as Partial<InvoicingSettings>)),
    };
  });

/** Sets what is set beside the facts, whatever was set before. */
export function setInvoicingSettings(world: World, settings: Partial<InvoicingSettings>): void {
  world.database.run(
    'INSERT INTO invoicing_settings (id, settings) VALUES (1, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings',
    JSON.stringify(settings),
  );
}

/** What the rules have the invoice of a shipment come to; a rule counts each use. */
export function ruledOutcome(world: World, shipmentId: string): InvoiceRule['outcome'] | undefined {
  const { rules, ...others } = invoicingSettings(world);
  const found = rules.find(({ shipment = shipmentId, times = 1 }) => shipment === shipmentId && times > 0);
  if (!found) return undefined;
  const { times } = found;
  if (times !== undefined) {
    const next = rules.map((rule) => (rule === found ? { ...rule, times: times - 1 } : rule));
    setInvoicingSettings(world, { ...others, rules: next });
  }
  return found.outcome;
}
