import { OfSellers } from './of-sellers.js';

export const Reports = () => (
  <OfSellers
    title="Reports"
    lead="Reports that were requested or scheduled, and how far they are."
    path="/reports"
  />
);
