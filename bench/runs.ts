/** One core: events and runs a second on library scenarios. */
import { compile, simulate } from '../engine/index.ts';
import { specOf } from './scenario.ts';
import { figure, timeCalls, type Figure } from './result.ts';

const RUNS_A_SAMPLE = 20;

/** Returns events and runs a second of one undivided thread, disturbed runs without a trace. */
export async function benchRuns(names: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of names) {
    const model = compile(await specOf(name));
    let replication = 0;
    const counts: number[] = [];
    const ms = await timeCalls(() => {
      let events = 0;
      for (let i = 0; i < RUNS_A_SAMPLE; i++) events += simulate(model, 7, { replication: replication++ }).events;
      counts.push(events);
    }, 15);
    const counted = counts.slice(-ms.length);
    figures.push(figure(`run/${name}/events`, 'events/s', ms.map((t, i) => (counted[i] / t) * 1000)));
    figures.push(figure(`run/${name}/runs`, 'runs/s', ms.map((t) => (RUNS_A_SAMPLE / t) * 1000)));
  }
  return figures;
}
