import type { World } from '../world/world.js';

/** What was counted in a period. Instants are milliseconds since 1970. */
export interface MetricsFrame {
  from: number;
  to: number;
  orders: number;
  /** Orders with any defect. */
  defects: number;
  negativeFeedback: number;
  claims: number;
  chargebacks: number;
  lateShipments: number;
  cancellations: number;
  refunds: number;
  /** Packages, those of them with a valid tracking number, and those that came in time. */
  packages: number;
  tracked: number;
  onTime: number;
  returns: number;
  dissatisfiedReturns: number;
  /** Messages of buyers, those of them answered within 24 hours, and hours until the answer. */
  contacts: number;
  answeredInTime: number;
  responseHours: number;
}

/** How a seller does in one marketplace. */
export interface SellerMetrics {
  /** `Good`, `Fair`, `Poor` or `None`, by the names of the checklist. */
  checklist: Record<string, string>;
  frames: MetricsFrame[];
}

/** Notes how a seller does, over what was noted before. */
export function setMetrics(world: World, participation: number, metrics: SellerMetrics): void {
  world.database.run(
    `INSERT INTO seller_metrics (participation, details) VALUES (?, ?)
     ON CONFLICT (participation) DO UPDATE SET details = excluded.details`,
    participation,
    JSON.stringify(metrics),
  );
}

export function findMetrics(world: World, participation: number): SellerMetrics | undefined {
  const row = world.database.get<{ details: string }>(
    'SELECT details FROM seller_metrics WHERE participation = ?',
    participation,
  );
  return row && (JSON.parse(row.details) as SellerMetrics);
}
