import { describe, expect, test } from 'vitest';
import { knockon } from './knockon.ts';

const shop = ['size', 'newsvendor', '--set', 'h=1', '--set', 'p=4', '--set', 'demand={ poisson: { mean: 6 } }'];

describe('knockon size', () => {
  test('tells the best level and what it comes to', async () => {
    const { code, out, err } = await knockon(shop);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^S +8 /m);
    expect(out).toMatch(/^cost +3\.57 /m);
  });

  test('checks it by simulation, the same each time', async () => {
    const { code, out } = await knockon([...shop, '--check', '--json']);
    const told = JSON.parse(out) as { figures: { S: number }; check: { done: boolean; replications: number; figures: { name: string; promised: number; low: number; high: number; agrees: boolean }[]; document: { knockon: number } } };
    expect(code).toBe(0);
    expect(told.figures.S).toBe(8);
    expect(told.check).toMatchObject({ done: true, document: { knockon: 1 } });
    expect(told.check.figures.map(({ name, agrees }) => [name, agrees])).toEqual(['cost', 'leftOver', 'short', 'fillRate', 'cycleService'].map((name) => [name, true]));
    expect((await knockon([...shop, '--check', '--json'])).out).toBe(out);
  });

  test('gives the figures of a decision of one\'s own', async () => {
    const { out } = await knockon([...shop, '--at', 'S=5', '--json']);
    const { best, figures } = JSON.parse(out) as { best: boolean; figures: { S: number; cost: number } };
    expect({ best, S: figures.S }).toEqual({ best: false, S: 5 });
    expect(figures.cost).toBeCloseTo(6.590296, 6);
  });

  test('says why it can\'t check', async () => {
    const { code, out } = await knockon(['size', 'newsvendor-yield', '--set', 'h=1', '--set', 'p=4', '--set', 'demand=9', '--set', 'low=-2', '--set', 'high=0', '--check']);
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: 'Not checked: no scenario is of the model of newsvendor-yield' });
  });

  test.each([
    [['size', 'newsvendr'], 'size: there is no newsvendr; did you mean newsvendor'],
    [['size', 'eoq', '--set', 'K'], '--set: must be name=value; got K'],
    [['size', 'eoq', '--set', 'K=1', '--set', 'K=2'], '--set: K is given twice; got K=2'],
    [['size', 'eoq', '--set', 'K=x'], '--set K: must be a number, or numbers with commas between; got x'],
    [['size', 'eoq', '--set', 'K=1', '--set', 'h=1'], 'sizing eoq: rate must be a number'],
    [['size', 'eoq', '--set', 'k=1'], 'sizing eoq: takes K, h, rate'],
    [['size', 'newsvendor', '--set', 'h=1', '--set', 'p=4', '--set', 'demand={ poison: 3 }'], '--set demand: must be a number, or a distribution'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await knockon(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });
});

test('knockon list sizings tells what each takes and gives', async () => {
  const { code, out } = await knockon(['list', 'sizings', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ kind: 'newsvendor', family: 'sizing', laws: [expect.objectContaining({ name: 'demand' })], decides: [expect.objectContaining({ name: 'S' })] }));
});
