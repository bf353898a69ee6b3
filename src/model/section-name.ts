import type { ServiceModel } from './types.js';

/** The path of a section by a name of it: its own, or that of its sandbox. Undefined: it is another section's name. */
export function pathOfSection({ section, path, sandbox }: ServiceModel, name: string): string | undefined {
  if (name === section) return path;
  return name === sandbox?.name ? sandbox.path : undefined;
}

/** The names by which sections are called. */
export const sectionNames = (services: readonly ServiceModel[]): string[] =>
  services.flatMap(({ section, sandbox }) => (sandbox ? [section, sandbox.name] : [section]));
