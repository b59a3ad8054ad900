/** Sites that place no orders, for as long as a hazard that says so has its hand on them. */
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';

/** Hazard h stops the orders of the sites it strikes, if it is one that does, or lets them go on. */
export function stopOrders(s: State, h: number, stop: boolean): void {
  const { hazards } = s.model;
  if (hazards.stopsOrders[h] === 0 || s.ordering.stopping[h] === Number(stop)) return;
  s.ordering.stopping[h] = Number(stop);
  for (let k = hazards.sites.start[h]; k < hazards.sites.start[h + 1]; k++) {
    const site = hazards.sites.member[k];
    const before = s.ordering.orderStops[site];
    s.ordering.orderStops[site] += stop ? 1 : -1;
    if (stop && before === 0) tell(s, site, h, 0);
    if (!stop && before === 1) {
      tell(s, site, h, 1);
      reviewAgain(s, site);
    }
  }
}

function tell(s: State, site: number, h: number, orders: 0 | 1): void {
  if (s.trace !== null) s.trace.add(s.now, TraceKind.ordering, site, h, orders);
}

function reviewAgain(s: State, site: number): void {
  const { start, member } = s.model.stockPointsOfSite;
  for (let k = start[site]; k < start[site + 1]; k++) {
    if (s.model.ordering.reviewEvery[member[k]] === 0) s.toReview.add(member[k]);
  }
}
