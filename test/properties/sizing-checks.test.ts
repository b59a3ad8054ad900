import { describe, expect, test } from 'vitest';
import { size, sizings, type Numbers, type Sizing } from '../../engine/index.ts';
import { checkSizing } from '../../run/sizing-check.ts';
import { checkPlan } from '../../scenarios/index.ts';
import { sizingExamples } from '../specs/sizing-examples.ts';

/** Enough to tell a promise that is wrong, and no more. */
const limits = { replications: 60, events: 1.5e6 };

/** Sizings whose model no scenario is of. */
const unchecked = ['reorder-point-service', 'newsvendor-yield', 'eoq-yield', 'guaranteed-service'];

const figuresOf = (sizing: Sizing): Numbers => size(sizing, sizingExamples[sizing.kind]);

describe.each([...sizings.values()])('$kind', (sizing) => {
  const plan = checkPlan(sizing.kind, { given: sizingExamples[sizing.kind], figures: figuresOf(sizing) });

  test('keeps in a simulation what it promises, or says why there is none', () => {
    if ('why' in plan) {
      expect(unchecked).toContain(sizing.kind);
      expect(plan.why).not.toBe('');
      return;
    }
    expect(unchecked).not.toContain(sizing.kind);
    for (const { agrees, ...figure } of checkSizing(plan, figuresOf(sizing), sizing.kind, 1, limits).figures) expect(agrees, JSON.stringify(figure)).toBe(true);
  });
});

test('a promise that is wrong is found', () => {
  const given = sizingExamples['base-stock'];
  const figures = size(sizings.get('base-stock') as Sizing, given);
  const plan = checkPlan('base-stock', { given, figures });
  if ('why' in plan) throw new Error(plan.why);
  const [cost] = checkSizing(plan, { ...figures, cost: Number(figures['cost']) * 1.05 }, 'base-stock', 1, limits).figures;
  expect(cost).toMatchObject({ name: 'cost', agrees: false });
});
