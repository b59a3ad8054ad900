/** The columns of processes and their steps. */
import { group } from '../network/grouped.ts';
import { RouteEnd, type ProcessColumns, type StepColumns } from '../network/production-columns.ts';
import { mean, type Variates } from '../random/index.ts';
import { DAY, type Choice, type ProcessSpec, type RouteSpec, type Spec } from '../spec.ts';
import { MILLION } from './money.ts';

export function compileProcesses(spec: Spec, variates: Variates): ProcessColumns {
  const { processes } = spec;
  const inputs = processes.flatMap((process, p) => process.inputs.map((input) => [p, input] as const));
  const beside = processes.flatMap((process, p) => process.coproducts.map((coproduct) => [p, coproduct] as const));
  const column = (of: (process: ProcessSpec) => number): Float64Array => Float64Array.from(processes, of);
  return {
    count: processes.length,
    site: Int32Array.from(processes, (process) => process.site),
    output: Int32Array.from(processes, (process) => process.output),
    batch: column((process) => process.batch),
    stepStart: stepStarts(processes),
    firstLine: Int32Array.from(processes, (process) => process.steps[0].line),
    leadTime: Int32Array.from(processes, (process) => variates.add(process.leadTime, DAY)),
    yield: Int32Array.from(processes, (process) => (isAlways(process.yield, 1) ? -1 : variates.add(process.yield, process.batch))),
    changeover: Int32Array.from(processes, (process) => variates.add(process.changeover, DAY)),
    priority: column((process) => process.priority),
    batchCost: column((process) => process.batchCost * MILLION),
    changeoverCost: column((process) => process.changeoverCost * MILLION),
    inputs: group(processes.length, inputs.map(([p, input]) => [p, input.stockPoint] as const)),
    perBatch: Float64Array.from(inputs, ([, input]) => input.perBatch),
    coproducts: { ...group(processes.length, beside.map(([p, { stockPoint }]) => [p, stockPoint] as const)), perBatch: Float64Array.from(beside, ([, { perBatch }]) => perBatch) },
  };
}

export function compileSteps({ processes }: Spec, variates: Variates): StepColumns {
  const start = stepStarts(processes);
  const steps = processes.flatMap((process, p) => process.steps.map((step) => ({ step, p })));
  const routes = steps.flatMap(({ step, p }, at) => step.next.map((route) => [at, targetOf(route, start[p])] as const));
  return {
    count: steps.length,
    process: Int32Array.from(steps, ({ p }) => p),
    line: Int32Array.from(steps, ({ step }) => step.line),
    time: Int32Array.from(steps, ({ step }) => variates.add(step.time, DAY)),
    meanTime: Float64Array.from(steps, ({ step }) => mean(step.time)),
    routes: { ...group(steps.length, routes), upTo: Float64Array.from(steps.flatMap(({ step }) => sumsUpTo(step.next))) },
  };
}

function stepStarts(processes: readonly ProcessSpec[]): Int32Array {
  const start = new Int32Array(processes.length + 1);
  processes.forEach((process, p) => {
    start[p + 1] = start[p] + process.steps.length;
  });
  return start;
}

function targetOf({ to }: RouteSpec, first: number): number {
  return typeof to === 'number' ? first + to : RouteEnd[to];
}

/** Sums of shares; the last is 1, whatever rounding says. */
function sumsUpTo(next: readonly RouteSpec[]): number[] {
  let sum = 0;
  return next.map(({ share }, k) => (k === next.length - 1 ? 1 : (sum += share)));
}

function isAlways({ kind, params }: Choice, value: number): boolean {
  return kind === 'constant' && params.value === value;
}
