/** Systems that others simulated, fed with the same demand: every state of every stage in every period. */
import { runOnce } from '../observed.ts';
import { exactly } from '../figures.ts';
import { once } from '../experiment.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { columnsOf } from '../stage-columns.ts';
import type { Told, TracedSystem } from '../traced-system.ts';
import { assembly, fixedLots, noOrders, noShipments, singleStage, sS, threeInLine } from './traced-systems.ts';

/** What is put in is not compared with itself. */
const GIVEN = ['demand', 'disrupted'];

function answerOf({ told, document, stages, except = [] }: TracedSystem): KnownAnswer {
  const columns = once(() => {
    const run = runOnce(document());
    return Object.fromEntries(Object.entries(stages).map(([node, stage]) => [node, columnsOf(run, stage)]));
  });
  const total = (): number => Object.values(columns()).reduce((sum, { TC }) => sum + TC.reduce((cost, x) => cost + x, 0), 0);
  const figures = Object.entries(told.nodes).flatMap(([node, series]) =>
    flat(series)
      .filter(([name]) => !GIVEN.includes(name) && !except.includes(name))
      .map(([name, values]) => exactly(`nodes.${node}.${name}`, values, 1e-6, () => columns()[node][name])),
  );
  return { id: told.id, category: 'trace-driven', source: told.source, figures: [...figures, exactly('total_cost', told.totalCost, 1e-6, total)] };
}

/** Returns the series of a node by name, those by neighbour as `order.EXT`. */
function flat(series: Told): (readonly [string, readonly number[]])[] {
  return Object.entries(series).flatMap(([name, values]): (readonly [string, readonly number[]])[] =>
    isSeries(values) ? [[name, values.map(Number)]] : Object.entries(values).map(([neighbour, numbers]) => [`${name}.${neighbour}`, numbers]),
  );
}

const isSeries = (values: Told[string]): values is readonly number[] | readonly boolean[] => Array.isArray(values);

export const traces: readonly KnownAnswer[] = [singleStage, sS, threeInLine, fixedLots, assembly, noOrders, noShipments].map(answerOf);
