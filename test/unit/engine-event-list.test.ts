import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventList } from '../../engine/events/event-list.ts';

interface Pushed {
  readonly time: number;
  readonly priority: number;
  readonly subject: number;
}

function take(list: EventList): Pushed & { type: number; value: number } {
  const priority = list.nextPriority();
  list.pop();
  return { time: list.time, priority, subject: list.subject, type: list.type, value: list.value };
}

/** Few times and priorities, so that ties are common; null takes an event out. */
const steps = fc.array(
  fc.option(fc.record({ time: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e15, noNaN: true })), priority: fc.integer({ min: 0, max: 9 }) }), { freq: 3 }),
  { maxLength: 300 },
);

describe('the event list', () => {
  test('gives events out as a sorted array does: by time, priority, and order of scheduling', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 8 }), (script, capacity) => {
        const list = new EventList(capacity);
        const model: Pushed[] = [];
        script.forEach((step, subject) => {
          if (step !== null) {
            list.push(step.time, step.priority, step.priority, subject, subject / 2);
            model.push({ ...step, subject });
            model.sort((x, y) => x.time - y.time || x.priority - y.priority || x.subject - y.subject);
          } else if (model.length > 0) {
            const first = model.shift() as Pushed;
            expect(list.nextTime()).toBe(first.time);
            expect(take(list)).toEqual({ ...first, type: first.priority, value: first.subject / 2 });
          }
          expect(list.size).toBe(model.length);
        });
        for (const first of model) expect(take(list).subject).toBe(first.subject);
      }),
    );
  });

  test('equal events come out in the order they were put in, past any growth', () => {
    const list = new EventList(2);
    for (let i = 0; i < 10_000; i++) list.push(7, 3, 1, i, -i);
    for (let i = 0; i < 10_000; i++) {
      list.pop();
      expect([list.subject, list.value]).toEqual([i, -i]);
    }
  });

  test('has no next time when empty, and starts anew after clear', () => {
    const list = new EventList(4);
    expect(list.nextTime()).toBe(Infinity);
    for (let i = 0; i < 9; i++) list.push(i, 0, 0, i, 0);
    list.pop();
    list.clear();
    expect([list.size, list.nextTime()]).toEqual([0, Infinity]);
    list.push(5, 1, 2, 3, 4);
    list.push(5, 0, 2, 8, 4);
    expect([take(list).subject, take(list).subject]).toEqual([8, 3]);
  });
});
