import type { SpHandler } from '../../context.js';
import { getItemEligibilityPreview } from './get-item-eligibility-preview.js';

/** FBA Inbound Eligibility API v1. */
export const fbaInboundEligibility: Readonly<Record<string, SpHandler>> = {
  'fbaInboundEligibility.getItemEligibilityPreview': getItemEligibilityPreview,
};
