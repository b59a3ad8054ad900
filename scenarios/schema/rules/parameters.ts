/** Parameters that are each in range may still not go together, and must be in range as days too. */
import { distributions, inventoryPolicies, recoveries, type Entry } from '../../../engine/index.ts';
import { convertChoice, openChoice, type ChoiceDocument } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { daysIn } from '../units.ts';

interface Use {
  readonly keys: Path;
  readonly choice: ChoiceDocument | undefined;
  readonly draws: 'time' | 'quantity';
}

type Checked = Entry & { readonly check?: (params: Readonly<Record<string, number | readonly number[]>>) => string | null; readonly discrete?: boolean };

/** Returns a problem for each choice whose parameters contradict one another or are beyond what the engine takes. */
export function checkParameters(draft: Draft): PlacedProblem[] {
  const days = daysIn(draft.timeUnit);
  return [
    ...usesOfDistributions(draft).flatMap((use) => checkUse(distributions, use, days)),
    ...draft.policies.flatMap(({ value, keys }) => checkUse(inventoryPolicies, { keys: [...keys, 'inventory'], choice: value.inventory, draws: 'quantity' }, days)),
    ...draft.hazards.flatMap(({ value, keys }) => checkUse(recoveries, { keys: [...keys, 'recovery'], choice: value.recovery, draws: 'time' }, days)),
  ];
}

function usesOfDistributions(draft: Draft): Use[] {
  const time = (keys: Path, choice: ChoiceDocument | undefined): Use => ({ keys, choice, draws: 'time' });
  return [
    ...draft.lanes.flatMap(({ value, keys }) => [time([...keys, 'leadTime'], value.leadTime), time([...keys, 'orderDelay'], value.orderDelay)]),
    ...draft.processes.map(({ value, keys }) => time([...keys, 'leadTime'], value.leadTime)),
    ...draft.markets.map(({ value, keys }) => ({ keys: [...keys, 'demand'], choice: value.demand, draws: 'quantity' as const })),
    ...draft.hazards.flatMap(({ value, keys }) => [time([...keys, 'lasts'], value.lasts), time([...keys, 'when', 'renewal', 'up'], value.when.renewal?.up)]),
  ];
}

function checkUse(entries: ReadonlyMap<string, Checked>, { keys, choice, draws }: Use, days: number): PlacedProblem[] {
  if (choice === undefined) return [];
  const opened = openChoice(entries, choice);
  const { entry, params } = opened;
  const converted = convertChoice(opened, days, draws).params;
  const here = typeof choice === 'object' ? [...keys, entry.kind] : keys;
  const whole = Object.keys(params).length === 1 && typeof choice === 'object' && Object.values(choice)[0] === Object.values(params)[0];
  const tooFar = entry.params.flatMap((spec) => {
    const given = converted[spec.name];
    const fits = [given ?? spec.range[0]].flat().every((x) => x >= spec.range[0] && x <= spec.range[1]);
    const place = typeof choice === 'object' && !whole ? [...here, spec.name] : here;
    return fits ? [] : [problemAt(place, `must be from ${spec.range[0]} to ${spec.range[1]} days`, params[spec.name])];
  });
  if (tooFar.length > 0) return tooFar;
  if (entry.discrete === true && draws === 'time' && days !== 1) {
    return [problemAt(here, `${entry.kind} gives whole days, so that the time unit must be day`, choice, 'write the times in days, or choose another distribution')];
  }
  const wrong = entry.check?.(converted) ?? null;
  return wrong === null ? [] : [problemAt(here, wrong, params)];
}
