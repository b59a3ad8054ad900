/** Ways of getting lines, steps and co-products of the corner bakery wrong, each with the place that the error must name. */
import { bad, type BadInput, type Draft } from './bad-input-case.ts';

/** Puts lines into the document, and these fields into its process. */
function making(d: Draft, fields: object, lines: readonly object[] = [{ id: 'oven', site: 'bakery' }, { id: 'table', site: 'bakery' }]): void {
  d['lines'] = lines;
  const { rate: _, ...process } = d.processes[0];
  d.processes[0] = { ...process, ...fields };
}

/** Puts steps into the process of the document. */
const stepping = (d: Draft, ...steps: object[]): void => making(d, { steps });

const oven = (fields: object = {}): object => ({ line: 'oven', time: 0.1, ...fields });
const table = (fields: object = {}): object => ({ line: 'table', time: 0.1, ...fields });

/** Puts a second product and a process for it into the document; both go through oven and table, one the other way round. */
function round(d: Draft, ...buffers: (number | undefined)[]): void {
  making(d, { steps: [oven(), table()] }, ['oven', 'table'].map((id, i) => ({ id, site: 'bakery', buffer: buffers[i] })));
  d.products['cake'] = {};
  d.processes.push({ site: 'bakery', makes: 'cake', from: { flour: 1 }, steps: [table(), oven()] });
  d.policies.push({ at: 'bakery', product: 'cake', inventory: { 'base-stock': 3 } });
}

export const badProduction: readonly BadInput[] = [
  // Lines
  bad('unknown line', (d) => making(d, { line: 'ovn' }), 'processes[0].line', /no line has this id/, /did you mean oven\?/),
  bad('unknown line of a step', (d) => stepping(d, oven(), { line: 'tabel', time: 1 }), 'processes[0].steps[1].line', /no line/, /table/),
  bad('line at an unknown site', (d) => making(d, {}, [{ id: 'oven', site: 'bakry' }]), 'lines[0].site', /no site/, /bakery/),
  bad('line of another site', (d) => making(d, { line: 'oven' }, [{ id: 'oven', site: 'shop' }]), 'processes[0].line', /stands at shop, and the process at bakery/),
  bad('step on a line of another site', (d) => making(d, { steps: [oven(), table()] }, [{ id: 'oven', site: 'bakery' }, { id: 'table', site: 'mill' }]), 'processes[0].steps[1].line', /stands at mill/),
  bad('two lines of one id', (d) => making(d, {}, [{ id: 'oven', site: 'bakery' }, { id: 'oven', site: 'shop' }]), 'lines[1].id', /same id as lines\[0\]/),
  bad('a line called as the own line of a process', (d) => making(d, {}, [{ id: 'bakery/bread', site: 'bakery' }]), 'processes[0]', /same id as lines\[0\]/),
  bad('no machines', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', machines: 0 }]), 'lines[0].machines', /at least 1/),
  bad('half a machine', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', machines: 1.5 }]), 'lines[0].machines', /whole number/),
  bad('too many machines', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', machines: 1001 }]), 'lines[0].machines', /at most 1000/),
  bad('half a place to wait', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', buffer: 0.5 }]), 'lines[0].buffer', /whole number/),
  bad('less than no place to wait', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', buffer: -1 }]), 'lines[0].buffer', /at least 0/),
  bad('unknown rule of dispatching', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', dispatching: 'priorty' }]), 'lines[0].dispatching', /must be a rule of dispatching: first-come, priority/, /did you mean priority/),
  bad('unknown end of an interruption', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', interrupted: 'resumes' }]), 'lines[0].interrupted', /one of resume, restart, scrap/, /resume/),
  bad('unknown clock', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', breakdowns: { up: 1, down: 1, clock: 'work' } }]), 'lines[0].breakdowns.clock', /one of working, calendar/, /working/),
  bad('breakdowns without end', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', breakdowns: { up: 0, down: 1 } }]), 'lines[0].breakdowns.up', /mean of at least a microsecond/),
  bad('time up that comes to an end', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', breakdowns: { up: { series: [1, 2] }, down: 1 } }]), 'lines[0].breakdowns.up.series', /comes to an end/, /empirical/),
  bad('time down that is none', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', breakdowns: { up: 1 } }]), 'lines[0].breakdowns.down', /is missing/),
  bad('time down whose ends are the wrong way round', (d) => making(d, {}, [{ id: 'oven', site: 'bakery', breakdowns: { up: 1, down: { uniform: { low: 2, high: 1 } } } }]), 'lines[0].breakdowns.down.uniform', /low must not be above high/),
  bad('lines that can lock', (d) => round(d, 2, 0), 'lines[0].buffer', /batches go round between oven, table, and all of them have buffers/, /leave the buffer of one of them out/),
  bad('rework that can lock', (d) => making(d, { steps: [oven(), table({ next: { 1: 0.1 } })] }, [{ id: 'oven', site: 'bakery', buffer: 5 }, { id: 'table', site: 'bakery', buffer: 1 }]), 'lines[0].buffer', /go round between oven, table/),

  // Work
  bad('rate and time at once', (d) => (d.processes[0]['batchTime'] = 1), 'processes[0].batchTime', /rate says already/),
  bad('steps and a rate', (d) => making(d, { steps: [oven()], rate: 5 }), 'processes[0].rate', /the steps say what is done/),
  bad('steps and a line', (d) => making(d, { steps: [oven()], line: 'oven' }), 'processes[0].line', /the steps say what is done/),
  bad('steps and a time', (d) => making(d, { steps: [oven()], batchTime: 1 }), 'processes[0].batchTime', /the steps say what is done/),
  bad('a rate that never gets there', (d) => (d.processes[0]['rate'] = 1e-9), 'processes[0].rate', /more than 1000000000 days/),
  bad('a batch longer than all time', (d) => making(d, { batchTime: 1e10 }), 'processes[0].batchTime', /at most 1000000000/),
  bad('a step without time', (d) => stepping(d, { line: 'oven' }), 'processes[0].steps[0].time', /is missing/),
  bad('a step of negative time', (d) => stepping(d, oven({ time: -1 })), 'processes[0].steps[0].time', /at least 0/),
  bad('no steps', (d) => stepping(d), 'processes[0].steps', /at least 1/),
  bad('a changeover of unknown law', (d) => (d.processes[0]['changeover'] = { gama: 1 }), 'processes[0].changeover.gama', /unknown field of a distribution/, /gamma/),
  bad('a yield in percent', (d) => (d.processes[0]['yield'] = 95), 'processes[0].yield', /share of at most 1/, /0.95 for 95 %/),
  bad('a yield that is drawn in percent', (d) => (d.processes[0]['yield'] = { uniform: { low: 90, high: 100 } }), 'processes[0].yield', /share of at most 1/),
  bad('a yield of nothing', (d) => (d.processes[0]['yield'] = 0), 'processes[0].yield', /above 0 on average/),
  bad('negative costs of a batch', (d) => (d.processes[0]['batchCost'] = -1), 'processes[0].batchCost', /at least 0/),
  bad('negative costs of a changeover', (d) => (d.processes[0]['changeoverCost'] = -1), 'processes[0].changeoverCost', /at least 0/),

  // The way through the steps
  bad('unknown step', (d) => stepping(d, oven({ next: 'tets' }), table({ id: 'test' })), 'processes[0].steps[0].next', /no step has this id/, /did you mean test\?/),
  bad('unknown step among shares', (d) => stepping(d, oven({ next: { tets: 0.5 } }), table({ id: 'test' })), 'processes[0].steps[0].next.tets', /no step has this id/, /test/),
  bad('two steps of one id', (d) => stepping(d, oven({ id: 'a' }), table({ id: 'a' })), 'processes[0].steps[1].id', /before it already/),
  bad('a step called as the place of another', (d) => stepping(d, oven({ id: '2' }), table()), 'processes[0].steps[1].id', /before it already/),
  bad('a step called done', (d) => stepping(d, oven({ id: 'done' })), 'processes[0].steps[0].id', /where batches go at their end/),
  bad('shares above 1', (d) => stepping(d, oven({ next: { scrap: 0.7, done: 0.6 } })), 'processes[0].steps[0].next', /at most 1; these add up to 1\.3$/),
  bad('a share above 1', (d) => stepping(d, oven({ next: { scrap: 7 } })), 'processes[0].steps[0].next.scrap', /at most 1/),
  bad('a rest with nowhere to go', (d) => stepping(d, oven({ next: { done: 0.9 } })), 'processes[0].steps[0].next', /nowhere else for the rest/, /leave done out/),
  bad('a number for a step', (d) => stepping(d, oven({ next: 1 })), 'processes[0].steps[0].next', /must be the id of a step/),
  bad('rework for ever', (d) => stepping(d, oven(), table({ next: '1' })), 'processes[0].steps[0].next', /goes round for ever/, /next: done/),
  bad('rework for nearly ever', (d) => stepping(d, oven(), table({ next: { 1: 0.9999 } })), 'processes[0].steps[0]', /10000 times on average/),
  bad('a step that nothing leads to', (d) => stepping(d, oven({ next: 'done' }), table()), 'processes[0].steps[1]', /no batch ever comes to step 2/),
  bad('a way that always ends in the bin', (d) => stepping(d, oven({ next: 'scrap' })), 'processes[0].steps', /no batch is ever done/),

  // What comes out beside
  bad('unknown co-product', (d) => (d.processes[0]['coproducts'] = { flowr: 1 }), 'processes[0].coproducts.flowr', /no product/, /flour/),
  bad('a co-product that is the product', (d) => (d.processes[0]['coproducts'] = { bread: 1 }), 'processes[0].coproducts.bread', /is what the process makes/),
  bad('a co-product of half a piece', (d) => { d.products['bun'] = { quantum: 1 }; d.processes[0]['coproducts'] = { bun: 0.01 }; }, 'processes[0].coproducts.bun', /what comes out beside one batch must be a whole number/),
  bad('a policy for what only comes out beside', (d) => { d.products['bran'] = {}; d.processes[0]['coproducts'] = { bran: 0.1 }; d.policies.push({ at: 'bakery', product: 'bran', inventory: { 'base-stock': 5 } }); }, 'policies[3]', /only comes out beside other products: a policy has nothing to decide but its allocation/),
  bad('a co-product that its own batches need first', (d) => { d.products['dough'] = {}; Object.assign(d.processes[0], { from: { flour: 0.6, dough: 0.1 }, coproducts: { dough: 0.1 } }); }, 'processes[0].from.dough', /none ever begins/, /give bakery stock of dough/),
  bad('products out of one another', (d) => { d.products['dough'] = {}; Object.assign(d.processes[0], { from: { flour: 0.6, dough: 0.1 } }); d.processes.push({ site: 'bakery', makes: 'dough', from: { bread: 1 } }); d.policies.push({ at: 'bakery', product: 'dough', inventory: { 'base-stock': 5 } }); }, 'sites.bakery.stock.bread', /in this loop batches would need what is made of them/, /coproducts/),
];
