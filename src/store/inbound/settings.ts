import { inboundRules } from '../../model/inbound.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';

/** What a scenario sets for the inbound shipments of a world, and for those of one seller. Durations are in milliseconds. */
export interface InboundSettings {
  /** Codes of the only centres that plans are made for, the usual one first; none: two in each country. */
  centres: string[];
  /** Deals every plan over the first centres: whole SKUs in turn, or the units of each. */
  split?: { by: 'sku' | 'quantity'; into: number };
  estimate: number;
  confirm: number;
  void: number;
  /** Shipments move on by themselves once they are sent. */
  auto: boolean;
  /** How long it takes to each step from the one before. */
  course: Readonly<Record<string, number>>;
  /** Characters of a ShipmentId. */
  idLength: number;
  /** The FBA Label Service: Amazon labels units. */
  labelService: boolean;
  /** The contract with Amazon's partnered carriers is signed. */
  partneredCarrier: boolean;
  preorder: boolean;
  twoDBarcode: boolean;
  /** The kind of storage of which the seller has used up what it may. */
  overRestockLimit?: string;
}

const { transport, course } = inboundRules;

const lengths = (texts: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const length = parseDuration(String(text));
      return length === undefined ? [] : [[name, length]];
    }),
  );

const defaults: InboundSettings = {
  centres: [],
  estimate: parseDuration(transport.estimate)!,
  confirm: parseDuration(transport.confirm)!,
  void: parseDuration(transport.void)!,
  auto: false,
  course: lengths(course),
  idLength: 12,
  labelService: true,
  partneredCarrier: true,
  preorder: true,
  twoDBarcode: false,
};

/** The row of what holds for all sellers. */
const ALL = 0;

/** What holds for a seller: its own settings before those for all, before the defaults. */
export const inboundSettings = (world: World, seller: number): InboundSettings =>
  world.database.remembered(`inbound settings ${seller}`, () => {
    const rows = world.database.all<{ details: string }>(
      'SELECT details FROM inbound_settings WHERE seller IN (?, ?) ORDER BY seller',
      ALL,
      seller,
    );
    const given = rows.map(({ details }) => JSON.parse(details) as Partial<InboundSettings>);
    const course = Object.assign({}, defaults.course, ...given.map((each) => each.course ?? {})) as object;
    return Object.assign({}, defaults, ...given, { course }) as InboundSettings;
  });

/** Sets what is given for a seller, or for all. */
export function setInboundSettings(world: World, change: Partial<InboundSettings>, seller = ALL): void {
  const row = world.database.get<{ details: string }>(
    'SELECT details FROM inbound_settings WHERE seller = ?',
    seller,
  );
  const before = row ? (JSON.parse(row.details) as Partial<InboundSettings>) : {};
  world.database.run(
    'INSERT INTO inbound_settings (seller, details) VALUES (?, ?) ON CONFLICT (seller) DO UPDATE SET details = excluded.details',
    seller,
    JSON.stringify({ ...before, ...change }),
  );
}
