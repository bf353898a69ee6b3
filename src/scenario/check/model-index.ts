import type { ServiceModel } from '../../model/types.js';
import type { ModelOperation } from '../../protocol/code-rows.js';

/** An operation of the model, found by a scenario's name for it. */
export type FoundOperation = ModelOperation;

/** What a scenario may refer to in the model. */
export interface ModelIndex {
  sections: readonly string[];
  /** The operations that `Section.Operation` or `Operation` may mean: none, one, or one in each of several sections. */
  find(name: string): FoundOperation[];
  /** All that a fault which names these is for. */
  meantBy(match: { section?: string; operation?: string }): FoundOperation[];
}

/** @param load reads the model; called when something is first looked up, since many scenarios name nothing of it. */
export function createModelIndex(load: () => readonly ServiceModel[]): ModelIndex {
  let loaded: readonly ServiceModel[] | undefined;
  const services = () => (loaded ??= load());
  const inService = (service: ServiceModel, name: string): FoundOperation[] => {
    const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
    return operation ? [{ key: `${service.section}.${name}`, service, operation }] : [];
  };
  return {
    get sections() {
      return services().map(({ section }) => section);
    },
    meantBy: ({ section, operation }) =>
      services()
        .filter((service) => section === undefined || service.section === section)
        .flatMap((service) =>
          (operation === undefined ? Object.keys(service.operations) : [operation]).flatMap((name) =>
            inService(service, name),
          ),
        ),
    find(name) {
      const [first = '', second] = name.split('.');
      if (second === undefined) return services().flatMap((service) => inService(service, first));
      return services()
        .filter(({ section }) => section === first)
        .flatMap((service) => inService(service, second));
    },
  };
}
