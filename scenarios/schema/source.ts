/** Where a stock point gets its goods. */
import type { SourceSpec } from '../../engine/index.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import { problemAt, type PlacedProblem } from './problem.ts';
import { suggest } from './nearest.ts';

export type SourceChoice = { readonly source: SourceSpec; readonly problem: null } | { readonly source: null; readonly problem: PlacedProblem };

const found = (source: SourceSpec): SourceChoice => ({ source, problem: null });

/** Returns the source of stock point `i`, or why there is none to be had. */
export function chooseSource(draft: Draft, layout: Layout, i: number): SourceChoice {
  const point = layout.points[i];
  const single = point.policy?.value.sourcing?.single;
  const options: SourceSpec[] = [...point.lanes.map((lane) => ({ kind: 'lane', lane }) as const), ...point.processes.map((process) => ({ kind: 'process', process }) as const)];
  if (options.length === 0) {
    if (draft.sites.get(point.site)?.value.kind === 'supplier') return found({ kind: 'unlimited' });
    const problem = `no lane brings ${point.product} to ${point.site} and no process makes it there`;
    return { source: null, problem: problemAt(point.mention, problem, undefined, `try a lane or a process for it, or make ${point.site} a supplier`) };
  }
  const supplierOf = (option: SourceSpec): string => (option.kind === 'lane' ? layout.points[layout.lanes[option.lane].from].site : point.site);
  const wayOf = (option: SourceSpec): string => (option.kind === 'lane' ? layout.lanes[option.lane].way : '');
  if (single === undefined || point.policy === null) {
    if (options.length === 1) return found(options[0]);
    const keys = point.policy?.keys ?? point.mention;
    const from = [...new Set(options.map(supplierOf))];
    const problem = `${point.product} at ${point.site} can come from ${from.join(', ')}: the policy must say from which`;
    return { source: null, problem: problemAt(keys, problem, undefined, `try sourcing: { single: { supplier: ${from[0]} } }`) };
  }
  const by = single.lane === undefined ? 'supplier' : 'lane';
  const wanted = single.lane ?? single.supplier ?? '';
  const fitting = options.filter((option) => (by === 'lane' ? wayOf(option) : supplierOf(option)) === wanted);
  if (fitting.length === 1) return found(fitting[0]);
  const keys = [...point.policy.keys, 'sourcing', 'single', by];
  if (fitting.length > 1) {
    const problem = `several lanes bring ${point.product} from ${wanted} to ${point.site}: name the lane`;
    return { source: null, problem: problemAt(keys, problem, wanted, `try single: { lane: ${wayOf(fitting[0])} }`) };
  }
  const names = options.map(by === 'lane' ? wayOf : supplierOf).filter((name) => name !== '');
  return { source: null, problem: problemAt(keys, `brings no ${point.product} to ${point.site}`, wanted, suggest(wanted, names)) };
}
