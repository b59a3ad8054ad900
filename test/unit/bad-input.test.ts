import { expect, test } from 'vitest';
import { validate } from '../../scenarios/index.ts';
import type { Draft } from './bad-input-case.ts';
import { badInputs } from './bad-input-cases.ts';
import { badOrdering } from './bad-input-ordering.ts';
import { badProduction } from './bad-input-production.ts';
import { badSnapshot } from './bad-input-snapshot.ts';
import { badTravel } from './bad-input-travel.ts';
import { cornerBakery } from './scenarios-documents.ts';

test.each([...badInputs, ...badOrdering, ...badProduction, ...badTravel, ...badSnapshot])('$what: the error names $path', ({ spoil, path, problem, suggestion }) => {
  const draft = structuredClone(cornerBakery) as unknown as Draft;
  spoil(draft);
  const result = validate(draft);
  const problems = result.ok ? [] : result.problems;
  const found = problems.find((p) => p.path === path && problem.test(p.problem));
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  if (suggestion !== undefined) expect(found?.suggestion).toMatch(suggestion);
});

test.each([undefined, null, 3, 'text', true, [], () => 1, Symbol('s')])('no document at all (%s) is one problem', (raw) => {
  const result = validate(raw);
  expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(['document']);
});

test('what is sound beside the wrong is checked too: everything is told at once', () => {
  const draft = structuredClone(cornerBakery) as unknown as Draft;
  draft.products['bread']['value'] = -1;
  draft.lanes[0]['to'] = 'bakry';
  draft.lanes[1]['leadTime'] = { gama: 1 };
  draft.policies[1]['inventory'] = { 's-S': { s: 2, S: 1 } };
  draft.markets[0]['product'] = 'braed';
  draft.hazards[1]['when'] = { date: 400 };
  draft['costs'] = { holding: { rate: 0.2, per: 'month' } };
  draft['extra'] = 1;
  const result = validate(draft);
  expect((result.ok ? [] : result.problems.map((p) => p.path)).sort()).toEqual(
    ['costs.holding.per', 'extra', 'hazards[1].when.date', 'lanes[0].to', 'lanes[1].leadTime.gama', 'markets[0].product', 'policies[1].inventory.s-S', 'products.bread.value'].sort(),
  );
});

test('a wrong member raises no false alarm about those that refer to it', () => {
  const draft = structuredClone(cornerBakery) as unknown as Draft;
  draft.sites['mill']['kind'] = 'suplier';
  draft.products['flour']['value'] = -1;
  const result = validate(draft);
  expect((result.ok ? [] : result.problems.map((p) => p.path)).sort()).toEqual(['products.flour.value', 'sites.mill.kind']);
});

test('a wrong lane raises no false alarm about the shares of its source', () => {
  const draft = structuredClone(cornerBakery) as unknown as Draft;
  draft.lanes[1]['price'] = -1;
  draft.policies[0]['sourcing'] = { split: { suppliers: ['mill', 'mill2'], shares: [0.5, 0.5] } };
  const result = validate(draft);
  expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(['lanes[1].price']);
});

test.each([
  ['shares that are wrong', { split: { shares: [0.5, 0.4] } }, 'policies[0].sourcing.split'],
  ['an unknown supplier', { preferred: { suppliers: ['mil'] } }, 'policies[0].sourcing.preferred.suppliers[0]'],
  ['no sourcing at all', undefined, 'policies[0]'],
])('a stock point with %s raises no false alarm about the market below it', (_, sourcing, path) => {
  const draft = structuredClone(cornerBakery) as unknown as Draft;
  draft.policies[0]['sourcing'] = sourcing;
  const result = validate(draft);
  expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual([path]);
});

test('a key __proto__ is refused and changes nothing', () => {
  const raw: unknown = JSON.parse(JSON.stringify(cornerBakery).replace('"products":{', '"products":{"__proto__":{"value":1},'));
  const result = validate(raw);
  expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(['products.__proto__']);
  expect(Object.hasOwn(Object.prototype, 'value')).toBe(false);
});
