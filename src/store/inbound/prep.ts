import { refuseInbound } from './refusal.js';

export const prepInstructions = [
  'Polybagging',
  'BubbleWrapping',
  'Taping',
  'BlackShrinkWrapping',
  'Labeling',
  'HangGarment',
] as const;

export type PrepInstruction = (typeof prepInstructions)[number];

/** Something that is done to a unit before it is stored, and who does it. */
export interface Prep {
  instruction: PrepInstruction;
  owner: 'AMAZON' | 'SELLER';
}

/** As it comes from outside. */
export interface GivenPrep {
  instruction: string;
  owner: string;
}

/** Checks the words of prep details. @throws InboundRefusal */
export function readPrep(given: readonly GivenPrep[]): Prep[] {
  return given.map(({ instruction, owner }) => {
    const known = prepInstructions.find((each) => each === instruction);
    if (!known) refuseInbound('InvalidPrepInstruction', { instruction });
    if (owner !== 'AMAZON' && owner !== 'SELLER') refuseInbound('InvalidPrepOwner', { owner });
    return { instruction: known, owner };
  });
}

/** Whether two items may lie in one shipment: nobody else does the same thing to the other. */
export const areCompatible = (one: readonly Prep[], other: readonly Prep[]): boolean =>
  one.every(({ instruction, owner }) =>
    other.every((each) => each.instruction !== instruction || each.owner === owner),
  );

/** Whether two say the same, in whatever order. */
export const isSamePrep = (one: readonly Prep[], other: readonly Prep[]): boolean => {
  const text = (prep: readonly Prep[]) =>
    prep.map(({ instruction, owner }) => `${instruction} ${owner}`).sort();
  return text(one).join() === text(other).join();
};
