/** Refuses what no document can say, and what a run could not end with: lines without machines, sailings without room, ways that lead nowhere. */
import type { LaneSpec, LineSpec, ProcessSpec, SnapshotSpec, Spec, StockPointSpec } from '../spec.ts';

/** What must hold of one member: its name, and whether it does. */
type Rules = readonly (readonly [what: string, holds: boolean])[];

/** Throws RangeError that names the first member of production, transport or the snapshot that is wrong, and what must hold of it. */
export function refuseWrong(spec: Spec): void {
  spec.lanes.forEach((lane) => insist(`lane ${lane.id}`, ofLane(lane)));
  spec.lines.forEach((line) => insist(`line ${line.id}`, ofLine(spec, line)));
  spec.processes.forEach((process) => insist(`process ${process.id}`, ofProcess(spec, process)));
  spec.stockPoints.forEach((point, i) => insist(`${spec.products[point.product].id} at ${spec.sites[point.site].id}`, ofSubstitutes(spec, point, i)));
  if (spec.snapshot !== null) insist('snapshot', ofSnapshot(spec, spec.snapshot));
}

function insist(who: string, rules: Rules): void {
  for (const [what, holds] of rules) if (!holds) throw new RangeError(`${who}: ${what}`);
}

function ofLane({ sailings, loss, late }: LaneSpec): Rules {
  return [
    ['time between sailings must be above 0', sailings === null || sailings.every > 0],
    ['capacity of a sailing must be above 0; null is no limit', sailings === null || sailings.capacity === null || sailings.capacity > 0],
    ['chance of loss must be from 0 to 1', loss === null || isShare(loss.chance)],
    ['share that is lost must be from 0 to 1', loss === null || isShare(loss.share)],
    ['chance of lateness must be from 0 to 1', late === null || isShare(late.chance)],
  ];
}

function ofLine({ sites }: Spec, { site, machines, buffer }: LineSpec): Rules {
  return [
    ['site must be one of the network', isPlace(site, sites.length)],
    ['machines must be a whole number above 0', Number.isInteger(machines) && machines > 0],
    ['buffer must be at least 0; null is no limit', buffer === null || buffer >= 0],
  ];
}

function ofProcess({ lines, stockPoints }: Spec, { batch, inputs, steps, coproducts }: ProcessSpec): Rules {
  const of = (k: number, what: string): string => `step ${k + 1}: ${what}`;
  const known = (to: ProcessSpec['steps'][number]['next'][number]['to']): boolean => to === 'done' || to === 'scrap' || isPlace(to, steps.length);
  return [
    ['batch must be above 0', batch > 0],
    ['inputs and co-products must be stock points of the network', [...inputs, ...coproducts].every(({ stockPoint }) => isPlace(stockPoint, stockPoints.length))],
    ['there must be a step', steps.length > 0],
    ...steps.flatMap(({ line, next }, k): Rules => [
      [of(k, 'line must be one of the network'), isPlace(line, lines.length)],
      [of(k, 'ways must lead to steps of the process, done or scrap'), next.every(({ to }) => known(to))],
      [of(k, 'shares of the ways must be from 0 to 1, and add up to 1'), next.every(({ share }) => isShare(share)) && Math.abs(next.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9],
    ]),
  ];
}

function ofSubstitutes({ stockPoints }: Spec, { substitutes }: StockPointSpec, i: number): Rules {
  return [
    ['substitutes must be other stock points of the network', substitutes.every(({ stockPoint }) => stockPoint !== i && isPlace(stockPoint, stockPoints.length))],
    ['amounts of substitutes must be above 0', substitutes.every(({ amount }) => amount > 0)],
  ];
}

function ofSnapshot({ stockPoints, lanes, processes, markets }: Spec, { lots, orders, transit, backorders, waiting, finishing }: SnapshotSpec): Rules {
  return [
    ['lots must be at stock points of the network', lots.every(({ stockPoint }) => isPlace(stockPoint, stockPoints.length))],
    ['orders and transit must be over lanes of the network', [...orders, ...transit].every(({ lane }) => isPlace(lane, lanes.length))],
    ['backorders must be of markets of the network', backorders.every(({ market }) => isPlace(market, markets.length))],
    ['waiting and finishing must be of processes of the network', [...waiting, ...finishing].every(({ process }) => isPlace(process, processes.length))],
    ['quantities must be above 0', [...lots, ...orders, ...transit, ...backorders].every(({ quantity }) => quantity > 0)],
    ['batches must be whole numbers above 0', [...waiting, ...finishing].every(({ batches }) => Number.isInteger(batches) && batches > 0)],
  ];
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isPlace(place: number, members: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < members;
}
