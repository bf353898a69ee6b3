import type { FeeSettings } from '../world/settings.js';
import type { Category } from '../store/recommendations/recommendations.js';
import type { ModelForm } from '../store/finances/from-model.js';

/** How money is settled with sellers; what is absent is as in every world. */
export interface ScenarioFinances {
  settlementDays?: number;
  /** `07:52:49`, UTC. */
  closesAt?: string;
  /** A moment. */
  firstClose?: string;
  fees?: 'none' | (Omit<FeeSettings, 'commission'> & { commission?: number | string });
  delay?: string;
  payout?: { status?: string; tail?: string; trace?: string };
  openingBalance?: { seller: string; currency: string; amount: number }[];
}

/** Something that moves money, by the names of the model of Finances. */
export interface ScenarioFinancialEvent {
  seller: string;
  marketplace: string;
  kind: string;
  /** A moment; absent: now. */
  postedAt?: string;
  order?: string;
  /** As the writer of the section takes them: decimals are text, instants milliseconds. */
  members: ModelForm;
}

/** How recommendations are made and listed; what is absent is as in every world. */
export interface ScenarioRecommendationSettings {
  make?: boolean;
  /** `03:00`, UTC. */
  at?: string;
  pageSize?: number;
  tokenLife?: string;
  emptyPages?: boolean;
}

/** What Amazon advises a seller to do; what listing and catalogue know of the product is filled in. */
export interface ScenarioRecommendation {
  seller: string;
  marketplace: string;
  category: Category;
  reason: string;
  sku?: string;
  asin?: string;
  /** A moment; absent: now. */
  lastUpdated?: string;
  common?: boolean;
  members: ModelForm;
}
