import type { PrepInstruction } from '../../../store/inbound/prep.js';

/** What SP-API calls the prep of MWS. */
export const PREP_TYPES: Readonly<Record<PrepInstruction, string>> = {
  Polybagging: 'ITEM_POLYBAGGING',
  BubbleWrapping: 'ITEM_BUBBLEWRAP',
  Taping: 'ITEM_TAPING',
  BlackShrinkWrapping: 'ITEM_BLACK_SHRINKWRAP',
  Labeling: 'ITEM_LABELING',
  HangGarment: 'ITEM_HANG_GARMENT',
};
