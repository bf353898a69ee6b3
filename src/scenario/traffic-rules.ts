import type { FaultRule, Scenario, ScenarioQuota } from './scenario.js';

/** The fault rules of a scenario, in their order and in the form in which the control API takes them. */
export const scenarioFaults = ({ faults = [] }: Scenario): readonly FaultRule[] => faults;

/** The quotas of a scenario by `Section.Operation`; what is not among them is as documented. */
export const scenarioQuotas = ({ quotas = {} }: Scenario): Readonly<Record<string, ScenarioQuota>> => quotas;
