import type { SnapshotSpec, Spec } from '../../engine/index.ts';
import type { Columns } from './columns.ts';

/** Lays over the first columns what is under way, owed and waiting when a run starts: a trace notes none of it. */
export function applySnapshot(columns: Columns, spec: Spec, snapshot: SnapshotSpec): void {
  const add = (column: Float64Array, i: number, amount: number): void => {
    column[i] = column[i] + amount;
  };
  const owe = (point: number, quanta: number): void => {
    add(columns.owed, point, quanta);
    if (quanta > 0) columns.owedSince[point] = 0;
  };
  for (const { lane, quantity, known } of snapshot.orders) {
    add(columns.onOrder, spec.lanes[lane].to, quantity);
    if (known <= 0) owe(spec.lanes[lane].from, quantity);
  }
  for (const { lane, quantity } of snapshot.transit) add(columns.onOrder, spec.lanes[lane].to, quantity);
  for (const { market, quantity } of snapshot.backorders) {
    add(columns.waiting, market, quantity);
    owe(spec.markets[market].stockPoint, quantity);
  }
  for (const { process, batches } of snapshot.waiting) {
    const { steps, inputs } = spec.processes[process];
    add(columns.queue, steps[0].line, batches);
    for (const { stockPoint, perBatch } of inputs) owe(stockPoint, batches * perBatch);
  }
}
