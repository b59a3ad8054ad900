/**
 * The same scenario, seed and version give the same bits: runs that were written down once, compared to the last bit.
 * A change of them is a change of what the engine does: say so in CHANGELOG.md, and write them down anew with `npm run golden:record`.
 */
import { describe, expect, test } from 'vitest';
import { compile, play, type Spec } from '../../engine/index.ts';
import { library, parseScenario, resolve, scenarioHash } from '../../scenarios/index.ts';
import { cornerBakery } from '../specs/corner-bakery-spec.ts';

const SEED = 7;

/** What is written down of a run: its trace's hash, its events, and some of its measures. NaN as null. */
function digest(spec: Spec, scenario: string): string {
  const { traceHash, events, measures: m, pair, undisturbedMeasures } = play(compile(spec), SEED, 0);
  const { fillRate, lostUnits, backlog, stock, onTimeDelivery, totalCost, profit } = m;
  const { depth, impactLag, lossArea, serviceRecoveryTime } = pair;
  const measures = { fillRate, lostUnits, backlog, stock, onTimeDelivery, totalCost, profit, undisturbedFillRate: undisturbedMeasures.fillRate, depth, impactLag, lossArea, serviceRecoveryTime };
  return `${JSON.stringify({ scenario, seed: SEED, events, traceHash, measures }, null, 2)}\n`;
}

describe('a run is what it was', () => {
  test('the corner bakery made by hand', async () => {
    await expect(digest(cornerBakery, cornerBakery.name)).toMatchFileSnapshot('corner-bakery-by-hand.json');
  });

  test.each(library.map(({ name }) => name))('%s of the library', async (name) => {
    const text = await library.find((entry) => entry.name === name)?.read();
    const parsed = parseScenario(text ?? '', `${name}.yaml`);
    if (!parsed.ok) throw new Error(`${name} is not a scenario`);
    await expect(digest(resolve(parsed.document), scenarioHash(parsed.document))).toMatchFileSnapshot(`${name}.json`);
  });
});
