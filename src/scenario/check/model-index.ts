import type { OperationModel, ServiceModel } from '../../model/types.js';

/** An operation of the model, found by a scenario's name for it. */
export interface FoundOperation {
  /** `Orders.ListOrders` */
  key: string;
  service: ServiceModel;
  operation: OperationModel;
}

/** What a scenario may refer to in the model. */
export interface ModelIndex {
  sections: readonly string[];
  /** The operations that `Section.Operation` or `Operation` may mean: none, one, or one in each of several sections. */
  find(name: string): FoundOperation[];
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
    find(name) {
      const [first = '', second] = name.split('.');
      if (second === undefined) return services().flatMap((service) => inService(service, first));
      return services()
        .filter(({ section }) => section === first)
        .flatMap((service) => inService(service, second));
    },
  };
}
