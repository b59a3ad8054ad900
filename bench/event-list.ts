/** The future-event list alone, by the hold model: take the first event, put it back a random time later. */
import { EventList } from '../engine/events/event-list.ts';
import { Streams } from '../engine/random/index.ts';
import { figure, timeCalls, type Figure } from './result.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const HOLDS = 200_000;

/** Returns nanoseconds a hold for each size of the list. */
export async function benchEventList(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const events = new EventList(size);
    const streams = new Streams(['hold']);
    for (let i = 0; i < size; i++) events.push(streams.next(0) * 1e9, 3, 1, i, 0);
    const samples = await timeCalls(() => {
      for (let i = 0; i < HOLDS; i++) {
        events.pop();
        events.push(events.time + streams.next(0) * 2e9, 3, 1, events.subject, 0);
      }
    }, 9);
    figures.push(figure(`eventList/hold/${size}`, 'ns', samples.map((ms) => (ms * 1e6) / HOLDS)));
  }
  return figures;
}
