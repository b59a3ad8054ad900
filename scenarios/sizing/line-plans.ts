/** Stages in line, for checks. */
import { numberOf, type CheckPlan, type Decided, type Planned } from './check-plan.ts';
import { inQuanta } from './shop.ts';

const list = (value: number | readonly number[] | undefined): readonly number[] => (value === undefined ? [] : [value].flat());

interface LineTimes {
  readonly horizon: number;
  readonly warmup: number;
  readonly review?: number;
  readonly whole: boolean;
  readonly demand: unknown;
  readonly every?: unknown;
}

function lineDocument(decided: Decided, { horizon, warmup, review, whole, demand, every }: LineTimes): CheckPlan {
  const levels = list(decided.figures['levels']);
  const times = list(decided.given.numbers['leadTimes']);
  const holdings = list(decided.given.numbers['holdings']);
  const sites = levels.map((_, k) => `stage-${k + 1}`);
  const reviewed = review === undefined ? {} : { review };
  const document = {
    horizon,
    warmup,
    products: { goods: whole ? { quantum: 1 } : {} },
    sites: { supplier: { kind: 'supplier' }, ...Object.fromEntries(sites.map((id) => [id, { kind: 'warehouse' }])) },
    lanes: sites.map((to, k) => ({ from: sites[k + 1] ?? 'supplier', to, product: 'goods', leadTime: times[k] })),
    policies: sites.map((at, k) => ({ at, product: 'goods', inventory: { 'echelon-base-stock': { S: inQuanta(Math.max(0, levels[k])) } }, ...reviewed })),
    markets: [{ id: 'customers', at: sites[0], product: 'goods', demand, ...(every === undefined ? {} : { every }), unmet: 'backorder' }],
  };
  // A stage holds at what its own echelon and all those before it add
  const stages = sites.map((site, k) => ({ site, rate: holdings.slice(k).reduce((sum, h) => sum + h, 0) }));
  return { chance: true, document, observe: { cost: { kind: 'line', stages, owed: numberOf(decided, 'p') } } };
}

const longest = (decided: Decided): number => list(decided.given.numbers['leadTimes']).reduce((sum, time) => sum + time, 0);

export function linePlan(decided: Decided): Planned {
  if (!list(decided.given.numbers['leadTimes']).every(Number.isInteger)) return { why: 'lead times are no whole numbers of periods' };
  const demand = { normal: { mean: numberOf(decided, 'mean'), sd: numberOf(decided, 'sd') } };
  return lineDocument(decided, { horizon: 1000, warmup: 20 + 10 * longest(decided), review: 1, whole: false, demand });
}

export function poissonLinePlan(decided: Decided): Planned {
  const rate = numberOf(decided, 'rate');
  return lineDocument(decided, { horizon: Math.min(90_000, Math.max(8000 / rate, 50 * longest(decided))), warmup: 10 * longest(decided) + 10 / rate, whole: true, demand: 1, every: { exponential: { mean: 1 / rate } } });
}
