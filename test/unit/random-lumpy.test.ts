import { describe, expect, it } from 'vitest';
import { checkChoice, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';
import { relative } from './random-errors.ts';
import references from './random-references.json' with { type: 'json' };

function law(chance: number, mean: number, cv: number): Choice {
  return { kind: 'lumpy', params: { chance, mean, cv } };
}

describe('lumpy', () => {
  it.each(references.lumpy)('chance %d, mean %d, cv %d at %d', (chance, mean, cv, u, expected) => {
    const variates = new Variates();
    const found = variates.drawSigned(variates.add(law(chance, mean, cv), 1), u);
    // the last uniform leaves a tail of a few 1e-10 of sizes, which is known to 1e-7 of itself
    expect(relative(found, expected)).toBeLessThan(1e-8);
  });

  it('is gamma where the chance is 1, to the bit', () => {
    const variates = new Variates();
    const sometimes = variates.add(law(1, 4, 0.5), 1e9);
    const always = variates.add({ kind: 'gamma', params: { mean: 4, cv: 0.5 } }, 1e9);
    for (let k = 0; k < 1000; k += 1) {
      const u = (k * 4294967 + 0.5) / 2 ** 32;
      expect(variates.draw(sometimes, u)).toBe(variates.draw(always, u));
    }
  });

  it('shares its table with gamma', () => {
    const variates = new Variates();
    variates.add({ kind: 'gamma', params: { mean: 1, cv: 0.4 } }, 1);
    const { pool } = variates;
    variates.add(law(0.1, 30, 0.4), 1);
    expect(variates.pool).toBe(pool);
  });

  it('goes on past the ends of the table of sizes', () => {
    const variates = new Variates();
    const i = variates.add(law(0.5, 1, 1), 1);
    expect(relative(variates.drawSigned(i, 0.5 + 2 ** -40), 2 ** -39)).toBeLessThan(1e-9);
  });

  it('says which chance and which cv it takes', () => {
    expect(checkChoice(law(1e-9, 1, 1))).toBe('chance must be 0 or from 0.000001 to 1');
    expect(checkChoice(law(0.5, 1, 0.001))).toBe('cv must be 0 or from 0.01 to 10');
    expect(checkChoice(law(2, 1, 1))).toBe('chance must be a number from 0 to 1');
    expect(checkChoice(law(0, 0, 0))).toBeNull();
  });
});
