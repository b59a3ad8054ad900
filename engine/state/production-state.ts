/** What changes on lines and machines while a run goes on, in columns. */
import type { Model } from '../network/model.ts';
import { JobPool } from './job-pool.ts';

export class ProductionState {
  readonly jobs = new JobPool();
  /** Batches that came to a queue so far, all lines together. */
  placesGiven = 0;

  // Lines.
  /** First and last in front of each line. */
  readonly queueHead: Int32Array;
  readonly queueTail: Int32Array;
  /** Batches in front of it, and those of them that have begun. */
  readonly waiting: Float64Array;
  readonly begunWaiting: Float64Array;
  /** First and last of the machines that hold a batch for want of room here. */
  readonly heldHead: Int32Array;
  readonly heldTail: Int32Array;
  /** Machines that have a batch on them. */
  readonly occupied: Int32Array;
  /** How many machines are in each state: inState[line x 5 + state]. */
  readonly inState: Int32Array;
  readonly touched: Float64Array;

  // Machines.
  /** The batch on it; -1: none. */
  readonly job: Int32Array;
  /** One of `MachineState`. */
  readonly machineState: Uint8Array;
  /** 1: what it does now, or will go on with, is a changeover. */
  readonly settingUp: Uint8Array;
  /** Process that it worked for last; -1: none yet. */
  readonly lastProcess: Int32Array;
  /** Work left of the changeover or step, microseconds at full output, when work last began to go on. */
  readonly workLeft: Float64Array;
  readonly workSince: Float64Array;
  /** Number of its timetable: older finishing events are void. The same for breakdowns. */
  readonly workStamp: Int32Array;
  readonly clockStamp: Int32Array;
  /** Time up left when its clock was last started, and when that was; -1: the clock stands. */
  readonly upLeft: Float64Array;
  readonly clockSince: Float64Array;
  readonly breakdowns: Int32Array;
  /** When it took its batch on, counted in batches taken on. */
  readonly takenOn: Float64Array;
  /** The next machine held up for the same line. */
  readonly heldNext: Int32Array;
  takings = 0;

  // Processes.
  /** Batches ordered that have not begun; waiting anywhere; on machines. */
  readonly notBegun: Float64Array;
  readonly waitingOf: Float64Array;
  readonly onMachines: Float64Array;
  readonly processTouched: Float64Array;
  readonly begunCount: Float64Array;
  readonly doneCount: Int32Array;
  /** What rounding has left over of the yield of its batches, in quanta. */
  readonly yieldLeft: Float64Array;
  readonly changeovers: Int32Array;
  /** Input waited for, or -1. */
  readonly starvedFor: Int32Array;
  readonly starvedSince: Float64Array;
  /** Done and not yet in stock, in quanta. */
  readonly inProcess: Float64Array;
  /** Times each step was taken up. */
  readonly stepCount: Int32Array;

  constructor(model: Model) {
    const lines = model.lines.count;
    const machines = model.lines.lineOf.length;
    const processes = model.processes.count;
    this.queueHead = new Int32Array(lines);
    this.queueTail = new Int32Array(lines);
    this.waiting = new Float64Array(lines);
    this.begunWaiting = new Float64Array(lines);
    this.heldHead = new Int32Array(lines);
    this.heldTail = new Int32Array(lines);
    this.occupied = new Int32Array(lines);
    this.inState = new Int32Array(lines * STATES);
    this.touched = new Float64Array(lines);
    this.job = new Int32Array(machines);
    this.machineState = new Uint8Array(machines);
    this.settingUp = new Uint8Array(machines);
    this.lastProcess = new Int32Array(machines);
    this.workLeft = new Float64Array(machines);
    this.workSince = new Float64Array(machines);
    this.workStamp = new Int32Array(machines);
    this.clockStamp = new Int32Array(machines);
    this.upLeft = new Float64Array(machines);
    this.clockSince = new Float64Array(machines);
    this.breakdowns = new Int32Array(machines);
    this.takenOn = new Float64Array(machines);
    this.heldNext = new Int32Array(machines);
    this.notBegun = new Float64Array(processes);
    this.waitingOf = new Float64Array(processes);
    this.onMachines = new Float64Array(processes);
    this.processTouched = new Float64Array(processes);
    this.begunCount = new Float64Array(processes);
    this.doneCount = new Int32Array(processes);
    this.yieldLeft = new Float64Array(processes);
    this.changeovers = new Int32Array(processes);
    this.starvedFor = new Int32Array(processes);
    this.starvedSince = new Float64Array(processes);
    this.inProcess = new Float64Array(processes);
    this.stepCount = new Int32Array(model.steps.count);
  }

  /** Puts everything back to the start of a run. */
  reset({ lines }: Model): void {
    this.jobs.clear();
    this.placesGiven = 0;
    this.takings = 0;
    const zero = [
      this.waiting, this.begunWaiting, this.occupied, this.inState, this.touched, this.machineState, this.settingUp, this.workLeft, this.workSince, this.workStamp, this.clockStamp,
      this.upLeft, this.breakdowns, this.takenOn, this.notBegun, this.waitingOf, this.onMachines, this.processTouched, this.begunCount, this.doneCount, this.yieldLeft, this.changeovers,
      this.starvedSince, this.inProcess, this.stepCount,
    ];
    for (const column of zero) column.fill(0);
    for (const column of [this.queueHead, this.queueTail, this.heldHead, this.heldTail, this.job, this.lastProcess, this.clockSince, this.heldNext, this.starvedFor]) column.fill(-1);
    for (let l = 0; l < lines.count; l++) this.inState[l * STATES] = lines.machineStart[l + 1] - lines.machineStart[l];
  }
}

/** How many states a machine may be in. */
export const STATES = 5;
