import { TraceKind, type Spec, type Trace } from '../../engine/index.ts';
import type { Network } from '../data/network.ts';

/** One stretch of time in which a hazard keeps its targets below their usual output, or from placing orders. */
export interface Disruption {
  /** Position of the hazard in the spec, -1 where the trace names none. */
  readonly hazard: number;
  readonly sites: readonly number[];
  readonly ways: readonly number[];
  /** Least output seen, 0 to 1. */
  readonly output: number;
  /** Whether the sites place no orders while it lasts. */
  readonly stopsOrders: boolean;
  /** Microseconds. `recovers` is the first moment of recovery, equal to `ends` where output comes back at once. */
  readonly strikes: number;
  readonly recovers: number;
  readonly ends: number;
}

interface Open {
  hazard: number;
  sites: Set<number>;
  ways: Set<number>;
  hurt: Set<string>;
  output: number;
  stopsOrders: boolean;
  strikes: number;
  recovers: number;
  ends: number;
}

/** Entries of the trace that tell how whole something is (`quantity`, 0 to 1), and of what. */
const watched: Partial<Record<number, 'site' | 'way' | 'orders'>> = { [TraceKind.siteOutput]: 'site', [TraceKind.laneOutput]: 'way', [TraceKind.ordering]: 'orders' };

/** Returns the disruptions of a run in order of strike. What one hazard does at one moment is one disruption, however many it hits. */
export function readDisruptions(spec: Spec, network: Network, trace: Trace): Disruption[] {
  const all: Open[] = [];
  const openBy = new Map<string, Open>();
  const { count, kind } = trace;
  for (let i = 0; i < count; i++) {
    const what = watched[kind[i]];
    if (what === undefined) continue;
    const member = what === 'way' ? network.wayOf[trace.a[i]] : trace.a[i];
    const key = `${what} ${member}`;
    const time = trace.time[i];
    const output = trace.quantity[i];
    let open = openBy.get(key);
    if (open === undefined) {
      if (output >= 1) continue;
      open = all.findLast((d) => d.strikes === time && d.hazard === trace.b[i]);
      if (open === undefined) all.push((open = { hazard: trace.b[i], sites: new Set(), ways: new Set(), hurt: new Set(), output: 1, stopsOrders: false, strikes: time, recovers: -1, ends: -1 }));
      openBy.set(key, open);
      open.hurt.add(key);
    }
    (what === 'way' ? open.ways : open.sites).add(member);
    if (what === 'orders') open.stopsOrders = true;
    else {
      if (output > open.output && open.recovers < 0) open.recovers = time;
      open.output = Math.min(open.output, output);
    }
    if (output < 1) continue;
    openBy.delete(key);
    open.hurt.delete(key);
    if (open.hurt.size === 0) open.ends = time;
  }
  return all.map(({ hazard, sites, ways, output, stopsOrders, strikes, recovers, ends }) => {
    const end = ends < 0 ? spec.horizon : ends;
    return { hazard, sites: [...sites], ways: [...ways], output, stopsOrders, strikes, recovers: recovers < 0 ? end : recovers, ends: end };
  });
}
