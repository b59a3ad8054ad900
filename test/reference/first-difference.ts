/** Compares the trace of the engine with that of the reference simulator. */
import { compile, DAY, simulate, TraceKind, type Spec } from '../../engine/index.ts';
import { simulatePlainly } from './simulate-plainly.ts';
import type { Entry } from './world.ts';

const names = new Map<number, string>(Object.entries(TraceKind).map(([name, kind]) => [kind, name]));

function inWords(entry: Entry | undefined): string {
  if (entry === undefined) return 'nothing';
  const [time, kind, a, b, quantity] = entry;
  return `day ${time / DAY} (${time}): ${names.get(kind) ?? kind} a=${a} b=${b} quantity=${quantity}`;
}

/** Returns the trace of the engine, entry by entry; its laws are checked at every event. */
export function entriesOfEngine(spec: Spec, seed: number, replication: number): Entry[] {
  const { trace } = simulate(compile(spec), seed, { replication, trace: true, check: true });
  if (trace === null) throw new Error('a traced run has no trace');
  return Array.from({ length: trace.count }, (_, i): Entry => [trace.time[i], trace.kind[i], trace.a[i], trace.b[i], trace.quantity[i]]);
}

const same = (a: Entry | undefined, b: Entry | undefined): boolean => a !== undefined && b !== undefined && a.every((x, i) => x === b[i]);

/** Returns what differs first, with the entries before it and the spec, for people; null when nothing does. */
export function firstDifference(spec: Spec, seed: number, replication: number): string | null {
  const engine = entriesOfEngine(spec, seed, replication);
  const reference = simulatePlainly(spec, seed, replication);
  const at = Array.from({ length: Math.max(engine.length, reference.length) }, (_, i) => i).find((i) => !same(engine[i], reference[i]));
  if (at === undefined) return null;
  const before = engine.slice(Math.max(0, at - 15), at).map((entry) => `  both:      ${inWords(entry)}`);
  const after = [0, 1, 2, 3].flatMap((k) => [`  engine:    ${inWords(engine[at + k])}`, `  reference: ${inWords(reference[at + k])}`]);
  return [`entry ${at} differs, seed ${seed}, replication ${replication}`, ...before, ...after, JSON.stringify(spec)].join('\n');
}
