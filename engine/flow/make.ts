/** Making: batches wait for their line and inputs, run, and go into stock. */
import { EventType } from '../events/event-types.ts';
import { changeBacklog, changeOnOrder } from '../state/account.ts';
import { SourceKind } from '../network/model.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { askedByBuyer } from './foresee.ts';
import { addStock, takeStock } from './lots.ts';
import { expectReceipt, lineLead, tickOffReceipt } from './plans.ts';
import { positionFell } from './position-fell.ts';
import { schedule } from './schedule.ts';

/** Orders whole batches of process p, enough for `wanted`; their inputs are owed from now on. */
export function orderBatches(s: State, p: number, wanted: number): void {
  const { output, batch, inputs, perBatch } = s.model.processes;
  const batches = Math.ceil(wanted / batch[p]);
  s.batchesWaiting[p] += batches;
  const i = output[p];
  changeOnOrder(s, i, batches * batch[p]);
  s.periods.order(i, batches * batch[p]);
  expectReceipt(s, i, batches * batch[p], lineLead(s, i));
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) {
    const input = inputs.member[k];
    changeBacklog(s, input, batches * perBatch[k]);
    s.periods.ask(input, batches * perBatch[k]);
    askedByBuyer(s, input, i, batches * perBatch[k]);
    positionFell(s, input);
  }
  s.toMake.add(p);
}

/** Begins a batch if one waits, the line is free and working, and every input is there. */
export function make(s: State, p: number): void {
  if (s.batchRunning[p] === 1) return;
  const { site, inputs, perBatch, batchTime } = s.model.processes;
  const wanted = s.batchesWaiting[p] > 0 && s.siteOutput[site[p]] > 0;
  const missing = wanted ? missingInput(s, p) : -1;
  setStarved(s, p, missing);
  if (!wanted || missing >= 0) return;
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) useUp(s, inputs.member[k], perBatch[k]);
  s.batchesWaiting[p] -= 1;
  s.batchRunning[p] = 1;
  s.workLeft[p] = batchTime[p];
  if (s.trace !== null) s.trace.add(s.now, TraceKind.batchStarted, p, s.batchCount[p], s.model.processes.batch[p]);
  runOn(s, p);
}

function useUp(s: State, input: number, quantity: number): void {
  takeStock(s, input, quantity);
  changeBacklog(s, input, -quantity);
  if (s.model.ordering.countsStock[input] === 1) s.toReview.add(input);
  s.consumed[input] += quantity;
}

/** The line of process p is about to work at another speed: what is done of its batch stays done. */
export function pauseBatch(s: State, p: number, outputBefore: number): void {
  if (s.batchRunning[p] === 1) s.workLeft[p] = Math.max(0, s.workLeft[p] - (s.now - s.workSince[p]) * outputBefore);
}

/** Lets the running batch go on at the site's output; older finishing times are void. */
export function runOn(s: State, p: number): void {
  if (s.batchRunning[p] === 0) return;
  const output = s.siteOutput[s.model.processes.site[p]];
  s.workSince[p] = s.now;
  s.batchStamp[p] += 1;
  if (output > 0) schedule(s, s.now + Math.ceil(s.workLeft[p] / output), EventType.batchFinished, p, s.batchStamp[p]);
}

/** A batch leaves the line; it is in stock after the process's lead time. */
export function batchFinished(s: State, p: number, stamp: number): void {
  if (stamp !== s.batchStamp[p]) return;
  const { batch, leadTime, output } = s.model.processes;
  const n = s.batchCount[p]++;
  s.batchRunning[p] = 0;
  s.inProcess[p] += batch[p];
  s.produced[output[p]] += batch[p];
  s.record.processes.batches[p] += 1;
  const wait = s.model.variates.draw(leadTime[p], s.streams.next(s.model.streams.finishing + p), n);
  schedule(s, s.now + wait, EventType.batchStocked, p, s.now);
  s.toMake.add(p);
}

/** A batch goes into stock; its shelf life has run since it left the line at `finishedAt`. */
export function batchStocked(s: State, p: number, finishedAt: number): void {
  const { batch, output } = s.model.processes;
  const { shelfLife } = s.model.stockPoints;
  const i = output[p];
  s.inProcess[p] -= batch[p];
  changeOnOrder(s, i, -batch[p]);
  tickOffReceipt(s, i, batch[p]);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.batchFinished, p, -1, batch[p]);
  addStock(s, i, batch[p], finishedAt + shelfLife[i]);
}

/** Returns the first input that one batch lacks, or -1. */
function missingInput(s: State, p: number): number {
  const { inputs, perBatch } = s.model.processes;
  const { sourceKind } = s.model.stockPoints;
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) {
    const input = inputs.member[k];
    if (s.onHand[input] < perBatch[k] && sourceKind[input] !== SourceKind.unlimited) return input;
  }
  return -1;
}

function setStarved(s: State, p: number, input: number): void {
  const before = s.starvedFor[p];
  if (input === before) return;
  if (before >= 0) s.record.processes.timeStarved[p] += s.now - s.starvedSince[p];
  s.starvedFor[p] = input;
  s.starvedSince[p] = s.now;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.starved, p, input, input >= 0 ? 1 : 0);
}
