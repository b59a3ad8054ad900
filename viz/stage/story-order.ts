import type { StoryEvent } from './story-event.ts';

/** Returns the place of the last event at or before a time (µs), -1 where there is none. Events are in order of time. */
export function lastEventAt(story: readonly StoryEvent[], time: number): number {
  let low = 0;
  let high = story.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (story[middle].time <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Returns the first event after a time. */
export function eventAfter(story: readonly StoryEvent[], time: number): StoryEvent | undefined {
  return story[lastEventAt(story, time) + 1];
}

/** Returns the last event before a time. */
export function eventBefore(story: readonly StoryEvent[], time: number): StoryEvent | undefined {
  return story.findLast((event) => event.time < time);
}
