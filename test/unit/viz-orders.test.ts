import { beforeAll, describe, expect, it } from 'vitest';
import { compile, inventoryPolicies, measureStockPoints, type Spec } from '../../engine/index.ts';
import { calendarOf } from '../../viz/data/calendar.ts';
import { nominalShares } from '../../viz/data/nominal-shares.ts';
import { policyWords, whatItDoes } from '../../viz/data/policy-words.ts';
import { readOrderPeriods } from '../../viz/stage/order-periods.ts';
import { orderFacts } from '../../viz/stage/order-facts.ts';
import { libraryDocument, playScenario, sceneOfDocument } from './viz-stage.ts';

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const variance = (values: Float64Array): number => {
  const mean = sum(values) / values.length;
  return values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
};

describe.each(['beer-game', 'three-shops', 'bakery'])('orders by period in %s', (name) => {
  let stage: ReturnType<typeof playScenario>;
  beforeAll(() => {
    stage = playScenario(name, 7);
  });

  it('add up to what the engine counts, and vary as much', () => {
    const { spec, playback } = stage;
    measureStockPoints(compile(spec), { record: playback.disturbed }).forEach((measured, point) => {
      const { ordered, asked, made } = readOrderPeriods(spec, playback.trace, point);
      expect(sum(asked)).toBeCloseTo(measured.asked, 6);
      expect(variance(asked)).toBeCloseTo(measured.askedVariance, 4);
      if (made) return;
      expect(sum(ordered)).toBeCloseTo(measured.ordered, 6);
      expect(variance(ordered)).toBeCloseTo(measured.orderedVariance, 4);
    });
  });
});

describe('the wave of the beer game', () => {
  it('is higher at the factory than at the retailer', () => {
    const { spec, playback } = playScenario('beer-game', 7);
    const at = (id: string) => readOrderPeriods(spec, playback.trace, spec.stockPoints.findIndex(({ site }) => spec.sites[site].id === id));
    expect(at('retailer').ordered).toHaveLength(36);
    expect(Math.max(...at('factory').ordered)).toBeGreaterThan(1.5 * Math.max(...at('retailer').ordered));
  });
});

describe('nominal shares', () => {
  const { spec } = playScenario('corner-bakery', 1);
  const lanes = spec.lanes.map((_, lane) => lane).filter((lane) => spec.stockPoints[spec.lanes[lane].to].product === spec.products.findIndex(({ id }) => id === 'flour'));
  const withSources = (sourcing: Spec['stockPoints'][number]['sourcing']): number[] => {
    const to = spec.lanes[lanes[0]].to;
    const stockPoints = spec.stockPoints.map((point, i) => (i === to ? { ...point, source: { kind: 'lanes' as const, lanes }, sourcing } : point));
    const shares = nominalShares({ ...spec, stockPoints });
    return lanes.map((lane) => shares[lane]);
  };

  it('are all of the first where nothing is said, and 0 of the backup', () => {
    expect(lanes).toHaveLength(2);
    expect(withSources(null)).toEqual([1, 0]);
    expect(withSources({ kind: 'preferred', params: {} })).toEqual([1, 0]);
  });

  it('follow fixed shares, and prices', () => {
    expect(withSources({ kind: 'split', params: { shares: [0.6, 0.4], reroute: 1 } })).toEqual([0.6, 0.4]);
    expect(withSources({ kind: 'cheapest', params: {} })).toEqual([0, 1]);
  });
});

describe('policies in words', () => {
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  const words = (kind: string, params: Record<string, number>, time: 'day' | 'week' = 'day'): string => {
    const entry = inventoryPolicies.get(kind);
    return entry === undefined ? '' : plain(policyWords(entry, { kind, params }, 'loaf', calendarOf({ unit: { time } }, 0)).name);
  };

  it('carry their parameters with units, also those left out', () => {
    expect(words('s-S', { s: 300, S: 900 })).toBe('s-S: s 300 loaves, S 900 loaves');
    expect(words('R-S', { R: 14, S: 1 }, 'week')).toBe('R-S: R 2 weeks, S 1 loaf');
    expect(words('anchor-adjust', { target: 17 })).toBe('anchor-adjust: target 17 loaves, alpha 0.26, beta 0.34');
    expect(words('make-to-order', {})).toBe('make-to-order');
  });

  it('say what each entry does in one sentence', () => {
    for (const entry of inventoryPolicies.values()) expect(whatItDoes(entry)).toMatch(/^[A-Z][^;]+\.$/);
    expect(whatItDoes({ summary: 'Do this; for that.' })).toBe('Do this.');
  });
});

describe('a backup that is needed', () => {
  const document = libraryDocument('corner-bakery');
  const policies = document.policies?.map((policy) => (policy.product === 'flour' ? { ...policy, sourcing: { preferred: { suppliers: ['mill', 'mill2'] } } } : policy));
  const scene = sceneOfDocument({ ...document, policies }, 7);

  it('is named beside the main supplier, with what the sourcing policy does', () => {
    const point = scene.spec.stockPoints.findIndex(({ source }) => source.kind === 'lanes' && source.lanes.length === 2);
    const [from, rule] = orderFacts(scene, point);
    expect(from).toMatchObject({ label: 'Orders from', value: 'mill and mill2 (backup)', detail: expect.stringMatching(/^The first source gets what it can send now.+\.$/) });
    expect(rule.value.replace(/\u00a0/g, ' ')).toBe('s-S: s 300 kg, S 900 kg');
  });

  it('is told of while the main one is down', () => {
    const rerouted = scene.story.filter(({ kind }) => kind === 'rerouted');
    expect(rerouted.length).toBeGreaterThan(0);
    for (const { text, time } of rerouted) {
      expect(text).toBe('Bakery orders flour from its backup, mill2.');
      expect(scene.disruptions.some(({ strikes, ends }) => strikes <= time && time <= ends)).toBe(true);
    }
  });
});
