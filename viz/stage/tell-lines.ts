import { DAY, MachineState, TraceKind } from '../../engine/index.ts';
import { capital } from '../data/format.ts';
import { readLines } from '../data/lines.ts';
import { linesAfter } from './line-trouble.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** Of each line so many stretches of standing still are told at most, the longest. */
const MOST_TOLD = 2;
/** A shorter stretch (µs) is not worth telling. */
const SHORTEST = DAY / 2;

interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly until: number;
  /** Whether all machines were down at its start; else some were held up for want of room behind them. */
  readonly isDown: boolean;
}

/** Returns the longest stretches in which no machine of a line could work: all down, or held up by a full line behind it. */
export function tellLines({ spec, names, playback, playhead }: StorySource): StoryEvent[] {
  if (spec.lines.every(({ breakdowns, buffer }) => breakdowns === null && buffer === null)) return [];
  const stretches = readStretches(spec, playback.trace).filter(({ from, until }) => from >= spec.warmup && until - from >= SHORTEST);
  return spec.lines.flatMap(({ site }, line) =>
    stretches
      .filter((stretch) => stretch.line === line)
      .sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from)
      .slice(0, MOST_TOLD)
      .map(({ from, until, isDown }): StoryEvent => {
        const next = linesAfter({ spec, playhead }, line);
        const where = next.length === 1 ? `at the ${names.line(next[0])}` : 'behind it';
        const what = isDown ? 'breaks down and stands still' : `is held up for want of room ${where}`;
        const length = until < spec.horizon ? ` for ${names.calendar.length((until - from) / DAY)}` : '';
        return { kind: isDown ? 'broke' : 'heldUp', time: from, text: `${capital(`the ${names.line(line)}`)} at ${names.site(site)} ${what}${length}.`, sites: [site], ways: [] };
      }),
  );
}

/** Returns all stretches in which every machine of a line was down or held up, in order of their ends. */
function readStretches(spec: StorySource['spec'], { count, kind, time, a, b, quantity }: StorySource['playback']['trace']): Stretch[] {
  const { machineStart } = readLines(spec);
  const state = new Uint8Array(machineStart[spec.lines.length]);
  const standing = new Int32Array(spec.lines.length);
  const down = new Int32Array(spec.lines.length);
  const open: (Omit<Stretch, 'until'> | undefined)[] = [];
  const found: Stretch[] = [];
  const stands = (of: number): boolean => of === MachineState.down || of === MachineState.heldUp;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TraceKind.machine) continue;
    const line = a[i];
    const m = machineStart[line] + b[i];
    standing[line] += Number(stands(quantity[i])) - Number(stands(state[m]));
    down[line] += Number(quantity[i] === MachineState.down) - Number(state[m] === MachineState.down);
    state[m] = quantity[i];
    const { machines } = spec.lines[line];
    const before = open[line];
    if (standing[line] === machines) open[line] = before ?? { line, from: time[i], isDown: down[line] === machines };
    else if (before !== undefined) {
      found.push({ ...before, until: time[i] });
      open[line] = undefined;
    }
  }
  return [...found, ...open.flatMap((stretch) => (stretch === undefined ? [] : [{ ...stretch, until: spec.horizon }]))];
}
