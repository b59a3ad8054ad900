import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Agenda } from '../../engine/events/agenda.ts';

const ranks = fc.integer({ min: 1, max: 40 }).chain((n) => fc.shuffledSubarray(Array.from({ length: n }, (_, i) => i), { minLength: n }));

describe('the agenda', () => {
  test('gives members out by rank, each once however often it was added', () => {
    fc.assert(
      fc.property(ranks, fc.array(fc.option(fc.nat(39), { freq: 3 }), { maxLength: 200 }), (rankOf, script) => {
        const agenda = new Agenda(Int32Array.from(rankOf));
        const waiting = new Set<number>();
        for (const step of script) {
          if (step !== null) {
            agenda.add(step % rankOf.length);
            waiting.add(step % rankOf.length);
          } else if (waiting.size > 0) {
            const first = [...waiting].sort((x, y) => rankOf[x] - rankOf[y])[0];
            expect(agenda.take()).toBe(first);
            waiting.delete(first);
          }
          expect(agenda.size).toBe(waiting.size);
        }
      }),
    );
  });

  test('forgets everything on clear', () => {
    const agenda = new Agenda(Int32Array.of(2, 0, 1));
    agenda.add(0);
    agenda.add(1);
    agenda.clear();
    expect(agenda.size).toBe(0);
    agenda.add(0);
    agenda.add(2);
    expect([agenda.take(), agenda.take(), agenda.size]).toEqual([2, 0, 0]);
  });
});
