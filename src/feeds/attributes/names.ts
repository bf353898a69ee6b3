/** Conditions by their names in Amazon's product types, and in feeds. */
const CONDITIONS: Readonly<Record<string, string>> = {
  new_new: 'New',
  new_open_box: 'NewOpenBox',
  new_oem: 'NewOEM',
  refurbished_refurbished: 'Refurbished',
  used_like_new: 'UsedLikeNew',
  used_very_good: 'UsedVeryGood',
  used_good: 'UsedGood',
  used_acceptable: 'UsedAcceptable',
  collectible_like_new: 'CollectibleLikeNew',
  collectible_very_good: 'CollectibleVeryGood',
  collectible_good: 'CollectibleGood',
  collectible_acceptable: 'CollectibleAcceptable',
  club_club: 'Club',
};

/** The store's word for a condition; undefined: there is none such. */
export const conditionOf = (name: string): string | undefined =>
  Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name] : undefined;

/** The name of a condition of the store; undefined where it has none. */
export const nameOfCondition = (condition: string): string | undefined =>
  Object.keys(CONDITIONS).find((name) => CONDITIONS[name] === condition);

const MAIN = 'main_product_image_locator';
const OTHER = /^other_product_image_locator_([1-8])$/;

/** The kind of picture that an attribute locates, as feeds call it: `Main`, `PT1`... */
export const kindOfImage = (name: string): string | undefined => {
  if (name === MAIN) return 'Main';
  const number = OTHER.exec(name)?.[1];
  return number === undefined ? undefined : `PT${number}`;
};

/** The attribute that locates a kind of picture. */
export const nameOfImage = (kind: string): string | undefined => {
  if (kind === 'Main') return MAIN;
  return /^PT[1-8]$/.test(kind) ? `other_product_image_locator_${kind.slice(2)}` : undefined;
};

/** Attributes that stand in fields of a listing; all others are kept as they are. */
const OWN: ReadonlySet<string> = new Set([
  'item_name',
  'brand',
  'product_description',
  'condition_type',
  'condition_note',
  'child_parent_sku_relationship',
  'merchant_suggested_asin',
  'fulfillment_availability',
  'purchasable_offer',
]);

export const isOwnAttribute = (name: string): boolean => OWN.has(name) || kindOfImage(name) !== undefined;
