/** Which batch a line takes next, by its rule of dispatching. One for all lines, moved from line to line. */
import { dispatchingPolicies, type DispatchView } from '../policies/dispatching/index.ts';
import { POLICY_PARAMS } from '../network/model.ts';
import { columnOf } from '../registry.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { MachineState } from '../trace.ts';
import { missingInput } from './inputs.ts';
import { isAtWork } from './machines.ts';

const RANK = columnOf(dispatchingPolicies, (policy) => policy.rank);

/** A batch may be taken on, but none stands before it. */
export const FIRST = -1;

/** No batch may be taken on. */
export const NONE = -2;

export class Dispatcher implements DispatchView {
  private readonly state: State;
  line = 0;
  /** Machine that the batch looked at is on; -1: it waits. */
  private on = -1;
  /** Rank of the batch found last. */
  private found = 0;

  constructor(state: State) {
    this.state = state;
  }

  /**
   * Returns the batch behind which stands the one that the line takes next: FIRST, a batch, or NONE. `sentBack`: how many batches
   * that have begun would go back to the queue for it.
   */
  next(line: number, sentBack: 0 | 1): number {
    const { production, model } = this.state;
    const { jobs } = production;
    this.line = line;
    this.on = -1;
    const rank = RANK[model.lines.dispatching[line]];
    const overfull = production.begunWaiting[line] + sentBack > model.lines.buffer[line];
    let best = NONE;
    let before = FIRST;
    for (let job = production.queueHead[line]; job >= 0; before = job, job = jobs.next[job]) {
      if (jobs.begun[job] === 0 && (overfull || missingInput(this.state, jobs.process[job]) >= 0)) continue;
      const own = rank(this, job);
      if (best !== NONE && !(own < this.found)) continue;
      best = before;
      this.found = own;
      if (model.lines.dispatching[line] === 0) break;
    }
    return best;
  }

  /** Returns the machine whose batch gives way to the one that `next` has just found, or -1. */
  toInterrupt(line: number): number {
    const s = this.state;
    const { machineStart, dispatching } = s.model.lines;
    const { job, takenOn } = s.production;
    const rank = RANK[dispatching[line]];
    let worst = -1;
    let highest = this.found;
    for (let m = machineStart[line]; m < machineStart[line + 1]; m++) {
      if (!isAtWork(s, m)) continue;
      this.on = m;
      const own = rank(this, job[m]);
      if (own < highest || !(own > this.found) || (own === highest && takenOn[m] < takenOn[worst])) continue;
      worst = m;
      highest = own;
    }
    return worst;
  }

  day(): number {
    return this.state.now / DAY;
  }

  priority(b: number): number {
    return this.state.model.processes.priority[this.state.production.jobs.process[b]];
  }

  expectedTime(b: number): number {
    return this.state.model.steps.meanTime[this.state.production.jobs.step[b]];
  }

  waited(b: number): number {
    return (this.state.now - this.state.production.jobs.joined[b]) / DAY;
  }

  owed(b: number): number {
    return this.state.backlog[this.state.model.processes.output[this.state.production.jobs.process[b]]];
  }

  isSetUp(b: number): boolean {
    if (this.on >= 0) return true;
    const { production, model } = this.state;
    const { machineStart } = model.lines;
    for (let m = machineStart[this.line]; m < machineStart[this.line + 1]; m++) {
      if (production.machineState[m] !== MachineState.free) continue;
      if (production.lastProcess[m] < 0 || production.lastProcess[m] === production.jobs.process[b]) return true;
    }
    return false;
  }

  param(k: number): number {
    const { start, pool } = this.state.model.lines.dispatchingParams;
    return pool[start[this.line * POLICY_PARAMS + k]];
  }
}
