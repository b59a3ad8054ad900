import { describe, expect, it } from 'vitest';
import { noEdits } from '../../viz/data/hit.ts';
import { historyOf, record, redo, undo } from '../../viz/data/history.ts';
import { packText, unpackText } from '../../viz/data/packed-text.ts';
import { firstLink, readLink, writeLink, type LinkState } from '../../viz/data/url-state.ts';

describe('link', () => {
  it('comes back as it was written', () => {
    const state: LinkState = {
      scenario: 'bakery',
      packed: null,
      seed: 41,
      replication: 12,
      edits: {
        hits: [
          { target: 'site', id: 'mill', day: 41.5, lasts: 14, recovery: 0 },
          { target: 'lane', id: 'mill->bakery/flour & more_x', day: 0, lasts: 0.5, recovery: 10 },
        ],
        off: ['flood', 'a&b=c'],
        random: false,
      },
      day: -3.25,
      theme: 'dark',
    };
    expect(readLink(`#${writeLink(state)}`)).toEqual(state);
  });

  it('of the first state names scenario and seed', () => {
    expect(writeLink(firstLink)).toBe('scenario=bakery&seed=7');
    expect(readLink('')).toEqual(firstLink);
  });

  it('holds a document instead of a name', () => {
    const state = { ...firstLink, scenario: null, packed: 'AbC-_9' };
    expect(readLink(writeLink(state))).toEqual(state);
  });

  it('leaves out what it cannot read', () => {
    const state = readLink('#seed=-4&replication=1.5&day=soon&theme=pink&hit=site_1_2&hit=moon_1_2_0_mill&hit=site_1_2_0_mill');
    expect(state).toEqual({ ...firstLink, edits: { ...noEdits, hits: [{ target: 'site', day: 1, lasts: 2, recovery: 0, id: 'mill' }] } });
  });
});

describe('packed text', () => {
  it('comes back letter for letter', async () => {
    const text = 'knockon: 1\nname: Bäckerei ☕\n'.repeat(50);
    const packed = await packText(text);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(packed.length).toBeLessThan(text.length / 4);
    expect(await unpackText(packed)).toBe(text);
  });

  it('that was cut off is refused', async () => {
    const packed = await packText('knockon: 1\nname: something of some length, so that a cut hurts\n');
    await expect(unpackText(packed.slice(0, 20))).rejects.toBeInstanceOf(Error);
  });
});

describe('history', () => {
  it('goes back and forth, and forgets what was undone at the next change', () => {
    const three = record(record(historyOf(1), 2), 3);
    expect(undo(three).now).toBe(2);
    expect(redo(undo(three))).toEqual(three);
    expect(undo(undo(undo(three))).now).toBe(1);
    const changed = record(undo(three), 4);
    expect(changed.now).toBe(4);
    expect(redo(changed)).toBe(changed);
  });
});
