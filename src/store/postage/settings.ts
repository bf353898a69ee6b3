import { postageFacts } from '../../model/postage.js';
import type { PostageService } from '../../model/postage.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';

/** Whether a seller agreed to the terms of a carrier, or of `Amazon`; without a seller it is said of all. */
export interface Terms {
  seller?: string;
  carrier: string;
  accepted: boolean;
}

/** A service that is not to be had: by anybody, for an order, or for postal codes that begin in some way. */
export interface RejectRule {
  order?: string;
  postalCode?: string;
  service?: string;
  code: string;
  message?: string;
}

/** Changes a service, or adds one where there is none with its id. */
export type ServiceChange = Pick<PostageService, 'id'> & Partial<PostageService>;

/** What a seller has for labels at first, in hundredths; without a seller it is said of all. */
export interface Funds {
  seller?: string;
  amount: number;
}

/** How it goes with bought labels in one world. Durations are in milliseconds. */
export interface PostageSettings {
  offerLife: number;
  shipWithinDays: number;
  /** From the ship date on, by carrier; `*` for all others. */
  cancelWithin: Readonly<Record<string, number>>;
  refund: { after: number; result: 'applied' | 'rejected' };
  terms: readonly Terms[];
  services: readonly ServiceChange[];
  reject: readonly RejectRule[];
  /** Carriers that are said to be unavailable; those of the country, if absent. */
  unavailable?: readonly string[];
  /** Whose funds are limited; the last that applies counts. */
  balance: readonly Funds[];
}

export type PostageChange = Partial<Omit<PostageSettings, 'refund'>> & {
  refund?: Partial<PostageSettings['refund']>;
};

function usualSettings(): PostageSettings {
  const { offerLife, shipWithinDays, cancelWithin, refund, carriers } = postageFacts();
  const windows = Object.entries(carriers).flatMap(([name, { cancelWithin: own }]) =>
    own === undefined ? [] : [[name, parseDuration(own)!]],
  );
  return {
    offerLife: parseDuration(offerLife)!,
    shipWithinDays,
    cancelWithin: { '*': parseDuration(cancelWithin)!, ...Object.fromEntries(windows) },
    refund: { after: parseDuration(refund.after)!, result: refund.result },
    terms: [],
    services: [],
    reject: [],
    balance: [],
  };
}

const setBefore = (world: World): PostageChange => {
  const row = world.database.get<{ settings: string }>('SELECT settings FROM postage_settings');
  return row ? (JSON.parse(row.settings) as PostageChange) : {};
};

/** How it goes with bought labels in a world. */
export const postageSettings = (world: World): PostageSettings =>
  world.database.remembered('postage settings', () => {
    const usual = usualSettings();
    const set = setBefore(world);
    return {
      ...usual,
      ...set,
      cancelWithin: { ...usual.cancelWithin, ...set.cancelWithin },
      refund: { ...usual.refund, ...set.refund },
    };
  });

/** Sets what is given. Terms, services and funds come to those that were set before; all else is in place of it. */
export function changePostageSettings(world: World, change: PostageChange): void {
  const before = setBefore(world);
  const next: PostageChange = {
    ...before,
    ...change,
    terms: [...(before.terms ?? []), ...(change.terms ?? [])],
    services: [...(before.services ?? []), ...(change.services ?? [])],
    balance: [...(before.balance ?? []), ...(change.balance ?? [])],
    ...(change.cancelWithin && { cancelWithin: { ...before.cancelWithin, ...change.cancelWithin } }),
    ...(change.refund && { refund: { ...before.refund, ...change.refund } }),
  };
  world.database.run(
    'INSERT INTO postage_settings (id, settings) VALUES (1, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings',
    JSON.stringify(next),
  );
}

/** Whom a seller agreed with that has terms of its own. */
export const AMAZON = 'Amazon';

/** Whether a seller agreed to the terms of a carrier, or of Amazon. */
export const acceptsTerms = ({ terms }: PostageSettings, seller: string, carrier: string): boolean =>
  terms.findLast((one) => one.carrier === carrier && (one.seller ?? seller) === seller)?.accepted ?? true;
