/** Where a seller's delegation stands. */
export type AuthorizationStatus = 'active' | 'revoked' | 'expired';
