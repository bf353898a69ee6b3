import type { Catalog } from '../protocol/catalog.js';
import { compileResponses, scenarioFaults, scenarioQuotas } from '../scenario/index.js';
import type { ScriptedResponse } from '../scenario/index.js';
import { faultOf } from '../traffic/fault-rule.js';
import type { NewFault } from '../traffic/faults.js';
import { Journal } from '../traffic/journal.js';
import type { MemoryBudget } from '../traffic/memory-budget.js';
import { Quotas } from '../traffic/quotas.js';
import type { Transcript } from '../traffic/transcript.js';
import type { Origin } from './origin.js';
import type { LoadedRealm } from './realm.js';
import type { RealmPlace } from './place.js';
import { createSnapshots } from './snapshots.js';

type Writable = { -readonly [Name in keyof LoadedRealm]: LoadedRealm[Name] };

/**
 * Puts beside a loaded world what stands there in memory.
 * @param budget what all worlds of the server keep together
 * @param transcript keeps what its clients are answered
 */
export function createRealm(
  place: RealmPlace,
  { catalog, budget }: { catalog: Catalog; budget: MemoryBudget },
  transcript?: Transcript,
): LoadedRealm {
  const { world, origin } = place;
  const scriptsOf = (from: Origin, added?: readonly ScriptedResponse[]) =>
    compileResponses(place.adapt(from.scenario), catalog, place.keepScripts, added);
  const faultsOf = (from: Origin) =>
    scenarioFaults(place.adapt(from.scenario)).map((rule) => faultOf(catalog, rule));

  /** The world was made anew, or is another than it was: nothing that was counted or set beside it holds. */
  function begin(
    from: Origin,
    faults: readonly NewFault[] = faultsOf(from),
    added?: readonly ScriptedResponse[],
  ): void {
    realm.origin = { scenario: from.scenario, overrides: from.overrides };
    realm.journal.clear();
    realm.transcript?.clear();
    realm.quotas.setOverrides(scenarioQuotas(from.scenario));
    realm.scripts = scriptsOf(from, added);
    realm.faults = place.newFaults();
    for (const fault of faults) realm.faults.add(fault);
  }

  const realm: Writable = {
    world,
    origin,
    journal: new Journal({ budget }),
    transcript,
    quotas: new Quotas(),
    faults: place.newFaults(),
    scripts: scriptsOf(origin),
    snapshots: createSnapshots({
      world,
      budget,
      origin: () => realm.origin,
      recall(moment) {
        place.recall(moment);
        begin(moment.origin);
      },
    }),
    reset: () => realm.load(realm.origin),
    prepare: (from) => place.prepare(from),
    load(from) {
      place.load(from);
      begin(from);
    },
    end() {
      realm.journal.end();
      realm.transcript?.end();
      realm.snapshots.end();
      place.leave();
    },
  };
  begin(origin, place.keptFaults?.(), place.keptScripts?.());
  return realm;
}
