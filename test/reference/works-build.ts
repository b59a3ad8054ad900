/** Builds the lines and processes of a site. */
import type { LineSpec, ProcessSpec, RouteSpec, StepSpec } from '../../engine/index.ts';
import { addFed, addPoint, quanta, type Built } from './points-build.ts';
import type { StageDraft } from './network-drafts.ts';
import type { ProcessDraft, WorksDraft } from './works-drafts.ts';

/** Adds lines and the processes that share them at the last site; none where all products are there already, or nothing to make them of. */
export function addWorks(built: Built, stage: StageDraft): void {
  const firstLine = built.lines.length;
  const site = built.sites.length - 1;
  stage.works.lines.forEach(({ dispatching, ...rest }, l) => {
    built.lines.push({ ...rest, id: `line ${firstLine + l}`, site, dispatching: { kind: dispatching, params: {} } });
  });
  for (const draft of stage.works.processes) addProcess(built, stage, draft, firstLine);
}

function addProcess(built: Built, stage: StageDraft, draft: ProcessDraft, firstLine: number): void {
  const output = notThereYet(built, draft.output);
  if (output === null) return;
  const inputs = inputsOf(built, stage, draft, output);
  if (inputs.length === 0) return;
  const index = built.processes.length;
  const steps = stepsOf(draft, stage.works, firstLine);
  const point = built.points.length;
  addPoint(built, stage, output, { kind: 'process', process: index }, index % 3);
  built.processes.push({
    id: `process ${index}`, site: built.sites.length - 1, output: point, inputs, batch: quanta(built, output, draft.batch), steps,
    leadTime: draft.leadTime, yield: draft.yield, changeover: draft.changeover, priority: draft.priority, batchCost: 0, changeoverCost: 0,
    coproducts: coproductsOf(built, stage, draft, output),
  });
  for (const which of linesGoneBackTo(steps)) built.lines[which] = { ...built.lines[which], buffer: null };
}

/** Returns where a product is kept at the last site; -1: nowhere. */
const keptAt = (built: Built, product: number): number => built.points.findIndex((point) => point.site === built.sites.length - 1 && point.product === product);

/** Returns a product that is not kept at the last site; null: all are. */
function notThereYet(built: Built, pick: number): number | null {
  const products = built.draft.products.map((_, p) => p).filter((product) => keptAt(built, product) < 0);
  return products.length === 0 ? null : products[pick % products.length];
}

/** Inputs are brought to the site, or are what stands there already. */
function inputsOf(built: Built, stage: StageDraft, draft: ProcessDraft, output: number): ProcessSpec['inputs'] {
  const feeders = draft.inputs.map((pick) => pick % built.points.length);
  const products = [...new Set(feeders.map((from) => built.points[from].product))].filter((product) => product !== output);
  return products.map((product, n) => {
    const from = feeders.find((f) => built.points[f].product === product) ?? 0;
    const there = keptAt(built, product);
    return { stockPoint: there >= 0 ? there : addFed(built, stage, from, false, n + 1), perBatch: quanta(built, product, draft.perBatch[n]) };
  });
}

function stepsOf(draft: ProcessDraft, { flow, lines }: WorksDraft, firstLine: number): StepSpec[] {
  return draft.steps.map(({ line, time, ways, elsewhere }, k) => {
    const on: RouteSpec['to'] = k + 1 < draft.steps.length ? k + 1 : 'done';
    const all: RouteSpec[] = [{ to: on, share: ways[0] }, { to: elsewhere % draft.steps.length, share: ways[1] }, { to: 'scrap', share: ways[2] }];
    const place = flow ? Math.min(k, lines.length - 1) : line % lines.length;
    return { line: firstLine + place, time, next: all.filter((way) => way.share > 0) };
  });
}

/** Lines that batches come to from a line after them: with a limit to their buffers these could wait for each other for ever. */
function linesGoneBackTo(steps: readonly StepSpec[]): LineSpec['site'][] {
  return steps.flatMap((step) => step.next.flatMap(({ to }) => (typeof to === 'number' && steps[to].line < step.line ? [steps[to].line] : [])));
}

/** What comes out beside goes to a stock point of the site that is there, or to one of its own that orders nothing. */
function coproductsOf(built: Built, stage: StageDraft, draft: ProcessDraft, output: number): ProcessSpec['coproducts'] {
  const products = draft.coproducts.map(({ pick }) => pick % built.draft.products.length);
  return draft.coproducts.flatMap(({ perBatch }, n) => {
    const product = products[n];
    if (product === output || products.indexOf(product) < n) return [];
    if (keptAt(built, product) < 0) addPoint(built, stage, product, { kind: 'none' }, 0);
    return [{ stockPoint: keptAt(built, product), perBatch: quanta(built, product, perBatch) }];
  });
}
