/** Where a stock point gets its goods. */
import type { Choice, SourceSpec } from '../../engine/index.ts';
import { convertChoice } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Layout, PointLayout } from './layout.ts';
import { suggest } from './nearest.ts';
import { problemAt, type PlacedProblem } from './problem.ts';
import { openSourcing, type OpenedSourcing } from './sourcing.ts';
import { factsOf } from './source-facts.ts';
import { daysIn } from './units.ts';

/** The source of a stock point, or why there is none to be had. */
export type SourceChoice =
  | {
      readonly source: SourceSpec;
      /** The rule over the lanes, as a spec takes it; null where all is ordered from one. */
      readonly sourcing: Choice | null;
      /** Mean share of the orders that goes to each lane of the source. */
      readonly shares: readonly number[];
      readonly problem: null;
    }
  | { readonly source: null; readonly problem: PlacedProblem };

/** A way for goods to come: a lane, or the process of the site itself (null). */
interface Option {
  readonly lane: number | null;
  readonly supplier: string;
  readonly way: string;
  readonly source: SourceSpec;
}

const alone = (source: SourceSpec): SourceChoice => ({ source, sourcing: null, shares: [1], problem: null });
const refuse = (problem: PlacedProblem): SourceChoice => ({ source: null, problem });

/** Returns the source of stock point `i`, or why there is none to be had. */
export function chooseSource(draft: Draft, layout: Layout, i: number): SourceChoice {
  const point = layout.points[i];
  const given = point.policy?.value.sourcing;
  const options = optionsOf(layout, point);
  if (options.length === 0) {
    if (point.besides.length > 0) return alone({ kind: 'none' });
    if (draft.sites.get(point.site)?.value.kind === 'supplier') return alone({ kind: 'unlimited' });
    const problem = `no lane brings ${point.product} to ${point.site} and no process makes it there`;
    return refuse(problemAt(point.mention, problem, undefined, `try a lane or a process for it, or make ${point.site} a supplier`));
  }
  if (given === undefined) {
    if (options.length === 1) return alone(options[0].source);
    const from = [...new Set(options.map(({ supplier }) => supplier))];
    const problem = `${point.product} at ${point.site} can come from ${from.join(', ')}: the policy must say from which`;
    return refuse(problemAt(point.policy?.keys ?? point.mention, problem, undefined, `try sourcing: { single: { supplier: ${from[0]} } }`));
  }
  const opened = openSourcing(given);
  return opened.kind === 'single' ? chooseOne(point, options, opened) : chooseSeveral(draft, layout, point, options, opened);
}

function optionsOf(layout: Layout, point: PointLayout): Option[] {
  return [
    ...point.lanes.map((lane) => {
      const { from, way } = layout.lanes[lane];
      return { lane, supplier: layout.points[from].site, way, source: { kind: 'lanes', lanes: [lane] } as const };
    }),
    ...point.processes.map((process) => ({ lane: null, supplier: point.site, way: '', source: { kind: 'process', process } as const })),
  ];
}

const sourcingKeys = (point: PointLayout): (string | number)[] => [...(point.policy?.keys ?? point.mention), 'sourcing'];

function chooseOne(point: PointLayout, options: readonly Option[], { by, name }: Extract<OpenedSourcing, { kind: 'single' }>): SourceChoice {
  const nameOf = (option: Option): string => (by === 'lane' ? option.way : option.supplier);
  const fitting = options.filter((option) => nameOf(option) === name);
  if (fitting.length === 1) return alone(fitting[0].source);
  const keys = [...sourcingKeys(point), 'single', by];
  if (fitting.length > 1) {
    const problem = `several lanes bring ${point.product} from ${name} to ${point.site}: name the lane`;
    return refuse(problemAt(keys, problem, name, `try single: { lane: ${fitting[0].way} }`));
  }
  return refuse(problemAt(keys, `brings no ${point.product} to ${point.site}`, name, suggest(name, options.map(nameOf).filter((one) => one !== ''))));
}

function chooseSeveral(draft: Draft, layout: Layout, point: PointLayout, options: readonly Option[], { opened, suppliers }: Extract<OpenedSourcing, { kind: 'policy' }>): SourceChoice {
  const here = sourcingKeys(point);
  const byLane = options.filter((option) => option.lane !== null);
  const { kind } = opened.entry;
  if (byLane.length === 0) {
    const problem = `no lane brings ${point.product} to ${point.site}, so that ${kind} has nothing to choose between`;
    return refuse(problemAt(here, problem, undefined, 'leave sourcing out'));
  }
  if (suppliers === null && byLane.length < options.length) return refuse(lineAmong(point, here, kind));
  const lanes: number[] = [];
  for (const [k, name] of (suppliers ?? byLane.map(({ way }) => way)).entries()) {
    const found = suppliers === null ? byLane[k].lane : laneCalled(point, options, name, [...here, kind, 'suppliers', k]);
    if (typeof found !== 'number') return refuse(found ?? problemAt(here, 'names no lane', name));
    if (lanes.includes(found)) return refuse(problemAt([...here, kind, 'suppliers', k], 'names a lane that stands before it already', name, 'name each once'));
    lanes.push(found);
  }
  const sourcing = convertChoice(opened, daysIn(draft.timeUnit), 'time');
  const wrong = opened.entry.check(sourcing.params, lanes.length);
  if (wrong !== null) return refuse(problemAt([...here, kind], wrong, opened.params));
  const shares = opened.entry.nominalShares(sourcing.params, lanes.map((lane) => factsOf(draft, layout, lane)));
  return { source: { kind: 'lanes', lanes }, sourcing, shares, problem: null };
}

/** Returns the problem of a process where only lanes can be told apart. */
function lineAmong({ site }: PointLayout, keys: readonly (string | number)[], given: string): PlacedProblem {
  return problemAt(keys, 'the process of the site itself cannot be one of several sources', given, `try sourcing: { single: { supplier: ${site} } }, or name the lanes to order over in suppliers`);
}

/** Returns the lane that a name stands for: its supplier's, where that has one only, or its own. */
function laneCalled(point: PointLayout, options: readonly Option[], name: string, keys: readonly (string | number)[]): number | PlacedProblem {
  const lanes = options.filter((option) => option.lane !== null);
  const ofSite = lanes.filter(({ supplier }) => supplier === name);
  const [found] = ofSite.length > 0 ? ofSite : lanes.filter(({ way }) => way === name);
  if (ofSite.length > 1) {
    return problemAt(keys, `several lanes bring ${point.product} from ${name} to ${point.site}: name the lane`, name, suggest('', ofSite.map(({ way }) => way)));
  }
  if (found?.lane !== undefined && found.lane !== null) return found.lane;
  if (name === point.site && lanes.length < options.length) {
    return lineAmong(point, keys, name);
  }
  return problemAt(keys, `brings no ${point.product} to ${point.site}`, name, suggest(name, lanes.flatMap(({ supplier, way }) => [supplier, way])));
}
