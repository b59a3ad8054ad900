import { DAY } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import type { Clock } from './clock.ts';
import { dayNumber } from './day.ts';
import { eventAfter, eventBefore } from './story-order.ts';

interface Stage {
  readonly clock: Clock;
  readonly scene: Scene | null;
}

/** Plays or pauses. */
export function togglePlay({ clock }: Stage): void {
  if (clock.playing) clock.pause();
  else clock.play();
}

/** Pauses at the next event of the story, or the one before. */
export function stepEvent({ clock, scene }: Stage, direction: 1 | -1): void {
  if (scene === null) return;
  clock.pause();
  const event = direction > 0 ? eventAfter(scene.story, clock.time) : eventBefore(scene.story, clock.time);
  clock.seek(event?.time ?? (direction > 0 ? clock.end : clock.start));
}

/** Pauses so many days on; at a whole day. */
export function stepDays({ clock, scene }: Stage, days: number): void {
  if (scene === null) return;
  clock.pause();
  clock.seek((dayNumber(clock.time, scene.spec.warmup) + days) * DAY + scene.spec.warmup);
}
