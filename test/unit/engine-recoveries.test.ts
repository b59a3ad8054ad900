import { describe, expect, test } from 'vitest';
import { recoveries, type Recovery } from '../../engine/index.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';
import { constant, hazard, linearly } from '../specs/parts.ts';
import { shopSpec, SUPPLIER } from '../specs/shop-spec.ts';

const linear = recoveries.get('linear') as Recovery;
const atSupplier = [{ kind: 'site', site: SUPPLIER }] as const;

/** `[day, output]` of the supplier when it is struck on day 2 for 3 days, down to `output`. */
function outputs(over: Parameters<typeof hazard>[3]): [number, number][] {
  return timeline(traceOf(shopSpec({ days: 30, demand: constant(0), initial: 0, hazards: [hazard(atSupplier, 2, 3, over)] })), 'siteOutput', SUPPLIER);
}

describe('recovery', () => {
  test('step: whole when the outage ends', () => {
    expect(outputs({ output: 0 })).toEqual([[2, 0], [5, 1]]);
    expect(outputs({ output: 0.25 })).toEqual([[2, 0.25], [5, 1]]);
  });

  test('linear over 4 days: four steps at the middle of the line on each', () => {
    // back on step k of 4: (k + 1/2) / 4 of what was lost
    expect(outputs({ recovery: linearly(4) })).toEqual([[2, 0], [5, 0.125], [6, 0.375], [7, 0.625], [8, 0.875], [9, 1]]);
    // half was lost: 0.5 + 0.5 (k + 1/2) / 2
    expect(outputs({ output: 0.5, recovery: linearly(2) })).toEqual([[2, 0.5], [5, 0.625], [6, 0.875], [7, 1]]);
  });

  test('linear over 2.5 days: three steps of 20 hours', () => {
    expect(linear.steps({ over: 2.5 })).toBe(3);
    const days = outputs({ recovery: linearly(2.5) }).map(([day]) => day);
    expect(days.slice(1)).toEqual([5, 5 + 2.5 / 3, 5 + 5 / 3, 7.5].map((day) => expect.closeTo(day, 10) as number));
  });

  test('linear over no time is a step', () => {
    expect(outputs({ recovery: linearly(0) })).toEqual([[2, 0], [5, 1]]);
  });

  test('the mean output over a linear recovery is that of the straight line', () => {
    for (const over of [1, 7, 10.5]) {
      const n = linear.steps({ over });
      const back = Array.from({ length: n }, (_, k) => linear.restored(k, n) * linear.stepDays({ over }));
      expect(back.reduce((sum, x) => sum + x, 0)).toBeCloseTo(over / 2, 12);
    }
  });
});
