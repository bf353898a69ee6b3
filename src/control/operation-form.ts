import type { ConstraintModel, MemberModel, ServiceModel, ShapeModel } from '../model/types.js';

/** A parameter as a form shows it: what it takes, and what holds between its parts. */
export interface ParameterForm {
  name: string;
  type: 'string' | 'integer' | 'decimal' | 'boolean' | 'timestamp' | 'structure';
  required: boolean;
  list?: string;
  values?: readonly string[];
  otherValues?: boolean;
  default?: string | number | boolean;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  minValue?: number;
  maxValue?: number;
  members?: ParameterForm[];
  constraints?: readonly RuleForm[];
}

const LIMITS = ['default', 'minItems', 'maxItems', 'maxLength', 'minValue', 'maxValue'] as const;

/**
 * The parameters that a structure takes, those below them included.
 * @param above the shapes that it stands in: one that holds itself is shown once.
 */
export function parametersOf(
  service: ServiceModel,
  shape: ShapeModel | undefined,
  above: readonly (ShapeModel | undefined)[] = [],
): ParameterForm[] {
  if (above.includes(shape)) return [];
  return (shape?.members ?? [])
    .filter(({ deprecated }) => !deprecated)
    .map((member) => parameterOf(service, member, [...above, shape]));
}

function parameterOf(
  service: ServiceModel,
  member: MemberModel,
  above: readonly (ShapeModel | undefined)[],
): ParameterForm {
  const shape = service.shapes[member.shape];
  const given = LIMITS.filter((limit) => member[limit] !== undefined);
  return {
    name: member.name,
    type: typeOf(shape?.type ?? member.shape),
    required: member.required ?? false,
    ...(member.list && { list: member.list.flattened ? '.' : `.${member.list.memberName}.` }),
    ...(shape?.enum && { values: shape.enum, otherValues: shape.openEnum ?? false }),
    ...Object.fromEntries(given.map((limit) => [limit, member[limit]])),
    ...(shape?.type === 'structure' && { members: parametersOf(service, shape, above) }),
    ...(shape?.constraints && { constraints: rulesOf(shape.constraints) }),
  };
}

function typeOf(type: string): ParameterForm['type'] {
  if (type === 'long') return 'integer';
  const known = ['integer', 'decimal', 'boolean', 'timestamp', 'structure'] as const;
  return known.find((each) => each === type) ?? 'string';
}

/** A rule between parameters; in what words it is refused is no part of it. */
export type RuleForm = Omit<ConstraintModel, 'error' | 'errorOfSeveral'>;

export const rulesOf = (constraints: readonly ConstraintModel[] = []): RuleForm[] =>
  constraints.map(({ error: _, errorOfSeveral: __, ...rule }) => rule);
