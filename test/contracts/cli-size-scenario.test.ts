/** `knockon size <scenario>`: the levels of automatic policies, and the service that they reach. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, knockon } from './knockon.ts';

const text = (inventory: string): string => `knockon: 1
name: tea
horizon: 365
products: { tea: { quantum: 1 } }
sites: { farm: { kind: supplier }, shop: { kind: store } }
lanes: [{ from: farm, to: shop, product: tea, leadTime: 4 }]
policies: [{ at: shop, product: tea, inventory: ${inventory} }]
markets: [{ id: guests, at: shop, product: tea, demand: { poisson: { mean: 20 } }, unmet: backorder }]
`;

function tea(inventory: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tea.yaml'), text(inventory));
  return folder;
}

describe('knockon size of a scenario', () => {
  test('tells the levels, what they come from, and the service that simulations reach', async () => {
    const folder = tea('{ auto: { service: 0.95, measure: fill } }');
    const { code, out } = await knockon(['size', 'tea.yaml', '--check', '--json'], folder);
    const told = JSON.parse(out) as { levels: { site: string; inventory: unknown; demand: number; leadTime: number }[]; check: { reached: { fillRate: number; low: number; high: number }[] } };
    expect(code).toBe(0);
    expect(told.levels).toMatchObject([{ site: 'shop', demand: 20, leadTime: 4, inventory: { 'base-stock': { S: expect.any(Number) as number } } }]);
    const [{ fillRate, low, high }] = told.check.reached;
    expect(fillRate).toBeGreaterThan(0.94);
    expect(low).toBeLessThan(fillRate);
    expect(high).toBeGreaterThan(fillRate);
    expect((await knockon(['size', 'tea.yaml'], folder)).out).toMatch(/^shop +tea +fill 0\.95 +base-stock \{ S: \d+ \} +20 /m);
  });

  test('says where nothing is automatic, and what is wrong with a scenario', async () => {
    const folder = tea('{ base-stock: 60 }');
    expect(await knockon(['size', 'tea.yaml'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('no policy is automatic') as string });
    expect(await knockon(['size', 'tea.yaml', '--set', 'h=1'], folder)).toMatchObject({ code: 1, err: expect.stringContaining('--set and --at are for sizings') as string });
    const wrong = tea('{ auto: { service: 2 } }');
    expect(await knockon(['size', 'tea.yaml'], wrong)).toMatchObject({ code: 1, err: expect.stringContaining('policies[0].inventory.auto.service') as string });
  });
});
