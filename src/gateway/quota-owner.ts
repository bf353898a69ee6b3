import type { QuotaOwner } from '../traffic/quotas.js';
import type { Call } from './call.js';

/** Whose quota a call draws on. */
export const quotaOwnerOf = ({ seller, developer }: Call): QuotaOwner => ({
  sellerId: seller?.sellerId ?? '',
  developerId: developer?.developerId ?? '',
});
