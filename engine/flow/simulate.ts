/** One replication: takes events in order and hands each to what it concerns, until the horizon. */
import { EventType } from '../events/event-types.ts';
import { EventLimitError } from '../errors.ts';
import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import { touch, touchSite } from '../state/account.ts';
import { touchLine, touchProcess } from '../state/production-account.ts';
import { clearSums, copyRecord, type RunRecord } from '../state/recorder.ts';
import { State } from '../state/state.ts';
import { hashTrace, TraceWriter } from '../state/trace-writer.ts';
import type { Trace } from '../trace.ts';
import { checkLaws } from './check-laws.ts';
import { laneDay } from './capacity.ts';
import { demandArrives } from './demand.ts';
import { recover, strike } from './disrupt.ts';
import { fill, patienceEnds } from './fill.ts';
import { FirmView } from './firm-view.ts';
import { lotExpires } from './lots.ts';
import { batchStocked, breakDown, workOver } from './after-step.ts';
import { Dispatcher } from './dispatcher.ts';
import { machineRepaired } from './machines.ts';
import { make } from './make.ts';
import { countOverdue, countOwed } from './open-orders.ts';
import { orderReceived } from './order.ts';
import { laneAllowanceDue, siteAllowanceDue } from './output.ts';
import { placed } from './placed.ts';
import { Rationing } from './rationing.ts';
import { reviewDue, reviewTogether } from './review.ts';
import { goodsDue } from './ship.ts';
import { start } from './start.ts';

export interface SimulateOptions {
  /** Which of the seed's replications; 0 by default. */
  readonly replication?: number;
  /** Keep a trace. */
  readonly trace?: boolean;
  /** False: nothing strikes (the undisturbed run). */
  readonly hazards?: boolean;
  /** Check the balances of goods and debts after every event; slow. Throws InvariantError. */
  readonly check?: boolean;
}

export interface Run {
  readonly record: RunRecord;
  readonly trace: Trace | null;
  /** 16 hex digits; null without a trace. */
  readonly traceHash: string | null;
  /** Scheduled events that happened. */
  readonly events: number;
}

interface Engine {
  readonly state: State;
  readonly firm: FirmView;
  readonly rationing: Rationing;
  readonly dispatcher: Dispatcher;
}

const engines = new WeakMap<Model, Engine>();

function engineOf(model: Model): Engine {
  let engine = engines.get(model);
  if (engine === undefined) {
    const state = new State(model);
    engine = { state, firm: new FirmView(state), rationing: new Rationing(state), dispatcher: new Dispatcher(state) };
    engines.set(model, engine);
  }
  return engine;
}

/**
 * Runs one replication of a model and returns what happened. `seed` and `replication` are whole numbers from 0.
 * The same model, seed and replication give the same bits everywhere. Throws EventLimitError, QuantityError, and
 * PolicyError when a policy of a plugin does what no policy may do.
 */
export function simulate(model: Model, seed: number, options: SimulateOptions = {}): Run {
  const engine = engineOf(model);
  const { state } = engine;
  const replication = options.replication ?? 0;
  const writer = options.trace === true ? new TraceWriter() : null;
  state.reset(seed, replication, writer);
  start(state, options.hazards ?? true);
  const where = options.check === true ? { seed, replication } : null;
  const events = runPlaced(engine, where);
  finish(state);
  const trace = writer === null ? null : writer.finish();
  return { record: copyRecord(state.record), trace, traceHash: trace === null ? null : hashTrace(trace), events };
}

/** Runs, and says of a policy's fault where and when it was. */
function runPlaced(engine: Engine, check: { seed: number; replication: number } | null): number {
  try {
    return run(engine, check);
  } catch (thrown) {
    throw placed(engine.state, thrown);
  }
}

function run(engine: Engine, check: { seed: number; replication: number } | null): number {
  const s = engine.state;
  const { events } = s;
  const limit = s.model.spec.eventLimit;
  let happened = 0;
  for (;;) {
    if (!atOnce(engine)) {
      if (events.size === 0) break;
      if (happened === limit) throw new EventLimitError(limit, s.now / DAY);
      events.pop();
      s.now = events.time;
      if (s.now >= s.dayEnds) newDay(s);
      if (s.now >= s.periods.ends) s.periods.turn(s.now);
      happened++;
      handle(s, events.type, events.subject, events.value);
    }
    if (check !== null) checkLaws(s, check, happened);
  }
  return happened;
}

function newDay(s: State): void {
  s.day = Math.floor(s.now / DAY);
  s.dayEnds = (s.day + 1) * DAY;
}

/** Does the first thing that must be done before time goes on; returns false when there is none. */
function atOnce({ state: s, firm, rationing, dispatcher }: Engine): boolean {
  if (s.toMake.size + s.toFill.size + s.toReview.size === 0) return false;
  const { priorities } = s.model;
  let first = s.events.nextTime() === s.now ? s.events.nextPriority() : Infinity;
  if (s.toMake.size > 0 && priorities.make < first) first = priorities.make;
  if (s.toFill.size > 0 && priorities.fill < first) first = priorities.fill;
  if (s.toReview.size > 0 && priorities.review < first) reviewTogether(s, firm);
  else if (first === priorities.fill) fill(s, rationing, s.toFill.take());
  else if (first === priorities.make) make(s, dispatcher, s.toMake.take());
  else return false;
  return true;
}

function handle(s: State, type: number, subject: number, value: number): void {
  switch (type) {
    case EventType.demandArrives: return demandArrives(s, subject);
    case EventType.orderReceived: return orderReceived(s, subject);
    case EventType.goodsReceived: return goodsDue(s, subject, value);
    case EventType.batchFinished: return workOver(s, subject, value);
    case EventType.batchStocked: return batchStocked(s, subject);
    case EventType.machineFails: return breakDown(s, subject, value);
    case EventType.machineRepaired: return machineRepaired(s, subject);
    case EventType.lotExpires: return lotExpires(s, subject);
    case EventType.strike: return strike(s, subject, value);
    case EventType.outageEnds: return recover(s, subject, 0);
    case EventType.recoveryStep: return recover(s, subject, value);
    case EventType.siteAllowance: return siteAllowanceDue(s, subject, value);
    case EventType.laneAllowance: return laneAllowanceDue(s, subject, value);
    case EventType.laneDay: return laneDay(s, subject);
    case EventType.patienceEnds: return patienceEnds(s, subject, value);
    case EventType.reviewDue: return reviewDue(s, subject);
    default: return warmupEnds(s);
  }
}

/** Statistics start here; the state of the network is kept. */
function warmupEnds(s: State): void {
  bringUpToNow(s);
  s.production.starvedSince.fill(s.now);
  clearSums(s.record);
  s.periods.start(s.now);
  countOverdue(s, -1);
}

function finish(s: State): void {
  s.now = s.model.spec.horizon;
  s.periods.finish(s.now);
  bringUpToNow(s);
  for (let p = 0; p < s.model.processes.count; p++) {
    if (s.production.starvedFor[p] >= 0) s.record.processes.timeStarved[p] += s.now - s.production.starvedSince[p];
  }
  countOverdue(s, 1);
  countOwed(s);
}

function bringUpToNow(s: State): void {
  for (let i = 0; i < s.model.stockPoints.count; i++) touch(s, i);
  for (let site = 0; site < s.siteOutput.length; site++) touchSite(s, site);
  for (let line = 0; line < s.model.lines.count; line++) touchLine(s, line);
  for (let p = 0; p < s.model.processes.count; p++) touchProcess(s, p);
}
