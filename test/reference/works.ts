/** What the reference simulator keeps of production: batches, machines, lines, processes. */
import type { LineSpec, ProcessSpec } from '../../engine/spec.ts';
import type { Draws } from './chance.ts';
import type { PlainEvent } from './event-list.ts';

export interface Batch {
  readonly process: Process;
  /** null: not begun. */
  number: number | null;
  /** The step that it waits for, or that is done to it. */
  step: number;
  /** Counts all that ever came to a line: the lowest came first. */
  came: number;
  /** Microseconds of its step as drawn, null until a machine took it on for that; and what is left of them. */
  whole: number | null;
  left: number;
}

export type Phase = 'changing over' | 'working' | 'held up';

export interface Machine {
  readonly line: Line;
  readonly index: number;
  batch: Batch | null;
  phase: Phase;
  down: boolean;
  /** Microseconds at full output that the phase still needs, as it was at `since`. */
  left: number;
  since: number;
  end: PlainEvent | null;
  /** The process that it took a batch on for last. */
  last: Process | null;
  /** Counts what machines took on, and what was held up: the lowest came first. */
  tookOn: number;
  heldUp: number;
  /** The state that was noted last. */
  noted: number;
  readonly ups: Draws | null;
  readonly repairs: Draws | null;
  /** Microseconds to its next breakdown, as it was when its clock began to run; null: it doesn't run. */
  upLeft: number;
  runsSince: number | null;
  breakdown: PlainEvent | null;
}

export interface Line {
  readonly index: number;
  readonly spec: LineSpec;
  readonly machines: Machine[];
  /** Batches in front of it, begun or not. */
  queue: Batch[];
}

export interface Process {
  readonly index: number;
  readonly spec: ProcessSpec;
  /** Batches begun so far. */
  begun: number;
  /** The stock point it waits for; -1: none. */
  starvedOf: number;
  /** Of each step. */
  readonly making: Draws[];
  readonly changeovers: Draws;
  readonly routing: () => number;
  readonly yields: Draws;
  /** What rounding left over of the yields of its batches so far. */
  leftOver: number;
  readonly finishing: Draws;
}

/** A machine that works or changes over, or would if its site put anything out. */
export const isActive = (machine: Machine): boolean => !machine.down && machine.batch !== null && machine.phase !== 'held up';

export const isFree = (machine: Machine): boolean => !machine.down && machine.batch === null;

/** Returns how many batches that have begun wait in front of a line. */
export const begunWaiting = (line: Line): number => line.queue.filter((batch) => batch.number !== null).length;

/** One more that has begun may come to wait. */
export function hasRoom(line: Line): boolean {
  const { buffer } = line.spec;
  return buffer === null || begunWaiting(line) < buffer + line.machines.filter(isFree).length;
}
