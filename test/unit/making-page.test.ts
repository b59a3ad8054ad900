/** docs/making-and-moving.md: its first block is a scenario, and every other block, laid over it, is one too and changes what happens. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, simulate } from '../../engine/index.ts';
import { resolve, validate, type ScenarioDocument } from '../../scenarios/index.ts';

type Fields = Record<string, unknown>;
type Member = Record<string, unknown>;

const page = readFileSync(new URL('../../docs/making-and-moving.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => parse(text) as Fields);

/** What a member of a list goes by: a block's member takes the place of the one with the same name. */
const nameOf = ({ id, makes, from, product }: Member): string => String(makes ?? id ?? `${String(from)} ${String(product)}`);

function laidOver(base: Fields, block: Fields): Fields {
  const entries = Object.entries(block).map(([key, value]): [string, unknown] => {
    const before = base[key];
    if (Array.isArray(value) && Array.isArray(before)) {
      const names = new Set((value as Member[]).map(nameOf));
      return [key, [...(before as Member[]).filter((member) => !names.has(nameOf(member))), ...(value as Member[])]];
    }
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && typeof before === 'object';
    return [key, isRecord ? { ...before, ...value } : value];
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function traceHash(document: Fields): string | null {
  const checked = validate(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return simulate(compile(resolve(document as ScenarioDocument)), 7, { trace: true }).traceHash;
}

describe('docs/making-and-moving.md', () => {
  const [base, ...others] = blocks;

  test('has blocks to try', () => {
    expect(others.length).toBeGreaterThan(8);
  });

  test.each(others.map((block, k) => [`block ${k + 2}: ${Object.keys(block).join(', ')}`, block] as const))('%s', (_, block) => {
    expect(traceHash(laidOver(base, block))).not.toBe(traceHash(base));
  });
});
