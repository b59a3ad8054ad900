/** SimOpt's (s, S) inventory with backorders, five days by hand. */
import { once } from '../experiment.ts';
import { exactly } from '../figures.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { laneAt, pointAt, runOnce } from '../observed.ts';
import { cumulative, levelsPerDay, unitsPerDay } from '../periods.ts';
import { singleSite } from '../single-site.ts';

const given = { s: 800, S: 1500, h: 1, K: 36, c: 2, initial: 1000, demand: [100, 400, 300, 250, 250] };
const series = (values: readonly number[]) => ({ series: { values } });

/** An order with lead time l placed on day n arrives at the start of day n + l + 1. */
const leadTimes = [2, 3].map((l) => l + 1);

const columns = once(() => {
  const { s, S, h, K, c, initial, demand } = given;
  const run = runOnce(singleSite({ days: demand.length, review: 1, stock: initial, inventory: { 'min-max': { min: s, max: S } }, demand: series(demand), leadTime: series(leadTimes), h, K }));
  const { spec } = run.model;
  const shop = pointAt(spec, 'shop');
  const lane = laneAt(spec, 'supplier', 'shop');
  const owed = levelsPerDay(run, 'backlog', shop);
  const ending = levelsPerDay(run, 'stock', shop).map((x, day) => x - owed[day]);
  const ordered = unitsPerDay(run, 'ordered', lane);
  const received = unitsPerDay(run, 'received', lane);
  const coming = cumulative(ordered).map((x, day) => x - ordered[day] - cumulative(received)[day]);
  const onTime = cumulative([...run.record.filledAtOnce]);
  return {
    starting_inventory: [initial, ...ending.slice(0, -1)],
    orders_received: received,
    ending_inventory: ending,
    inventory_position: ending.map((x, day) => x + coming[day]),
    orders_placed: ordered,
    period_cost: ending.map((x, day) => h * Math.max(0, x) + (ordered[day] > 0 ? K + c * ordered[day] : 0)),
    cumulative_on_time: cumulative(demand).map((asked, day) => onTime[day] / asked),
  };
});

const known: Readonly<Record<keyof ReturnType<typeof columns>, readonly number[]>> = {
  starting_inventory: [1000, 900, 500, 200, -50],
  orders_received: [0, 0, 0, 0, 1000],
  ending_inventory: [900, 500, 200, -50, 700],
  inventory_position: [900, 500, 1200, 950, 700],
  orders_placed: [0, 1000, 0, 0, 800],
  period_cost: [900, 2536, 200, 0, 2336],
  cumulative_on_time: [1, 1, 1, 0.9523809523809523, 0.9615384615384616],
};

export const sscont: KnownAnswer = {
  id: 'des.sscont.5day_trace',
  category: 'des-benchmark',
  source: 'SimOpt docs/source/models/_static/sscont.png, after Kleijnen et al. 2008',
  figures: Object.entries(known).map(([name, values]) => exactly(name, values, 1e-12, () => columns()[name as keyof typeof known])),
};
