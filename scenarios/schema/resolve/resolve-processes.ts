/** Lines and processes of a spec. */
import { dispatchingPolicies, distributions, type LineSpec, type ProcessSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout, ProcessLayout } from '../layout.ts';
import type { LineDocument } from '../members/line.ts';
import { quantaIn, quantumOf } from '../quantity.ts';
import { daysIn } from '../units.ts';
import { resolveTime } from './resolve-flow.ts';

/** Which batch comes next where the document does not say: whichever came first. */
const FIRST_COME = 'first-come';

const needsOwnLine = ({ steps }: ProcessLayout): boolean => steps.some(({ line }) => line === null);

/** Returns the named lines, then one with one machine for each process that names none. */
export function resolveLines(draft: Draft, layout: Layout): LineSpec[] {
  const site = siteIndex(draft);
  const named = draft.lines.map(({ id, value }) => resolveLine(draft, id, site(value.site), value));
  const own = layout.processes.filter(needsOwnLine).map(({ id, member: { value } }) => resolveLine(draft, id, site(value.site), {}));
  return [...named, ...own];
}

function resolveLine(draft: Draft, id: string, site: number, { machines, buffer, dispatching, interrupted, breakdowns }: Partial<LineDocument>): LineSpec {
  return {
    id,
    site,
    machines: machines ?? 1,
    buffer: buffer ?? null,
    dispatching: convertChoice(openChoice(dispatchingPolicies, dispatching ?? FIRST_COME), daysIn(draft.timeUnit), 'time'),
    interrupted: interrupted ?? 'resume',
    breakdowns: breakdowns === undefined ? null : { up: resolveTime(draft, breakdowns.up), down: resolveTime(draft, breakdowns.down), clock: breakdowns.clock ?? 'working' },
  };
}

export function resolveProcesses(draft: Draft, layout: Layout): ProcessSpec[] {
  const site = siteIndex(draft);
  const lines = new Map(draft.lines.map(({ id }, i) => [id, i]));
  const ownLines = new Map(layout.processes.filter(needsOwnLine).map(({ id }, i) => [id, draft.lines.length + i]));
  return layout.processes.map(({ id, member: { value }, output, inputs, coproducts, steps }) => {
    const batch = value.batch ?? 1;
    const perBatch = (amounts: ProcessLayout['inputs']): { stockPoint: number; perBatch: number }[] =>
      amounts.map(({ point, amount }) => ({ stockPoint: point, perBatch: quantaIn(amount * batch, quantumOf(draft.products.get(layout.points[point].product)?.value)) }));
    return {
      id,
      site: site(value.site),
      output,
      inputs: perBatch(inputs),
      batch: quantaIn(batch, quantumOf(draft.products.get(value.makes)?.value)),
      steps: steps.map(({ line, time, next }) => ({ line: (line === null ? ownLines.get(id) : lines.get(line)) ?? -1, time: resolveTime(draft, time), next })),
      leadTime: resolveTime(draft, value.leadTime),
      yield: convertChoice(openChoice(distributions, value.yield ?? 1), 1, 'quantity'),
      coproducts: perBatch(coproducts),
      changeover: resolveTime(draft, value.changeover),
      priority: value.priority ?? 0,
      batchCost: value.batchCost ?? 0,
      changeoverCost: value.changeoverCost ?? 0,
    };
  });
}

function siteIndex(draft: Draft): (id: string) => number {
  const index = new Map([...draft.sites.keys()].map((id, i) => [id, i]));
  return (id) => index.get(id) ?? -1;
}
