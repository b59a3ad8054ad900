import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../../scenarios/index.ts';
import { readKpis, type Kpi } from '../../viz/stage/kpis.ts';
import { libraryDocument, sceneOfDocument } from './viz-stage.ts';

const strip = (document: ScenarioDocument): Kpi[] => readKpis(sceneOfDocument(document, 7));

describe('the strip of measures', () => {
  const bakery = libraryDocument('corner-bakery');

  it('has profit and total cost where markets pay', () => {
    const money = strip(bakery).filter(({ unit }) => unit.startsWith(bakery.unit?.money ?? 'money'));
    expect(money.map(({ name }) => name)).toEqual(['Profit', 'Total cost']);
    expect(money.every(({ unit }) => !unit.includes('prices'))).toBe(true);
  });

  it('has total cost only, and says why, where none does', () => {
    const free = { ...bakery, markets: bakery.markets.map(({ price: _, ...market }) => market) };
    const kpis = strip(free);
    expect(kpis.map(({ name }) => name)).not.toContain('Profit');
    expect(kpis.find(({ name }) => name === 'Total cost')?.unit).toMatch(/; no prices are set$/);
  });
});
