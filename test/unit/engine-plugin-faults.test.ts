import { describe, expect, test } from 'vitest';
import { compile, simulate, use, type Claims, type ForecastCells, type Plugin, type PolicyView, type SourcingView } from '../../engine/index.ts';
import { resolve, validate } from '../../scenarios/index.ts';
import stranger from '../plugins/stranger.ts';
import { runDocument } from '../specs/document-run.ts';
import { strangerShop, strangerShopWith } from '../specs/stranger-shop.ts';

let names = 0;
/** A kind that no other test uses: what is taken in stays. */
const newKind = (): string => `mine-${(names += 1)}`;

const decide = (): number => 0;
const words = { summary: 'Words.', params: [] };
/** What is no plugin is no Plugin to the compiler either. */
const useAny = (plugin: unknown): void => use(plugin as Plugin, 'my.ts');

use(stranger, 'stranger.ts');

describe('a policy that does what none may do stops the run with its name, the stock point and the day', () => {
  const bad = (returns: unknown) => () => returns as number;
  const boom = (): never => {
    throw new Error('boom');
  };
  const at = '; for tea at store, on day ';
  const amount = 'decide must return how much to order, a number of 0 or more; got ';
  const cells = (): number => 1;
  const total = (): number => 5;

  test.each([
    ['NaN', { inventory: [{ ...words, decide: bad(NaN) }] }, `${amount}NaN`],
    ['below 0', { inventory: [{ ...words, decide: bad(-1) }] }, `${amount}-1`],
    ['Infinity', { inventory: [{ ...words, decide: bad(Infinity) }] }, `${amount}Infinity`],
    ['nothing', { inventory: [{ ...words, decide: bad(undefined) }] }, `${amount}undefined`],
    ['words', { inventory: [{ ...words, decide: bad('5') }] }, `${amount}"5"`],
    ['a promise', { inventory: [{ ...words, decide: bad(Promise.resolve(1)) }] }, `${amount}an object`],
    ['throws', { inventory: [{ ...words, decide: boom }] }, 'threw Error: boom'],
    ['a parameter that there is not', { inventory: [{ ...words, decide: (view: PolicyView, i: number) => view.param(i, 0) }] }, `${amount}NaN`],
    ['a number that it does not keep', { inventory: [{ ...words, decide: (view: PolicyView, i: number) => view.kept(i, 0) }] }, 'threw RangeError: number 0 is none of the 0 that it keeps'],
    ['a forecast of NaN', { forecast: [{ ...words, cells, observe: total, total: bad(NaN) }] }, 'total must return what is expected, a number; got NaN'],
    ['a forecast that throws', { forecast: [{ ...words, cells, observe: boom, total }] }, 'threw Error: boom'],
    ['a forecast that keeps too much', { forecast: [{ ...words, cells, observe: (kept: ForecastCells) => kept.set(1, 1), total }] }, 'threw RangeError: number 1 is none of the 1'],
    ['an order not asked for', { sourcing: [{ ...words, decide: bad(0) }] }, 'decide must ask for the whole order'],
    ['half a quantum', { sourcing: [{ ...words, decide: (view: SourcingView, _i: number, q: number) => (view.ask(0, q - 0.5), view.ask(1, 0.5)) }] }, 'decide must ask for whole quanta'],
    ['a source that there is not', { sourcing: [{ ...words, decide: (view: SourcingView, _i: number, q: number) => view.ask(2, q) }] }, 'threw RangeError: ask(2, '],
    ['a search without end', { sourcing: [{ ...words, decide: (view: SourcingView, _i: number, q: number) => view.ask(0, q, NaN) }] }, 'threw RangeError: ask(0, '],
    ['more than there is', { allocation: [{ ...words, decide: (claims: Claims) => claims.give(0, 1e6) }] }, 'decide must give whole quanta from 0 to what is wanted'],
    ['a claim that there is not', { allocation: [{ ...words, decide: (claims: Claims) => claims.give(99, 1) }] }, 'threw RangeError: give(99, 1)'],
  ])('%s', (_, lists, message) => {
    const kind = newKind();
    const [[family, [entry]]] = Object.entries(lists);
    useAny({ [family]: [{ ...(entry as object), kind }] });
    const changed = { [family]: kind, ...(family === 'inventory' ? { forecast: undefined } : {}) };
    const run = (): unknown => runDocument(strangerShopWith(changed), 7);
    expect(run).toThrow(`${family} policy ${kind} of my.ts: ${message}`);
    expect(run).toThrow(expect.objectContaining({ name: 'PolicyError', message: expect.stringMatching(new RegExp(`${at}\\d+\\.\\d\\d$`)) }));
  });

  test.each([
    ['check', { ...words, decide, check: bad(false) }, 'check must return what is wrong with the parameters, as words, or null; got false'],
    ['initialLevel', { ...words, decide, initialLevel: bad(NaN) }, 'initialLevel must return a stock, a number of 0 or more; got NaN'],
    ['cells', { ...words, decide, cells: bad(-1) }, 'cells must return how many numbers it keeps'],
    ['reviewDays', { ...words, decide, reviewDays: bad(0) }, 'reviewDays must return the days between reviews, a number above 0; got 0'],
    ['a parameter by its place', { ...words, decide, initialLevel: (params: readonly number[]) => params[0] ?? 0 }, 'initialLevel threw RangeError: params.0 is none of its parameters; there are none'],
    ['check that throws', { ...words, decide, check: boom }, 'check threw Error: boom'],
  ])('before the run: %s', (_, entry, message) => {
    const kind = newKind();
    useAny({ inventory: [{ ...entry, kind }] });
    const document = { ...strangerShopWith({ inventory: kind, forecast: undefined }), sites: { ...strangerShop.sites, store: { kind: 'warehouse' } } };
    expect(() => runDocument(document)).toThrow(expect.objectContaining({ name: 'PluginError', message: expect.stringContaining(message) }));
  });

  test('before the run: nominalShares that are none', () => {
    const kind = newKind();
    useAny({ sourcing: [{ ...words, kind, decide, nominalShares: bad([1]) }] });
    expect(() => runDocument(strangerShopWith({ sourcing: kind }))).toThrow(/nominalShares must return a share for every source, together 1; got \[1\]/);
  });

  test.each([
    ['NaN', bad(NaN), 'rank must return a number; got NaN'],
    ['throws', boom, 'threw Error: boom'],
  ])('a rule of dispatching: %s', (_, rank, message) => {
    const kind = newKind();
    useAny({ dispatching: [{ ...words, kind, rank }] });
    const document = {
      horizon: 10,
      products: { cup: { quantum: 1 }, clay: { quantum: 1 } },
      sites: { pit: { kind: 'supplier' }, works: { kind: 'plant' } },
      lanes: [{ from: 'pit', to: 'works', product: 'clay', leadTime: 0.5 }],
      lines: [{ id: 'wheel', site: 'works', dispatching: kind }],
      processes: [{ site: 'works', makes: 'cup', from: { clay: 1 }, batch: 1, line: 'wheel', batchTime: 0.1 }],
      policies: [{ at: 'works', product: 'clay', inventory: { 'base-stock': { S: 20 } } }, { at: 'works', product: 'cup', inventory: { 'base-stock': { S: 5 } } }],
      markets: [{ id: 'all', at: 'works', product: 'cup', demand: 3, unmet: 'lost' }],
    };
    expect(() => runDocument(document)).toThrow(new RegExp(`^dispatching policy ${kind} of my\\.ts: ${message}; for line wheel, on day \\d+\\.\\d\\d$`));
  });

  test('leaves a model that can be run again', () => {
    const kind = newKind();
    let calm = false;
    use({ inventory: [{ kind, ...words, decide: (view, i) => (calm ? Math.max(0, 50 - view.position(i)) : NaN) }] });
    const checked = validate(strangerShopWith({ inventory: kind, forecast: undefined }));
    if (!checked.ok) throw new Error('the shop is not sound');
    const model = compile(resolve(checked.document));
    const other = compile(resolve(checked.document));
    expect(() => simulate(model, 1)).toThrow('got NaN');
    calm = true;
    expect(simulate(model, 1, { trace: true }).traceHash).toBe(simulate(other, 1, { trace: true }).traceHash);
  });
});
