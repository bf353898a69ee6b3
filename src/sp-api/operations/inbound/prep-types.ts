/** What SP-API calls the preps of units, by the words that both faces have for them. */
export const PREP_TYPES: Readonly<Record<string, string>> = {
  Polybagging: 'ITEM_POLYBAGGING',
  BubbleWrapping: 'ITEM_BUBBLEWRAP',
  Taping: 'ITEM_TAPING',
  BlackShrinkWrapping: 'ITEM_BLACK_SHRINKWRAP',
  Labeling: 'ITEM_LABELING',
  HangGarment: 'ITEM_HANG_GARMENT',
  SetCreation: 'ITEM_SETCREAT',
  Boxing: 'ITEM_BOXING',
  RemoveFromHanger: 'ITEM_RMOVHANG',
  Debundle: 'ITEM_DEBUNDLE',
  SuffocationStickering: 'ITEM_SUFFOSTK',
  CapSealing: 'ITEM_CAP_SEALING',
  SetStickering: 'ITEM_SETSTK',
  BlankStickering: 'ITEM_BLANKSTK',
  ShipsInProductPackaging: 'ITEM_SIOC',
  NoPrep: 'ITEM_NO_PREP',
};

const words = new Map(Object.entries(PREP_TYPES).map(([word, type]) => [type, word]));

/** The word for a prep type of the model. */
export const prepOfType = (type: string): string => words.get(type)!;
