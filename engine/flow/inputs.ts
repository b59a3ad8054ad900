/** What goes into a batch, and what may stand in for it. */
import { SourceKind } from '../network/model.ts';
import { changeBacklog } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { takeStock } from './lots.ts';
import { positionFell } from './position-fell.ts';
import { wholeUp } from './whole.ts';

/** Place of the substitute that each input of the batch looked at is replaced by (-1: itself is used), and how much of it. */
const chosen: number[] = [];
const used: number[] = [];

/** Process of the batch that was looked at last, if nothing was missing: what was chosen is for it. */
let ready = -1;

/** Returns the first input that one batch of process p lacks, substitutes and all, or -1. */
export function missingInput(s: State, p: number): number {
  const { inputs, perBatch } = s.model.processes;
  const first = inputs.start[p];
  ready = -1;
  for (let k = first; k < inputs.start[p + 1]; k++) {
    const input = inputs.member[k];
    chosen[k - first] = -1;
    if (has(s, input, perBatch[k], 0)) continue;
    chosen[k - first] = substituteFor(s, input, perBatch[k], k - first);
    if (chosen[k - first] < 0) return input;
  }
  ready = p;
  return -1;
}

/** Uses up what one batch of process p takes. Nothing may be missing. Nothing else may have happened since `missingInput` was asked last. */
export function useInputs(s: State, p: number): void {
  const { inputs, perBatch } = s.model.processes;
  if (ready !== p) missingInput(s, p);
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) {
    const n = k - inputs.start[p];
    const input = inputs.member[k];
    if (chosen[n] < 0) useUp(s, input, perBatch[k]);
    else useInstead(s, input, s.model.stockPoints.substitutes.member[chosen[n]], perBatch[k], used[n]);
  }
}

function useUp(s: State, input: number, quantity: number): void {
  takeStock(s, input, quantity);
  changeBacklog(s, input, -quantity);
  s.consumed[input] += quantity;
  if (s.model.ordering.countsStock[input] === 1) s.toReview.add(input);
}

function useInstead(s: State, input: number, other: number, quantity: number, instead: number): void {
  takeStock(s, other, instead);
  changeBacklog(s, input, -quantity);
  s.consumed[other] += instead;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.substituted, other, input, instead);
  positionFell(s, other);
}

/** Returns the place of the first substitute of which there is enough for so much of an input beside what the first n inputs take, or -1. */
function substituteFor(s: State, input: number, quantity: number, n: number): number {
  const { start, member, amount } = s.model.stockPoints.substitutes;
  for (let k = start[input]; k < start[input + 1]; k++) {
    const other = member[k];
    used[n] = wholeUp(quantity * amount[k]);
    if (has(s, other, used[n], s.backlog[other] + takenBefore(s, other, n))) return k;
  }
  return -1;
}

/** Returns how much of a stock point the first n inputs take in place of others. */
function takenBefore(s: State, other: number, n: number): number {
  let sum = 0;
  for (let m = 0; m < n; m++) if (chosen[m] >= 0 && s.model.stockPoints.substitutes.member[chosen[m]] === other) sum += used[m];
  return sum;
}

/** Returns whether stock point i holds so much beyond what is kept back. */
function has(s: State, i: number, quantity: number, keptBack: number): boolean {
  return s.onHand[i] - keptBack >= quantity || s.model.stockPoints.sourceKind[i] === SourceKind.unlimited;
}
