import { DAY } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import type { Clock } from './clock.ts';
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

/** Pauses a small, middle or large step on or back; at a whole day, or week where the scenario counts weeks. */
export function stepTime({ clock, scene }: Stage, size: 0 | 1 | 2, direction: 1 | -1): void {
  if (scene === null) return;
  clock.pause();
  const { calendar } = scene.names;
  clock.seek((calendar.numberAt(clock.time) + direction * calendar.steps[size]) * calendar.days * DAY + scene.spec.warmup);
}
