import type { StreamColumns } from '../network/model.ts';
import type { Spec } from '../spec.ts';
import type { LaneStreams } from './compile-transport.ts';

export interface CompiledStreams extends LaneStreams {
  readonly columns: StreamColumns;
  /** Stream of each market's gaps; -1: it draws none. */
  readonly gaps: Int32Array;
}

/** Returns the streams of a spec: one for each purpose of each member, named by ids, so that adding a member moves no other. */
export function compileStreams(spec: Spec): CompiledStreams {
  const names: string[] = [];
  const add = (purpose: string, members: readonly { readonly id: string }[]): number => {
    const first = names.length;
    for (const member of members) names.push(`${purpose}/${member.id}`);
    return first;
  };
  const addWhere = (needed: boolean, name: string): number => (needed ? names.push(name) - 1 : -1);
  const demand = add('demand', spec.markets);
  const leadTime = add('lead time', spec.lanes);
  const orderDelay = add('order delay', spec.lanes);
  const finishing = add('finishing', spec.processes);
  const changeover = add('changeover', spec.processes);
  const yieldStream = add('yield', spec.processes);
  const routing = add('routing', spec.processes);
  const making = add('making', spec.processes.flatMap(({ id, steps }) => steps.map((_, k) => ({ id: `${id}/${k}` }))));
  const strike = add('strike', spec.hazards);
  const outage = add('outage', spec.hazards);
  const stationary = add('stationary', spec.hazards);
  const gaps = Int32Array.from(spec.markets, (market) => addWhere(market.arrivals.kind === 'gaps', `arrival/${market.id}`));
  const ofMachines = (purpose: string): Int32Array =>
    Int32Array.from(spec.lines.flatMap(({ id, machines, breakdowns }) => Array.from({ length: machines }, (_, m) => addWhere(breakdowns !== null, `${purpose}/${id}/${m}`))));
  const breakdown = ofMachines('breakdown');
  const repair = ofMachines('repair');
  const ofLanes = (purpose: string, field: 'loss' | 'late'): Int32Array => Int32Array.from(spec.lanes, (lane) => addWhere(lane[field] !== null, `${purpose}/${lane.id}`));
  const loss = ofLanes('loss', 'loss');
  const late = ofLanes('late', 'late');
  const lateness = ofLanes('lateness', 'late');
  const forecast = Int32Array.from(spec.stockPoints, (point) =>
    addWhere((point.forecast?.cv ?? 0) > 0, `forecast/${spec.products[point.product].id}@${spec.sites[point.site].id}`),
  );
  return { columns: { names, demand, leadTime, orderDelay, finishing, changeover, yield: yieldStream, routing, making, breakdown, repair, strike, outage, stationary, forecast }, gaps, loss, late, lateness };
}
