import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knockon, temporaryFolder } from './knockon.ts';
import { shakenShop } from './shaken-shop.ts';
import { shopFile } from './shop-file.ts';

const [supply, delivery] = shakenShop.lanes;
const [line] = shakenShop.processes;
const [flour, bread, shelf] = shakenShop.policies;
const [market] = shakenShop.markets;

/** What a user may get wrong in a document, and what the message must name. */
const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
  ['unknown site', { markets: [{ ...market, at: 'shopp' }] }, /markets.*shopp.*shop/],
  ['lane to nowhere', { lanes: [supply, { ...delivery, to: 'nowhere' }] }, /lanes.*nowhere/],
  ['negative stock', { sites: { ...shakenShop.sites, shop: { kind: 'store', stock: { bread: -5 } } } }, /sites\.shop\.stock\.bread.*-5/],
  ['duplicate id', { markets: [market, market] }, /customers/],
  ['market that nothing reaches', { lanes: [supply], policies: [flour, bread] }, /bread.*shop/],
  ['no time at all', { horizon: 0 }, /horizon.*0/],
  ['words for a number', { warmup: 'long' }, /warmup.*long/],
  ['unknown field', { horizonn: 3 }, /horizonn/],
  ['policy twice', { policies: [flour, bread, shelf, shelf] }, /polic/],
  ['empty', { products: {}, sites: {}, markets: [] }, /markets/],
  [
    'loop without lead time',
    {
      products: { ...shakenShop.products, crumbs: { unit: 'kg' } },
      processes: [
        { ...line, from: { flour: 0.6, crumbs: 0.1 }, rate: undefined, leadTime: 0 },
        { site: 'bakery', makes: 'crumbs', from: { bread: 0.1 }, batch: 10, leadTime: 0 },
      ],
      policies: [flour, bread, shelf, { at: 'bakery', product: 'crumbs', inventory: { 'base-stock': { S: 5 } } }],
    },
    /loop|circle|cycle/i,
  ],
];

describe.each(wrong)('%s', (_, changes, message) => {
  test('run ends with 1, says what and where, and shows no stack', async () => {
    const { file } = shopFile(changes);
    const { code, out, err } = await knockon(['run', file, '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain(file);
    expect(err).not.toMatch(/ {4}at |node:internal|undefined|\[object/);
  });

  test('validate tells the same as data', async () => {
    const { file } = shopFile(changes);
    const { code, out, err } = await knockon(['validate', file, '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const problems = JSON.parse(out);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(Object.keys(problem)).toEqual(expect.arrayContaining(['file', 'path', 'value', 'problem', 'suggestion']));
  });
});

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]\n`).join('')}`;

describe('text that is no document', () => {
  test.each([
    ['not a number', 'knockon: 1\nname: x\nhorizon: .nan\n', /horizon/],
    ['alias bomb', bomb, /alias/i],
    ['keys of the language', 'knockon: 1\nname: x\nhorizon: 1\n__proto__: { polluted: true }\nsites: { __proto__: { kind: store }, constructor: { kind: store } }\n', /__proto__|reserved|constructor/],
    ['broken YAML', 'knockon: 1\nname: "x\n  - {', /:\d+/],
    ['the same key twice', 'knockon: 1\nknockon: 1\n', /knockon|twice|unique/],
    ['nothing', '', /.+/],
    ['a list', '- 1\n- 2\n', /.+/],
    ['a tag that runs code', '!!js/function "function(){}"\n', /.+/],
  ])('%s', async (_, text, message) => {
    const file = join(temporaryFolder(), 'bad.yaml');
    writeFileSync(file, text);
    const { code, out, err } = await knockon(['run', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at |node:internal|\[object/);
  });
});

describe('files that cannot be read', () => {
  function sparse(name: string, megabytes: number): string {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, '');
    truncateSync(file, megabytes * 1024 * 1024);
    return file;
  }

  test.each([
    ['YAML over 10 MB', () => sparse('big.yaml', 11), /11\.0 MB.*10 MB/],
    ['JSON over 500 MB', () => sparse('big.json', 501), /501\.0 MB.*500 MB/],
    ['zeros', () => sparse('zeros.yaml', 1), /not a text file/],
    ['a folder', () => temporaryFolder() + '/', /folder/],
    ['not there', () => join(temporaryFolder(), 'gone.yaml'), /no such file/],
    ['below a file', () => `${shopFile().file}/x.yaml`, /no such file/],
    ['a device', () => '/dev/zero', /not an ordinary file/],
    [
      'not UTF-8',
      () => {
        const file = join(temporaryFolder(), 'latin.yaml');
        writeFileSync(file, Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9, 0x0a]));
        return file;
      },
      /UTF-8/,
    ],
  ])('%s', async (_, file, message) => {
    const { code, out, err } = await knockon(['run', file()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file without permission', async () => {
    const { file } = shopFile();
    chmodSync(file, 0);
    const { code, err } = await knockon(['run', file]);
    // The superuser may read everything.
    const allowed = process.getuid?.() === 0;
    expect({ code, err: err.replace(`${file}: `, '') }).toEqual(allowed ? { code: 0, err: '' } : { code: 1, err: 'it may not be read or written; its permissions forbid it\n' });
  });

  test('validate looks at the other files all the same', async () => {
    const { folder, file } = shopFile();
    mkdirSync(join(folder, 'inner'));
    const { code, out } = await knockon(['validate', join(folder, 'inner'), file, join(folder, 'gone.yaml')]);
    expect(code).toBe(1);
    expect(out).toMatch(/inner: it is a folder/);
    expect(out).toMatch(/shop\.json: nothing wrong/);
    expect(out).toMatch(/gone\.yaml: there is no such file/);
  });
});
