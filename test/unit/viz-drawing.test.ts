import { describe, expect, it } from 'vitest';
import { formatAmount, formatDays, formatMoney, formatNumber, formatShare, list, NONE, pluralOf, wordsOf } from '../../viz/data/format.ts';
import { noEdits } from '../../viz/data/hit.ts';
import { labelsThatFit, type LabelBox } from '../../viz/network/label-room.ts';
import { ringsOf } from '../../viz/network/rings.ts';
import { createRoute } from '../../viz/network/route.ts';
import { wrapName } from '../../viz/network/wrap-name.ts';
import { stressCommand } from '../../viz/plan/command-line.ts';
import { secondsLeft, secondsWords } from '../../viz/plan/time-left.ts';
import { measures } from '../../engine/index.ts';
import { bandRows } from '../../viz/stage/band-rows.ts';
import { inPlainWords } from '../../viz/stage/kpis.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers as text', () => {
  it('carry their unit, in the plural', () => {
    expect(plain(formatAmount(1, 'loaf'))).toBe('1 loaf');
    expect(plain(formatAmount(1234.4, 'loaf'))).toBe('1,234 loaves');
    expect(plain(formatAmount(3.25, 'kg'))).toBe('3.3 kg');
    expect(['box', 'battery', 'pack', 'glass', 'units'].map(pluralOf)).toEqual(['boxes', 'batteries', 'packs', 'glasses', 'units']);
    expect(plain(formatDays(1))).toBe('1 day');
    expect(plain(formatShare(0.9512))).toBe('95.1 %');
    expect(plain(formatMoney(-1234.56, 'EUR'))).toBe('EUR \u22121,235');
    expect(formatNumber(98_863_356)).toBe('98.86M');
  });

  it('say so when there is none', () => {
    expect([formatShare(NaN), formatDays(Infinity), formatMoney(NaN, 'EUR'), formatNumber(NaN)]).toEqual([NONE, NONE, NONE, NONE]);
  });

  it('stand among words', () => {
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(wordsOf('mill-down')).toBe('mill down');
  });
});

describe('labelsThatFit', () => {
  const box = (id: number, x: number): LabelBox => ({ id, x, y: 0, width: 10, height: 10 });

  it('lets the first of two that overlap stand', () => {
    expect([...labelsThatFit([box(0, 0), box(1, 5), box(2, 10)])]).toEqual([0, 2]);
  });

  it('keeps labels off marks that are not their own', () => {
    expect([...labelsThatFit([box(0, 0), box(1, 20)], [box(0, 2), box(7, 21)])]).toEqual([0]);
  });
});

describe('ringsOf', () => {
  it('puts three inside each other, up to eight in segments, and more in one', () => {
    expect(ringsOf([4, 5, 6]).map(({ level }) => level)).toEqual([0, 1, 2]);
    const five = ringsOf([1, 2, 3, 4, 5]);
    expect(five.map(({ level }) => level)).toEqual([0, 0, 0, 1, 1]);
    expect(five[1].from).toBeGreaterThan(five[0].to);
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(ringsOf(nine)).toEqual([expect.objectContaining({ points: nine })]);
    expect(ringsOf([])).toEqual([]);
  });
});

describe('wrapName', () => {
  it('breaks between words, and cuts what is left', () => {
    expect(wrapName('Chocolate importer', 22, 2)).toEqual(['Chocolate importer']);
    expect(wrapName('International chocolate importer', 22, 2)).toEqual(['International', 'chocolate importer']);
    expect(wrapName('International chocolate importer of the south', 18, 2)).toEqual(['International', 'chocolate importe…']);
    expect(wrapName('Donaudampfschifffahrt', 10, 2)).toEqual(['Donaudamp…']);
    expect(wrapName('A long name', 8, 1)).toEqual(['A long…']);
  });
});

describe('createRoute', () => {
  it('leads along a straight line at even speed', () => {
    const route = createRoute([{ x: 0, y: 0 }, { x: 100, y: 0 }], 0);
    expect(route.length).toBeCloseTo(100, 6);
    expect(route.at(0.25).x).toBeCloseTo(25, 6);
    expect(route.at(0, 10, 20).x).toBeCloseTo(10, 6);
    expect(route.at(1, 10, 20).x).toBeCloseTo(80, 6);
  });

  it('bulges between two places of one column', () => {
    const route = createRoute([{ x: 0, y: 0 }, { x: 0, y: 80 }], 0);
    expect(Math.abs(route.at(0.5).x)).toBeGreaterThan(20);
  });
});

describe('bandRows', () => {
  it('keeps bands that overlap in rows of their own', () => {
    const band = (strikes: number, ends: number) => ({ hazard: 0, sites: [], ways: [], output: 0, strikes, recovers: ends, ends });
    expect(bandRows([band(0, 10), band(5, 8), band(9, 12), band(20, 30)], 3)).toEqual([0, 1, 1, 0]);
    expect(bandRows([band(0, 10), band(1, 10), band(2, 10), band(3, 10)], 3)).toEqual([0, 1, 2, 2]);
  });
});

describe('the command that repeats a stress test', () => {
  const setting = { origin: { kind: 'library', name: 'bakery' } as const, edits: noEdits, seed: 7 };

  it('names a scenario of the library', () => {
    expect(stressCommand(setting, 1000)).toBe('npx knockon stress bakery -n 1000 --seed 7');
  });

  it('names the file to save when the scenario was changed, or the one that was opened', () => {
    expect(stressCommand({ ...setting, edits: { ...noEdits, random: false } }, 64)).toBe('npx knockon stress bakery-changed.yaml -n 64 --seed 7');
    const origin = { kind: 'file', fileName: "my shop's.yaml", text: '', packed: null } as const;
    expect(stressCommand({ ...setting, origin }, 64)).toBe(String.raw`npx knockon stress 'my shop'\''s.yaml' -n 64 --seed 7`);
  });

  it('tells how long the rest takes', () => {
    expect(secondsLeft(0, 10, 3)).toBeNull();
    expect(secondsLeft(5, 10, 3)).toBe(3);
    expect([secondsWords(0.2), secondsWords(61), secondsWords(600)]).toEqual(['1 s', '61 s', '10 min']);
  });
});

describe('inPlainWords', () => {
  it('leaves no Q in what a measure is said to be', () => {
    for (const { summary } of measures.values()) expect(inPlainWords(summary)).not.toMatch(/\bQ\b/);
    expect(inPlainWords('1 - the lowest Q.')).toBe('1 - the lowest service (what was filled at once on the last 7 days, as a share of the undisturbed run).');
  });
});
