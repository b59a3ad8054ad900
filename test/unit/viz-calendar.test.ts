import { beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../engine/index.ts';
import { calendarOf } from '../../viz/data/calendar.ts';
import type { Scene } from '../../viz/data/scene.ts';
import { captionAt } from '../../viz/stage/caption.ts';
import { Clock } from '../../viz/stage/clock.ts';
import { readMoment } from '../../viz/stage/moment.ts';
import { stepTime } from '../../viz/stage/player-steps.ts';
import { sceneOf } from './viz-stage.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('calendar', () => {
  it('counts days, from the end of the warm-up', () => {
    const days = calendarOf({}, 10 * DAY);
    expect([days.numberAt(10 * DAY), days.numberAt(9.5 * DAY), days.dateAt(51.9 * DAY), days.date(41.9)]).toEqual([0, -1, 'day 41', 'day 41']);
    expect([1, 9, 14].map((length) => plain(days.length(length)))).toEqual(['1 day', '9 days', '14 days']);
  });

  it('counts weeks where the document does, and what is shorter in days', () => {
    const weeks = calendarOf({ unit: { time: 'week' } }, 14 * DAY);
    expect([weeks.numberAt(14 * DAY), weeks.numberAt(13 * DAY), weeks.dateAt(140 * DAY), weeks.date(41)]).toEqual([0, -1, 'week 18', 'week 5']);
    expect([3, 7, 10.5, 14].map((length) => plain(weeks.length(length)))).toEqual(['3 days', '1 week', '1.5 weeks', '2 weeks']);
  });

  it('counts hours as parts of days', () => {
    expect(calendarOf({ unit: { time: 'hour' } }, 0).dateAt(2.5 * DAY)).toBe('day 2');
  });
});

describe('a scenario in weeks', () => {
  let scene: Scene;
  beforeAll(() => {
    scene = sceneOf('beer-game', 7);
  });

  it('names weeks in its caption, and counts them', () => {
    const moment = readMoment(scene, scene.spec.warmup + 18.4 * 7 * DAY, null);
    expect(moment.date).toBe(18);
    expect(captionAt(moment).day).toMatch(/^Week 1\d$/);
  });

  it('moves by whole weeks', () => {
    const clock = new Clock();
    clock.redraw = () => undefined;
    clock.end = scene.spec.horizon;
    clock.time = scene.spec.warmup + 18.4 * 7 * DAY;
    stepTime({ clock, scene }, 0, 1);
    expect(clock.time).toBe(scene.spec.warmup + 19 * 7 * DAY);
    stepTime({ clock, scene }, 1, -1);
    expect(clock.time).toBe(scene.spec.warmup + 15 * 7 * DAY);
  });

  it('plays a week a second, at first', () => {
    const clock = new Clock();
    clock.redraw = () => undefined;
    const { calendar } = scene.names;
    clock.countIn(calendar.days * DAY, calendar.speed);
    expect([clock.unit, clock.speed]).toEqual([7 * DAY, 1]);
    clock.setSpeed(2);
    clock.countIn(7 * DAY, 1);
    expect(clock.speed).toBe(2);
  });
});
