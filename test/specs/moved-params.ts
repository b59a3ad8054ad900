/** Every parameter of the entries of a family: another value than the one it has in the family's table. */
import type { ParamSpec } from '../../engine/index.ts';
import { runDocument } from './document-run.ts';
import { SEED, type EntryChoice, type Family } from './told-apart.ts';

type Value = number | readonly number[];

/** Values by kind and parameter. */
export type Moves = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export const inventoryMoves: Moves = {
  'base-stock': { S: 50 },
  's-S': { s: 12, S: 50 },
  'r-Q': { r: 12, Q: 30 },
  'r-nQ': { r: 12, Q: 9 },
  'R-S': { R: 3, S: 50 },
  'R-s-S': { R: 3, s: 12, S: 50 },
  'R-Q': { R: 2, Q: 7 },
  'min-max': { min: 12, max: 50 },
  'echelon-base-stock': { S: 60 },
  kanban: { cards: 6, container: 7 },
  mrp: { horizon: 3, early: 1, reschedule: 1000 },
  'order-up-to': { cover: 3, z: 1 },
  'forward-coverage': { least: 2, most: 9 },
  'backward-coverage': { least: 2, most: 9 },
  'anchor-adjust': { target: 50, alpha: 0.5, beta: 0.8 },
};

export const forecastMoves: Moves = {
  'moving-average': { window: 7 },
  'exponential-smoothing': { alpha: 0.8 },
  holt: { alpha: 0.8, beta: 0.1 },
  seasonal: { alpha: 0.8, gamma: 0.1, length: 3 },
  autoregressive: { phi: 0.8, mean: 40 },
};

export const sourcingMoves: Moves = {
  split: { shares: [0.4, 0.3, 0.2, 0.1], reroute: 1 },
  'spot-market': { search: 2 },
  'trust-weighted': { rise: 0.4, fall: 0.8, start: 0.9 },
  adaptive: { weight: 0.7 },
};

/** Returns the names of the networks on which the trace and the measures change when one parameter alone does. */
export function movedOn<Network>(family: Family<Network>, kind: string, param: ParamSpec, value: Value): string[] {
  return Object.entries(family.networks).flatMap(([name, network]) => {
    const choice = family.entries[kind](network);
    const [before, after] = [choice, withParam(choice, kind, param.name, value)].map((entry) => runDocument(family.document(network, entry), SEED));
    const isMoved = before.traceHash !== after.traceHash && Object.values(before.measures).join() !== Object.values(after.measures).join();
    return isMoved ? [name] : [];
  });
}

function withParam(choice: EntryChoice, kind: string, name: string, value: Value): EntryChoice {
  const params = typeof choice === 'string' ? {} : choice[kind];
  return { [kind]: { ...(params as object), [name]: value } };
}
