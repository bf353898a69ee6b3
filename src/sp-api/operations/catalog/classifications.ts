import { findBrowseNode } from '../../../store/browse-nodes.js';
import { categoryPathsOf } from '../../../store/category-paths.js';
import type { CategoryStep } from '../../../store/category-paths.js';
import type { World } from '../../../world/world.js';
import type { Place } from './place.js';

/** A category with those above it. */
export interface Classification {
  displayName: string;
  classificationId: string;
  parent?: Classification;
}

/** Where a product stands in the browse tree: each of its nodes, with its parents inside it. */
export const classificationsOf = (world: World, { marketplaceId, item }: Place) => ({
  classifications: categoryPathsOf(world, marketplaceId, item).map(classificationOf),
});

/** The category at the end of a path that begins with the root. */
export const classificationOf = (steps: readonly CategoryStep[]): Classification =>
  steps.reduce<Classification | undefined>(
    (parent, { id, name }) => ({ displayName: name, classificationId: id, ...(parent && { parent }) }),
    undefined,
  )!;

/** The groups of the shop end so; all other categories of ranks are browse nodes. */
const DISPLAY_GROUP = /_display_on_website$/;

/** The display group of the shop in which a product ranks; undefined: none. */
export const displayGroupOf = ({ details: { salesRanks = [] } }: Place['item']): string | undefined =>
  salesRanks.find(({ category }) => DISPLAY_GROUP.test(category))?.category;

/** How a product sells among others, in groups of the shop and in browse nodes. */
export function salesRanksOf(world: World, { marketplaceId, item }: Place) {
  const { salesRanks = [], productGroup } = item.details;
  const groups = salesRanks.filter(({ category }) => DISPLAY_GROUP.test(category));
  const nodes = salesRanks.filter(({ category }) => !DISPLAY_GROUP.test(category));
  return {
    ...(nodes.length > 0 && {
      classificationRanks: nodes.map(({ category, rank }) => ({
        classificationId: category,
        title: findBrowseNode(world, marketplaceId, category)?.name ?? category,
        rank,
      })),
    }),
    ...(groups.length > 0 && {
      displayGroupRanks: groups.map(({ category, rank }) => ({
        websiteDisplayGroup: category,
        title: productGroup ?? category,
        rank,
      })),
    }),
  };
}
