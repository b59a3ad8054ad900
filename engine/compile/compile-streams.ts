import type { StreamColumns } from '../network/model.ts';
import type { Spec } from '../spec.ts';

/** Returns the streams of a spec: one for each purpose of each member, named by ids, so that adding a member moves no other. */
export function compileStreams(spec: Spec): StreamColumns {
  const names: string[] = [];
  const add = (purpose: string, members: readonly { readonly id: string }[]): number => {
    const first = names.length;
    for (const member of members) names.push(`${purpose}/${member.id}`);
    return first;
  };
  const demand = add('demand', spec.markets);
  const leadTime = add('lead time', spec.lanes);
  const orderDelay = add('order delay', spec.lanes);
  const finishing = add('finishing', spec.processes);
  const strike = add('strike', spec.hazards);
  const outage = add('outage', spec.hazards);
  const stationary = add('stationary', spec.hazards);
  return { names, demand, leadTime, orderDelay, finishing, strike, outage, stationary };
}
