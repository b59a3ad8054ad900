/** What a batch uses up when it begins: its inputs, or what may stand in for them. */
import { TraceKind } from '../../engine/trace.ts';
import { goodsLeft, positionMayHaveFallen } from './at-once.ts';
import { takeOut } from './goods.ts';
import { note, noteBacklog, noteStock } from './notes.ts';
import { backlog, onHand, type Point, type World } from './world.ts';
import type { Process } from './works.ts';

interface Use {
  readonly input: Point;
  readonly needed: number;
  /** What is used: the input, or one that stands in for it. */
  readonly used: Point;
  readonly quantity: number;
}

/** Returns what a batch would use now; the first input that it can't have is a name for what is short. */
export function whatItUses(world: World, process: Process): { readonly uses: readonly Use[]; readonly short: Point | null } {
  const uses: Use[] = [];
  for (const { stockPoint, perBatch } of process.spec.inputs) {
    const input = world.points[stockPoint];
    const use = itself(input, perBatch) ?? standIn(world, input, perBatch, uses);
    if (use === null) return { uses, short: input };
    uses.push(use);
  }
  return { uses, short: null };
}

const there = (point: Point): number => (point.unlimited ? Infinity : onHand(point));

function itself(input: Point, needed: number): Use | null {
  return there(input) >= needed ? { input, needed, used: input, quantity: needed } : null;
}

function standIn(world: World, input: Point, needed: number, before: readonly Use[]): Use | null {
  for (const { stockPoint, amount } of input.spec.substitutes) {
    const used = world.points[stockPoint];
    const quantity = Math.ceil(needed * amount);
    const taken = before.filter((use) => use.used === used && use.input !== used).reduce((sum, use) => sum + use.quantity, 0);
    if (there(used) - backlog(used) - taken >= quantity) return { input, needed, used, quantity };
  }
  return null;
}

/** Uses it up. */
export function useUp(world: World, uses: readonly Use[]): void {
  for (const { input, needed, used, quantity } of uses) {
    takeOut(world, used, quantity);
    goodsLeft(world, used);
    input.needs -= needed;
    noteStock(world, used);
    noteBacklog(world, input);
    if (used === input) continue;
    note(world, TraceKind.substituted, used.index, input.index, quantity);
    positionMayHaveFallen(world, used);
  }
}
