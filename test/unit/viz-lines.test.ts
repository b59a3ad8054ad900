import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, MachineState, TraceKind } from '../../engine/index.ts';
import { validate } from '../../scenarios/index.ts';
import { applyEdits, noEdits } from '../../viz/data/hit.ts';
import { readLines } from '../../viz/data/lines.ts';
import type { Scene } from '../../viz/data/scene.ts';
import { carrierOf } from '../../viz/network/carriers.ts';
import { machineMarks } from '../../viz/network/line-marks.ts';
import { lineRows, rowsHeight } from '../../viz/network/line-rows.ts';
import { applyEntry } from '../../viz/stage/apply-entry.ts';
import { captionAt } from '../../viz/stage/caption.ts';
import { causesOfSite, endsAtDisruption, isExplained } from '../../viz/stage/cause.ts';
import { chainWords } from '../../viz/stage/cause-words.ts';
import { firstColumns } from '../../viz/stage/first-columns.ts';
import { toTime } from '../../viz/stage/day.ts';
import { describe as describeSubject } from '../../viz/stage/describe.ts';
import { lineFigures } from '../../viz/stage/line-figures.ts';
import { readMoment } from '../../viz/stage/moment.ts';
import { subjectWords } from '../../viz/stage/subject-words.ts';
import { lampLines } from '../specs/lamp-lines.ts';
import { sceneOf, sceneOfDocument } from './viz-stage.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
let scene: Scene;
let works: number;
let line: (id: string) => number;
beforeAll(() => {
  const sound = validate(lampLines);
  if (!sound.ok) throw new Error(JSON.stringify(sound.problems));
  scene = sceneOfDocument(applyEdits(sound.document, noEdits), 7);
  works = scene.spec.sites.findIndex(({ id }) => id === 'works');
  line = (id) => scene.spec.lines.findIndex((l) => l.id === id);
});

describe('the state of lines', () => {
  it('comes at the end of a run to what its record says', () => {
    const { spec, playhead, playback } = scene;
    playhead.seek(spec.horizon);
    const { lines, processes, lanes } = playback.disturbed;
    const span = spec.horizon - spec.warmup;
    spec.lines.forEach(({ machines }, i) => {
      const { utilisation, changeovers, wait } = lineFigures(scene, i);
      expect(utilisation).toBeCloseTo((lines.areaWorking[i] + lines.areaChangeover[i]) / span / machines, 10);
      expect(changeovers).toBe(lines.changeovers[i]);
      expect(wait).toBeCloseTo(lines.areaWaiting[i] / lines.taken[i] / DAY, 8);
    });
    expect([...playhead.columns.scrapped]).toEqual([...processes.defects]);
    expect(Math.max(...processes.defects)).toBeGreaterThan(0);
    expect([...playhead.columns.laneLost]).toEqual([...lanes.lost]);
    expect(Math.max(...lanes.lost)).toBeGreaterThan(0);
  });

  it('tells which process a machine works for, where it can be known', () => {
    const { spec, playhead } = scene;
    const seen = new Set<number>();
    for (let day = 0; day < 230; day += 0.7) {
      playhead.seek(day * DAY);
      const { machine, machineFor, lines } = playhead.columns;
      for (let m = lines.machineStart[line('press')]; m < lines.machineStart[line('press') + 1]; m++) if (machine[m] === MachineState.working) seen.add(machineFor[m]);
      const oven = lines.machineStart[line('oven')];
      if (machine[oven] === MachineState.working) expect(spec.products[spec.stockPoints[spec.processes[machineFor[oven]].output].product].id).toBe('shade');
    }
    expect([...seen].sort()).toEqual([0, 1]);
  });

  it('names nobody where a batch that goes on may be of several processes', () => {
    const { spec } = scene;
    const [shade, lamp] = spec.processes;
    const back = { ...lamp.steps[1], line: line('oven') };
    const { goesOn, processes } = readLines({ lines: spec.lines, processes: [shade, { ...lamp, steps: [lamp.steps[0], back] }] });
    expect(processes[line('oven')]).toEqual([0, 1]);
    expect(goesOn[line('oven')]).toBe(-1);
    expect(readLines(spec).goesOn[line('oven')]).toBe(0);
  });
});

describe('words about lines', () => {
  const at = (day: number) => readMoment(scene, toTime(day, scene.spec.warmup), null);

  it('say on the card of a plant what each does now, and has done so far', () => {
    const values = new Set<string>();
    for (let day = 1; day < 200; day += 1.3) for (const { label, value, more = '' } of describeSubject(at(day), { kind: 'site', index: works }).lines ?? []) {
      values.add(plain(`${label}: ${value}`));
      expect(plain(more)).toMatch(/^So far \d+\.\d % at work(, batches wait [\d.]+ (hour|day)s?)?(, \d+ changeovers?)?(, [\d,]+ units? of (shade|lamp) scrapped)?\.$/);
    }
    const all = [...values].join('\n');
    expect(all).toMatch(/^Press: .*3 working on lamp and shade, \d+ waiting/m);
    expect(all).toMatch(/^Press: .*1 changing over to (lamp|shade)/m);
    expect(all).toMatch(/^Press: .*held up by the oven/m);
    expect(all).toMatch(/^Oven: down/m);
    expect(all).toMatch(/^Bench: .*2 free/m);
  });

  it('are read to those who hear the page', () => {
    expect(subjectWords(describeSubject(at(30), { kind: 'site', index: works }))).toMatch(/Press: .+; Oven: .+; Bench: .+; Glass: /);
  });

  it('say on the card of a lane what waits, when it sails with how much room, and what was lost', () => {
    const { network } = scene;
    const index = network.ways.findIndex(({ mode }) => mode === 'ship');
    const { rows } = describeSubject(at(100.5), { kind: 'way', index });
    const find = (label: string) => rows.find((row) => row.label === label);
    expect(plain(find('Waits at the dock')?.value ?? '')).toMatch(/^[\d.,]+ kg in \d$/);
    expect(find('Next sailing')?.value).toBe('Day 105');
    expect(plain(find('Next sailing')?.detail ?? '')).toMatch(/^Room for [\d.,]+ of 400 kg\.$/);
    expect(plain(find('Lost on the way so far')?.value ?? '')).toMatch(/^[\d.,]+ kg$/);
  });
});

describe('causes', () => {
  const seenWith = (entries: readonly (readonly [kind: number, a: number, b: number, quantity: number])[]) => {
    const columns = firstColumns(scene.spec);
    const column = (i: 0 | 1 | 2 | 3): number[] => entries.map((entry) => entry[i]);
    const trace = { count: entries.length, time: Float64Array.from(entries, () => toTime(10, scene.spec.warmup)), kind: Uint8Array.from(column(0)), a: Int32Array.from(column(1)), b: Int32Array.from(column(2)), quantity: Float64Array.from(column(3)) };
    entries.forEach((_, i) => applyEntry(columns, scene.spec, trace, i));
    return { spec: scene.spec, network: scene.network, playhead: { columns, time: toTime(11, scene.spec.warmup) } };
  };
  const words = (entries: Parameters<typeof seenWith>[0]): string => chainWords(causesOfSite(seenWith(entries), works), scene.names);
  const point = (product: string): number => scene.spec.stockPoints.findIndex((p) => p.site === works && scene.spec.products[p.product].id === product);
  const outOf = (product: string) => [[TraceKind.stock, point(product), -1, 0], [TraceKind.backlog, point(product), -1, 5]] as const;
  const { down, heldUp, working } = MachineState;

  it('are a line whose machines are all down, not one of which some work', () => {
    const some = [[TraceKind.machine, line('oven'), 0, working], [TraceKind.machine, line('press'), 0, down], [TraceKind.machine, line('press'), 1, down]] as const;
    expect(words([...outOf('shade'), ...some])).toBe('Lamp works is out of shade');
    const all = [...outOf('shade'), ...some, [TraceKind.machine, line('press'), 2, down]] as const;
    expect(words(all)).toBe('Lamp works is out of shade because the press at Lamp works is down (breakdown, day 10)');
    expect(endsAtDisruption(causesOfSite(seenWith(all), works))).toBe(true);
  });

  it('go from a line that is held up to the one behind it', () => {
    const held = [0, 1, 2].map((m) => [TraceKind.machine, line('press'), m, heldUp] as const);
    const entries = [...outOf('shade'), ...held];
    expect(words(entries)).toBe('Lamp works is out of shade because the press at Lamp works is held up for want of room at the oven');
    const causes = causesOfSite(seenWith(entries), works);
    expect([isExplained(causes), endsAtDisruption(causes)]).toEqual([true, false]);
    expect(words([...entries, [TraceKind.machine, line('oven'), 0, down]])).toMatch(/held up for want of room at the oven because the oven at Lamp works is down \(breakdown, day 10\)$/);
  });

  it('are goods that wait for a sailing, or were lost on the way, until others come in', () => {
    const lane = scene.spec.lanes.findIndex(({ to }) => to === point('glass'));
    const sails = [...outOf('glass'), [TraceKind.sails, lane, 3, toTime(14, scene.spec.warmup)]] as const;
    expect(words(sails)).toBe('Lamp works is out of glass because glass waits for the sailing of day 14 from Glassworks to Lamp works');
    const lost = [...outOf('glass'), [TraceKind.received, lane, 3, 20], [TraceKind.lostUnderWay, lane, 3, 20]] as const;
    expect(words(lost)).toBe('Lamp works is out of glass because glass was lost on the way from Glassworks to Lamp works (day 10)');
    expect(words([...lost, [TraceKind.received, lane, 4, 20]])).toBe('Lamp works is out of glass');
  });
});

describe('the story of lines and goods under way', () => {
  it('tells breakdowns that stop a line, and goods that are destroyed or lost', () => {
    const told = (kind: string): string[] => scene.story.filter((event) => event.kind === kind).map(({ text }) => plain(text));
    expect(told('broke').join('\n')).toMatch(/^The oven at Lamp works breaks down and stands still for 4 days\.$/m);
    expect(told('heldUp').join('\n')).toMatch(/^The press at Lamp works is held up for want of room at the oven for [\d.]+ days\.$/m);
    const goods = told('lostOnWay');
    expect(goods.filter((text) => /^[\d.,]+ kg of glass on the way from Glassworks to Lamp works is destroyed\.$/.test(text))).toHaveLength(1);
    expect(goods.some((text) => /does not come in: lost on the way/.test(text))).toBe(true);
  });

  it('goes on in the caption for as long as a line is down', () => {
    const [{ time }] = scene.story.filter(({ kind, text }) => kind === 'broke' && text.includes('oven'));
    const { text } = captionAt(readMoment({ ...scene, story: [] }, time + 3.5 * DAY, null));
    expect(text).toMatch(/^The oven at Lamp works is down \(breakdown, day \d+\)\./);
  });

  it('of the bakery has none of it', () => {
    expect(sceneOf('bakery', 7).story.filter(({ kind }) => kind === 'broke' || kind === 'heldUp' || kind === 'lostOnWay')).toEqual([]);
  });
});

describe('rows of lines on the stage', () => {
  it('are one a named line, none of a site without, and one for all plain ones of the bakery', () => {
    expect(lineRows(scene, works).map(({ lines }) => lines)).toEqual([[line('bench')], [line('oven')], [line('press')]]);
    expect(lineRows(scene, works).map(({ machines }) => machines.length)).toEqual([2, 1, 3]);
    expect(rowsHeight(lineRows(scene, 0))).toBe(0);
    const bakery = sceneOf('bakery', 7);
    const [rows] = bakery.spec.sites.map((_, i) => lineRows(bakery, i)).filter(({ length }) => length > 0);
    expect(rows).toEqual([{ lines: [0, 1], machines: [0, 1], isPlain: true }]);
  });

  it('count machines by state where they are many', () => {
    const { free, working, down } = MachineState;
    expect(machineMarks(Float64Array.of(free, down), [1, 0])).toEqual([{ state: down, count: 0 }, { state: free, count: 0 }]);
    const many = Float64Array.of(working, working, down, working, free, working, working);
    expect(machineMarks(many, [0, 1, 2, 3, 4, 5, 6])).toEqual([{ state: free, count: 1 }, { state: working, count: 5 }, { state: down, count: 1 }]);
  });

  it('have carriers by the name of the mode', () => {
    expect(['sea', 'Ocean freight', 'train', 'air', 'van', 'truck', 'courier', 'road', 'caravan'].map(carrierOf)).toEqual(['ship', 'ship', 'rail', 'air', 'van', 'truck', 'courier', null, null]);
  });
});

describe('a run that starts from a snapshot', () => {
  it('has from the start what is owed, waits and is under way', () => {
    const { spec } = scene;
    const columns = firstColumns({
      ...spec,
      snapshot: {
        lots: [], finishing: [], orders: [{ lane: 0, quantity: 7, placed: -DAY, known: 0 }], transit: [{ lane: 0, quantity: 5, placed: -DAY, arrives: DAY, made: 0 }],
        backorders: [{ market: 0, quantity: 2, since: -DAY }], waiting: [{ process: 0, batches: 3 }],
      },
    });
    expect(columns.onOrder[spec.lanes[0].to]).toBe(12);
    expect(columns.owed[spec.lanes[0].from]).toBe(7);
    expect(columns.waiting[0]).toBe(2);
    expect(columns.queue[spec.processes[0].steps[0].line]).toBe(3);
    for (const { stockPoint, perBatch } of spec.processes[0].inputs) expect(columns.owed[stockPoint]).toBe(3 * perBatch);
  });
});
