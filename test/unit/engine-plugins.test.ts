import { describe, expect, test } from 'vitest';
import { compile, inventoryPolicies, registryVersion, simulate, sourcingPolicies, use, type Claims, type Plugin, type PolicyView } from '../../engine/index.ts';
import { resolve, scenarioJsonSchema, validate } from '../../scenarios/index.ts';
import { plugin as copyOfSS } from '../plugins/copy-of-s-s.ts';
import stranger from '../plugins/stranger.ts';
import { runDocument } from '../specs/document-run.ts';
import { strangerShop, strangerShopDispatching, strangerShopWith } from '../specs/stranger-shop.ts';

let names = 0;
/** A kind that no other test uses: what is taken in stays. */
const newKind = (): string => `mine-${(names += 1)}`;

const decide = (): number => 0;
const words = { summary: 'Words.', params: [] };
const param = { name: 'S', unit: 'quantity', range: [0, 10], default: null, doc: 'level' };
/** What is no plugin is no Plugin to the compiler either. */
const useAny = (plugin: unknown): void => use(plugin as Plugin, 'my.ts');

use(stranger, 'stranger.ts');

describe('what is no plugin is refused with its place', () => {
  const entry = { kind: 'mine', ...words, decide };
  const withParam = (changed: object) => ({ inventory: [{ ...entry, params: [{ ...param, ...changed }] }] });
  test.each([
    [null, 'my.ts: must be a plugin: an object with lists of policies; got null'],
    [[], 'my.ts: must be a plugin: an object with lists of policies; got []'],
    [{ inventori: [] }, 'my.ts: inventori is no field that it can have; there are name, inventory, forecast, sourcing, allocation, dispatching'],
    [{ name: 'mine' }, 'my.ts: has no policies in it; it can have lists called inventory, forecast, sourcing, allocation, dispatching'],
    [{ name: 3 }, 'my.ts.name: must be words; got 3'],
    [{ inventory: entry }, /^my\.ts: inventory: must be a list of entries; got \{"kind":"mine"/],
    [{ inventory: [3] }, 'my.ts: inventory[0]: must be an entry, as an object; got 3'],
    [{ inventory: [{ ...words, decide }] }, 'my.ts: inventory[0].kind: must be a name of letters, digits and dashes that begins with a letter, at most 40; got nothing'],
    [{ inventory: [{ ...entry, kind: '__proto__' }] }, /^my\.ts: inventory\[0\]\.kind: must be a name .*; got "__proto__"$/],
    [{ inventory: [{ ...entry, kind: 'constructor' }] }, 'my.ts: inventory[0].kind: must be another name: this one is taken; got "constructor"'],
    [{ sourcing: [{ ...entry, kind: 'single' }] }, 'my.ts: sourcing[0].kind: must be another name: this one is taken; got "single"'],
    [{ inventory: [entry, { ...entry, family: 'forecast' }] }, 'my.ts: inventory[1].family: must be inventory, or left out; got "forecast"'],
    [{ inventory: [{ ...entry, summary: ' ' }] }, 'my.ts: inventory[0].summary: must be a sentence; got " "'],
    [{ inventory: [{ ...entry, decide: 3 }] }, 'my.ts: inventory[0].decide: must be a function; got 3'],
    [{ inventory: [{ kind: 'mine', ...words }] }, 'my.ts: inventory[0].decide: must be a function; got nothing'],
    [{ forecast: [{ kind: 'mine', ...words, cells: decide, observe: decide }] }, 'my.ts: forecast[0].total: must be a function; got nothing'],
    [{ dispatching: [{ kind: 'mine', ...words }] }, 'my.ts: dispatching[0].rank: must be a function; got nothing'],
    [{ inventory: [{ ...entry, initialLevel: 3 }] }, 'my.ts: inventory[0].initialLevel: must be a function, or left out; got 3'],
    [{ inventory: [{ ...entry, needsForecast: 'yes' }] }, 'my.ts: inventory[0].needsForecast: must be true, or left out; got "yes"'],
    [{ inventory: [{ ...entry, decid: decide }] }, /^my\.ts: inventory\[0\]: decid is no field that it can have; there are kind, family, summary, params, decide, /],
    [{ inventory: [{ ...entry, params: undefined }] }, 'my.ts: inventory[0].params: must be a list of at most 8 parameters, empty when there are none; got nothing'],
    [{ inventory: [{ ...entry, params: Array.from({ length: 9 }, () => param) }] }, /^my\.ts: inventory\[0\]\.params: must be a list of at most 8/],
    [{ inventory: [{ ...entry, params: [param, param] }] }, 'my.ts: inventory[0].params[1].name: must be another than those before; got S'],
    [withParam({ name: 'a b' }), /^my\.ts: inventory\[0\]\.params\[0\]\.name: must be a name/],
    [withParam({ unit: 'days' }), 'my.ts: inventory[0].params[0].unit: must be one of time, quantity, share, number; got "days"'],
    [withParam({ range: [2, 1] }), 'my.ts: inventory[0].params[0].range: must be the least and the greatest value, as [0, 100]; got [2,1]'],
    [withParam({ range: [NaN, 1] }), /range: must be the least/],
    [withParam({ default: 11 }), 'my.ts: inventory[0].params[0].default: must be null, when it must be given, or a number in 0 to 10; got 11'],
    [withParam({ default: undefined }), /params\[0\]\.default: must be null, .*; got nothing$/],
    [withParam({ doc: '' }), 'my.ts: inventory[0].params[0].doc: must be a sentence; got ""'],
    [withParam({ list: true }), 'my.ts: inventory[0].params[0].list: must be left out: a parameter of inventory is one number; got true'],
    [withParam({ rang: [0, 1] }), /^my\.ts: inventory\[0\]\.params\[0\]: rang is no field/],
    [{ sourcing: [{ ...entry, params: [{ ...param, list: true, default: 1 }] }] }, 'my.ts: sourcing[0].params[0].default: must be null: a list must be given; got 1'],
    [{ sourcing: [{ ...entry, params: [{ ...param, name: 'suppliers' }] }] }, /this one is taken; got "suppliers"$/],
    [{ dispatching: [{ kind: 'mine', summary: 'Words.', params: [param], rank: decide }] }, 'my.ts: dispatching[0].params[0].unit: must be one of time, share, number; got "quantity"'],
    [{ inventory: [{ ...entry, kind: 's-S' }] }, 'my.ts: inventory[0].kind: there is another inventory entry called s-S; choose another name'],
    [{ inventory: [entry, { ...entry }] }, 'my.ts: two inventory entries are called mine'],
  ])('%#: %j', (plugin, message) => {
    const before = registryVersion();
    const error = (() => {
      try {
        useAny(plugin);
      } catch (thrown) {
        return thrown;
      }
      return null;
    })();
    expect(error).toMatchObject({ name: 'PluginError', message: typeof message === 'string' ? message : expect.stringMatching(message) });
    expect(registryVersion()).toBe(before);
  });
});

describe('use', () => {
  test('twice is harmless, also in another plugin', () => {
    const before = registryVersion();
    use(stranger);
    use({ name: 'again', inventory: stranger.inventory });
    expect(registryVersion()).toBe(before);
  });

  test('takes nothing of a plugin with something wrong in it', () => {
    const kind = newKind();
    expect(() => useAny({ inventory: [{ kind, ...words, decide }, { kind: 's-S', ...words, decide }] })).toThrow(/s-S/);
    expect(inventoryPolicies.has(kind)).toBe(false);
  });

  test('fills in what is left out', () => {
    const kind = newKind();
    const level = (name: string, usual: number | null) => ({ ...param, name, default: usual, unit: 'quantity', range: [0, 1000] }) as const;
    use({
      inventory: [{ kind, summary: 'Words.', params: [level('s', null), level('S', 40), { ...level('R', 500), unit: 'time' }], decide }],
      sourcing: [{ kind, ...words, decide: (view, _i, quantity) => view.ask(0, quantity) }],
    });
    const policy = inventoryPolicies.get(kind);
    expect(policy?.initialLevel({ s: 10 })).toBe(40);
    expect(policy?.initialLevel({ s: 10, S: 70 })).toBe(70);
    expect(policy?.check({})).toBeNull();
    const source = { price: 1, leadTime: 1 };
    expect(sourcingPolicies.get(kind)?.nominalShares({}, [source, source])).toEqual([0.5, 0.5]);
  });

  test('asks functions with the parameters by name, and the defaults of those left out', () => {
    const kind = newKind();
    const seen: unknown[] = [];
    use({
      inventory: [{
        kind, summary: 'Words.', decide, params: [{ name: 'S', unit: 'quantity', range: [0, 99], default: 7, doc: 'level' }, { name: 'n', unit: 'number', range: [0, 9], default: 3, doc: 'how many' }],
        initialLevel: ({ S, n }) => S * n,
        cells: (params) => (seen.push(JSON.stringify(params)), params['n']),
      }],
    });
    expect(inventoryPolicies.get(kind)?.initialLevel({ S: 5 })).toBe(15);
    runDocument(strangerShopWith({ inventory: kind, forecast: undefined }));
    expect(seen).toContain('{"S":7,"n":3}');
  });

  test('lets documents, the schema for editors and errors know the policies', () => {
    const kind = newKind();
    const document = strangerShopWith({ inventory: { [kind]: { S: 5 } }, forecast: undefined });
    const before = validate(document);
    expect(before.ok ? [] : before.problems).toMatchObject([{ path: `policies[0].inventory.${kind}`, suggestion: expect.stringContaining('--plugin') }]);
    use({ inventory: [{ kind, summary: 'Words.', params: [{ ...param, unit: 'quantity', range: [0, 10] }], decide }] });
    expect(validate(document).ok).toBe(true);
    expect(JSON.stringify(scenarioJsonSchema())).toContain(`"inventory-${kind}"`);
    const wrong = validate(strangerShopWith({ inventory: { [kind]: { S: 11 } }, forecast: undefined }));
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([{ path: `policies[0].inventory.${kind}.S`, problem: 'must be at most 10' }]);
    const half = validate(strangerShopWith({ inventory: { [kind]: { S: 5.25 } }, forecast: undefined }));
    expect(half.ok ? [] : half.problems).toMatchObject([{ path: `policies[0].inventory.${kind}.S` }]);
  });

  test('asks a check of the parameters', () => {
    const document = (s: number) => strangerShopWith({ inventory: { 'my-s-S': { s, S: 10 } }, forecast: undefined });
    use(copyOfSS);
    expect(validate(document(10)).ok).toBe(true);
    const wrong = validate(document(11));
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([{ path: 'policies[0].inventory.my-s-S', problem: 's must not be above S' }]);
  });
});

describe('a run', () => {
  test("of a stranger's copy of s-S gives the very bits of the house's", () => {
    use(copyOfSS);
    const run = (kind: string) => runDocument(strangerShopWith({ inventory: { [kind]: { s: 31, S: 78.5 } }, forecast: undefined }), 7);
    const house = run('s-S');
    const own = run('my-s-S');
    expect(own.traceHash).toBe(house.traceHash);
    expect(own.measures).toEqual(house.measures);
  });

  test('lets every family decide', () => {
    const hashes = [
      {},
      { inventory: { cover: { days: 2 } } },
      { forecast: 'naive' },
      { sourcing: 'cheapest' },
      { allocation: 'first-come' },
      { allocation: { halves: { even: 0 } } },
    ].map((changed) => runDocument(strangerShopWith(changed), 7).traceHash);
    // Nothing given out evenly is first come, first served.
    expect(hashes[5]).toBe(hashes[4]);
    expect(new Set(hashes).size).toBe(5);
    const ruled = ['first-come', 'priority', 'fewest-changeovers'].map((rule) => runDocument(strangerShopDispatching(rule), 7).traceHash);
    expect(new Set([hashes[0], ...ruled]).size).toBe(4);
  });

  test('keeps nothing from the replication before', () => {
    const checked = validate(strangerShop);
    if (!checked.ok) throw new Error('the shop is not sound');
    const model = compile(resolve(checked.document));
    const hash = (replication: number) => simulate(model, 7, { replication, trace: true }).traceHash;
    const first = hash(0);
    hash(1);
    expect(hash(0)).toBe(first);
  });

  test('gives quantities in quanta and times in days, whatever the document counts in', () => {
    const kind = newKind();
    const seen: number[] = [];
    const params = [{ ...param, name: 'q', range: [0, 100] }, { ...param, name: 't', unit: 'time', range: [0, 100] }];
    useAny({
      inventory: [{ kind, summary: 'Words.', params, decide: (view: PolicyView, i: number) => (seen.push(view.param(i, 0), view.param(i, 1)), 0) }],
      allocation: [{ kind, summary: 'Words.', params, decide: (claims: Claims) => void seen.push(claims.param(0), claims.param(1)) }],
    });
    const choice = { [kind]: { q: 3, t: 2 } };
    runDocument({ ...strangerShopWith({ inventory: choice, allocation: choice, forecast: undefined }), unit: { time: 'week' }, horizon: 3, warmup: 0, order: 'order-first' });
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen)).toEqual(new Set([6, 14]));
  });
});
