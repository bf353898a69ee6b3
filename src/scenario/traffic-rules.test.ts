import { describe, expect, it } from 'vitest';
import { parseScenario, readScenario } from './read-scenario.js';
import { findingsIn } from './testing.js';
import { scenarioFaults, scenarioQuotas } from './traffic-rules.js';

describe('faults', () => {
  it('are those of the file, in its order', () => {
    const text =
      'faults: [{match: {section: Orders}, effect: {throttle: true}}, {times: 2, effect: {delay: PT1S}}]';
    expect(scenarioFaults(parseScenario(text, 's.yaml'))).toEqual([
      { match: { section: 'Orders' }, effect: { throttle: true } },
      { times: 2, effect: { delay: 'PT1S' } },
    ]);
    expect(scenarioFaults(parseScenario('{}', 's.yaml'))).toEqual([]);
  });

  it('that are for no call or do several things are reported', () => {
    const text = `faults:
  - {match: {section: Order}, effect: {throttle: true}}
  - {match: {section: Feeds, operation: ListOrders}, effect: {throttle: true, truncate: 5}}
  - {match: {operation: Orders.ListOrders}, effect: {body: x}}
  - {effect: {delay: {from: PT2S, to: PT1S}}}
  - {effect: {reset: never, delay: PT2H}}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:2:23 faults[0].match.section: expected a section such as Orders; found "Order"; did you mean Orders?',
      's.yaml:3:41 faults[1].match.operation: expected an operation of Feeds; found "ListOrders"',
      's.yaml:3:73 faults[1].effect.throttle: cannot stand beside truncate; only delay stands beside another effect',
      's.yaml:4:25 faults[2].match.operation: expected an operation such as ListOrders; found "Orders.ListOrders"',
      expect.stringContaining('faults[2].effect: expected delay, error, status,'),
      's.yaml:4:60 faults[2].effect.body: expected status beside it',
      's.yaml:5:39 faults[3].effect.delay.to: expected a duration that is not shorter than from',
      's.yaml:6:22 faults[4].effect.reset: expected before or after; found "never"',
      's.yaml:6:36 faults[4].effect.delay: expected an hour at most',
    ]);
  });
});

describe('quotas', () => {
  it('are whole: what the file leaves out is as documented', () => {
    const text = 'quotas: {ListOrders: {quota: 2}, Orders.GetOrder: {hourly: 10}}';
    expect(scenarioQuotas(parseScenario(text, 's.yaml'))).toEqual({
      'Orders.ListOrders': { quota: 2, restore: 1, restoreSeconds: 60 },
      'Orders.GetOrder': { quota: 6, restore: 1, restoreSeconds: 60, hourly: 10 },
    });
    expect(scenarioQuotas(readScenario('quickstart'))).toEqual({});
  });

  it('of operations that do not exist, or without a documented rest, are reported', () => {
    expect(findingsIn('quotas: {ListOrder: {quota: 1}, GetServiceStatus: {quota: 1}}')).toEqual([
      's.yaml:1:10 quotas.ListOrder: expected an operation such as Orders.ListOrders; found "ListOrder"',
      expect.stringContaining('quotas.GetServiceStatus: expected CartInformation.GetServiceStatus, '),
    ]);
    expect(findingsIn('quotas: {Sellers.GetAuthToken: {quota: 1}}')).toEqual([
      's.yaml:1:32 quotas.Sellers.GetAuthToken: lacks "restore", "restoreSeconds": no quota of this operation is documented to take it from',
    ]);
  });
});
