/** A promise beside what a simulation of the same model gives. */
import { compile, DAY, measureRun, ScenarioError, simulate, tQuantile, type Model, type Numbers, type Run } from '../engine/index.ts';
import { resolve, validate, type CheckPlan, type Observation } from '../scenarios/index.ts';

/** Replications go on until every standard error is at most this share of what was promised. */
export const CHECK_PRECISION = 0.005;
export interface CheckLimits {
  /** Most replications, and most events of all of them together. */
  readonly replications: number;
  readonly events: number;
}

/** And end here where that is not reached. */
const LIMITS: CheckLimits = { replications: 2000, events: 3e7 };
const LEAST_REPLICATIONS = 10;

/** A promise is kept where what came out is this near: in standard errors, or as a share of it. */
const STANDARD_ERRORS = 3;

export interface CheckedFigure {
  readonly name: string;
  readonly promised: number;
  readonly simulated: number;
  /** 95 % interval of the mean; NaN where there is no chance in it. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** Within three standard errors, or within 0.5 % of what was promised. */
  readonly agrees: boolean;
}

export interface CheckResult {
  readonly replications: number;
  readonly seed: number;
  readonly figures: readonly CheckedFigure[];
  /** The scenario that was run. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Returns what simulations of a plan give, beside what was promised. The same seed gives the same figures. */
export function checkSizing(plan: CheckPlan, promised: Numbers, name: string, seed: number, limits: CheckLimits = LIMITS): CheckResult {
  const document = { knockon: 1, name: `check of ${name}`, ...plan.document };
  const checked = validate(document);
  if (!checked.ok) throw new ScenarioError(checked.problems);
  const model = compile(resolve(checked.document));
  const wanted = Object.entries(plan.observe).map(([figure, observation]) => ({ figure, observation, promise: Number(promised[figure]), sum: new Sum() }));
  let replication = 0;
  for (let events = 0; replication < limits.replications && events < limits.events; ) {
    const run = simulate(model, seed, { replication, trace: false });
    const measures = measureRun(model, run);
    for (const { observation, sum } of wanted) sum.add(observed(model, run, measures, observation));
    replication += 1;
    events += run.events;
    if (!plan.chance) break;
    if (replication >= LEAST_REPLICATIONS && wanted.every(({ sum, promise }) => sum.standardError() <= CHECK_PRECISION * Math.abs(promise))) break;
  }
  return { replications: replication, seed, figures: wanted.map(({ figure, promise, sum }) => figureOf(figure, promise, sum)), document };
}

function figureOf(name: string, promised: number, sum: Sum): CheckedFigure {
  const standardError = sum.standardError();
  const reach = sum.count < 2 ? NaN : tQuantile(0.975, sum.count - 1) * standardError;
  const off = Math.abs(sum.mean - promised);
  const agrees = off <= CHECK_PRECISION * Math.abs(promised) || off <= STANDARD_ERRORS * standardError;
  return { name, promised, simulated: sum.mean, low: sum.mean - reach, high: sum.mean + reach, standardError, agrees };
}

function observed(model: Model, { record }: Run, measures: Readonly<Record<string, number>>, observation: Observation): number {
  const days = record.span / DAY;
  if (observation.kind === 'measure') return measures[observation.name] / (observation.over ?? 1);
  if (observation.kind === 'perDay') return measures[observation.name] / days;
  if (observation.kind === 'cost') return (measures['holdingCost'] + measures['backorderCost'] + measures['orderingCost'] + measures['shortageCost']) / days;
  const { stockPoints, span } = record;
  const place = (site: string): number => model.spec.stockPoints.findIndex((point) => model.spec.sites[point.site].id === site);
  const units = (column: Float64Array, site: string): number => (column[place(site)] / span) * model.spec.products[0].quantum;
  return observation.stages.reduce((sum, { site, rate }, k) => {
    const sent = k === 0 ? 0 : units(stockPoints.areaInTransit, observation.stages[k - 1].site);
    return sum + rate * (units(stockPoints.areaOnHand, site) + sent);
  }, observation.owed * units(stockPoints.areaMarketOwed, observation.stages[0].site));
}

/** Mean and spread of numbers that come one by one (Welford 1962). */
class Sum {
  count = 0;
  mean = 0;
  private squares = 0;

  add(value: number): void {
    this.count += 1;
    const off = value - this.mean;
    this.mean += off / this.count;
    this.squares += off * (value - this.mean);
  }

  /** Standard error of the mean; 0 below two numbers. */
  standardError(): number {
    return this.count < 2 ? 0 : Math.sqrt(this.squares / (this.count - 1) / this.count);
  }
}
