/** Parameters that are each in range may still not go together, and must be in range as days too. */
import { allocationPolicies, dispatchingPolicies, distributions, forecasts, inventoryPolicies, recoveries, type Entry } from '../../../engine/index.ts';
import { convertChoice, openChoice, type OpenedChoice, type ParamsDocument } from '../choice.ts';
import { isSteady, openDemand } from '../demand.ts';
import type { Draft, Member } from '../draft.ts';
import type { MarketDocument } from '../members/market.ts';
import type { PolicyDocument } from '../members/policy.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { openSourcing } from '../sourcing.ts';
import { daysIn } from '../units.ts';

/** An entry that can tell whether its parameters go together; one that needs to know more is asked elsewhere. */
type Checked = Entry & { readonly check?: (params: ParamsDocument) => string | null; readonly discrete?: boolean };

interface Use {
  readonly keys: Path;
  /** What stands in the document. */
  readonly given: unknown;
  readonly opened: OpenedChoice<Checked>;
  readonly draws: 'time' | 'quantity';
}

/** Returns a problem for each choice whose parameters contradict one another or are beyond what the engine takes. */
export function checkParameters(draft: Draft): PlacedProblem[] {
  const days = daysIn(draft.timeUnit);
  return usesIn(draft).flatMap((use) => checkUse(use, days));
}

function usesIn(draft: Draft): Use[] {
  return [
    ...draft.lanes.flatMap(({ value, keys }) => [...time([...keys, 'leadTime'], value.leadTime), ...time([...keys, 'orderDelay'], value.orderDelay)]),
    ...[...draft.lanes, ...draft.modes.values()].flatMap(({ value, keys }) => time([...keys, 'late', 'by'], value.late?.by)),
    ...draft.lines.flatMap(({ value, keys }) => [
      ...choice(dispatchingPolicies, [...keys, 'dispatching'], value.dispatching, 'time'),
      ...time([...keys, 'breakdowns', 'up'], value.breakdowns?.up),
      ...time([...keys, 'breakdowns', 'down'], value.breakdowns?.down),
    ]),
    ...draft.processes.flatMap(({ value, keys }) => [
      ...(['leadTime', 'batchTime', 'changeover'] as const).flatMap((name) => time([...keys, name], value[name])),
      ...(value.steps ?? []).flatMap((step, k) => time([...keys, 'steps', k, 'time'], step.time)),
      ...choice(distributions, [...keys, 'yield'], value.yield, 'quantity'),
    ]),
    ...draft.markets.flatMap(usesOfMarket),
    ...draft.policies.flatMap(usesOfPolicy),
    ...draft.hazards.flatMap(({ value, keys }) => [
      ...time([...keys, 'lasts'], value.lasts),
      ...time([...keys, 'when', 'renewal', 'up'], value.when.renewal?.up),
      ...choice(recoveries, [...keys, 'recovery'], value.recovery, 'time'),
    ]),
  ];
}

function usesOfMarket({ value, keys }: Member<MarketDocument>): Use[] {
  const demand = openDemand(value.demand);
  const remembers = typeof value.demand === 'object' && 'autoregressive' in value.demand;
  const drawn: Use[] = demand === null || remembers || isSteady(value.demand) ? [] : [{ keys: [...keys, 'demand'], given: value.demand, opened: demand.drawn, draws: 'quantity' }];
  return [...drawn, ...time([...keys, 'every'], typeof value.every === 'number' ? undefined : value.every)];
}

function usesOfPolicy({ value, keys }: Member<PolicyDocument>): Use[] {
  const sourcing = value.sourcing === undefined ? null : openSourcing(value.sourcing);
  const { check: _, ...rule } = sourcing?.kind === 'policy' ? sourcing.opened.entry : { check: null };
  return [
    ...choice(inventoryPolicies, [...keys, 'inventory'], value.inventory, 'quantity'),
    ...choice(forecasts, [...keys, 'forecast'], value.forecast, 'quantity'),
    ...choice(allocationPolicies, [...keys, 'allocation'], value.allocation, 'quantity'),
    ...(sourcing?.kind === 'policy' && 'kind' in rule ? [{ keys: [...keys, 'sourcing'], given: value.sourcing, opened: { entry: rule, params: sourcing.opened.params }, draws: 'time' as const }] : []),
  ];
}

function time(keys: Path, given: Parameters<typeof openChoice>[1] | undefined): Use[] {
  return choice(distributions, keys, given, 'time');
}

function choice(entries: ReadonlyMap<string, Checked>, keys: Path, given: Parameters<typeof openChoice>[1] | undefined, draws: Use['draws']): Use[] {
  return given === undefined ? [] : [{ keys, given, opened: openChoice(entries, given), draws }];
}

function checkUse({ keys, given: written, opened, draws }: Use, days: number): PlacedProblem[] {
  const { entry, params } = opened;
  const converted = convertChoice(opened, days, draws).params;
  const isObject = typeof written === 'object' && written !== null;
  const here = isObject ? [...keys, entry.kind] : keys;
  const whole = Object.keys(params).length === 1 && isObject && Object.values(written)[0] === Object.values(params)[0];
  const tooFar = entry.params.flatMap((spec) => {
    const given = converted[spec.name];
    const fits = [given ?? spec.range[0]].flat().every((x) => x >= spec.range[0] && x <= spec.range[1]);
    const place = isObject && !whole ? [...here, spec.name] : here;
    return fits ? [] : [problemAt(place, `must be from ${spec.range[0]} to ${spec.range[1]} days`, params[spec.name])];
  });
  if (tooFar.length > 0) return tooFar;
  if (entry.discrete === true && draws === 'time' && days !== 1) {
    return [problemAt(here, `${entry.kind} gives whole days, so that the time unit must be day`, written, 'write the times in days, or choose another distribution')];
  }
  const wrong = entry.check?.(converted) ?? null;
  return wrong === null ? [] : [problemAt(here, wrong, params)];
}
