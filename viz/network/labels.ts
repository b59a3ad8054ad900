import type { Scene } from '../data/scene.ts';
import { textScale, type Geometry, type Margin, type Size } from './geometry.ts';
import { LARGEST_RADIUS } from './glyphs.ts';
import { labelsThatFit, type LabelBox } from './label-room.ts';
import type { Picture, Side } from './picture.ts';
import { wrapName } from './wrap-name.ts';

/** Pixels that a letter of a name takes on average, and a line. */
const LETTER = 7.5;
const LETTER_CROWDED = 6.2;
const LETTER_NOTE = 6.2;
export const LINE = 16;
/** Pixels between a mark and its name. */
const GAP = 9;
/** Pixels left free at the edge of the stage. */
const EDGE = 5;
const LONGEST = 22;
const SHORTEST = 9;
/** Pixels that a note in two lines takes beside the first and the last column. */
const NOTE_ROOM = 92;
/** Pixels that names take at least, on a small stage. */
const LEAST_MARGIN = 98;
/** Pixels below the lowest node at least, and below the base of the last line under it. */
const LEAST_BELOW = 54;
/** Pixels above the highest node at least. */
const LEAST_ABOVE = 72;
const DESCENT = 6;
/** Lines that a name and its note may take together. */
const MOST_LINES = 3;
/** Below this radius a place is a plain mark with a small name. */
export const CROWDED_RADIUS = 9;

/** A name as it stands on the stage. */
export interface Label {
  readonly lines: readonly string[];
  /** Pixels from one line to the next. */
  readonly line: number;
  readonly side: Side;
  /** Where it starts, ends or is centred, from the middle of its node, by side; `y` of the first line's base. */
  readonly x: number;
  readonly y: number;
  readonly shown: boolean;
  /** Letters that a line of the note below the name may have. */
  readonly longestNote: number;
  readonly noteLines: number;
}

/** Returns the room left and right of the network for the names of its first and last column, and the least below it. */
export function labelMargin(picture: Picture, size: Size): Margin {
  const widest = (side: Side): number => picture.names.reduce((most, name, node) => (picture.sides[node] === side ? Math.max(most, longestLine(name)) : most), 0) * LETTER * textScale(size);
  const reach = 14 + GAP + 1.75 * LARGEST_RADIUS * textScale(size);
  return { above: LEAST_ABOVE, below: LEAST_BELOW, left: Math.min(Math.max(LEAST_MARGIN, size.width * 0.22), reach + Math.max(NOTE_ROOM, widest('left'))), right: Math.min(Math.max(LEAST_MARGIN, size.width * 0.24), reach + Math.max(NOTE_ROOM, widest('right'))) };
}

function longestLine(name: string): number {
  return Math.max(...wrapName(name, LONGEST, 2).map(({ length }) => length));
}

/** Returns the label of every node, `reach` pixels from its centre. `crests`: pixels that stand above each node. Where it is crowded only those show that have room; nodes where most ways meet come first. */
export function placeLabels(scene: Scene, picture: Picture, geometry: Geometry, reach: readonly number[], size: Size, crests: readonly number[] = []): Label[] {
  const crowded = geometry.radius < CROWDED_RADIUS;
  const letter = (crowded ? LETTER_CROWDED : LETTER) * textScale(size);
  const { margin, column } = geometry;
  const room = (node: number): Readonly<Record<Side, number>> => ({ left: margin.left - reach[node] - GAP - EDGE, below: column * 0.94, right: margin.right - reach[node] - GAP - EDGE });
  const labels = picture.names.map((name, node): Label => {
    const side = picture.sides[node];
    const longest = Math.max(SHORTEST, Math.min(LONGEST, Math.floor(room(node)[side] / letter)));
    const lines = wrapName(name, longest, crowded && side === 'below' ? 3 : 2);
    const line = LINE * textScale(size);
    const longestNote = Math.max(SHORTEST, Math.floor(room(node)[side] / (LETTER_NOTE * textScale(size))));
    const note = { longestNote, noteLines: Math.max(1, MOST_LINES - lines.length) };
    const rise = ((lines.length - 1) * line) / 2;
    if (side === 'below') return { lines, line, side, x: 0, y: reach[node] + (crowded ? 13 : 19), shown: true, ...note };
    return { lines, line, side, x: (reach[node] + GAP) * (side === 'left' ? -1 : 1), y: (crowded ? 4 : -1) - rise, shown: true, ...note };
  });
  const shown = labelsThatFit(boxesOf(labels, picture, scene, geometry, letter, size), geometry.nodes.map(({ x, y }, id) => ({ id, x: x - reach[id], y: y - reach[id] - (crests[id] ?? 0), width: 2 * reach[id], height: 2 * reach[id] + (crests[id] ?? 0) })));
  return labels.map((label, node) => ({ ...label, shown: shown.has(node) }));
}

/** Returns how many pixels names and notes under nodes reach beyond the foot of the stage; 0 where all of them show. */
export function overflowBelow(labels: readonly Label[], geometry: Geometry, size: Size): number {
  const crowded = geometry.radius < CROWDED_RADIUS;
  return labels.reduce((most, { side, shown, lines, line, y, noteLines }, node) => {
    if (side !== 'below' || !shown) return most;
    const last = lines.length - 1 + (crowded ? 0 : noteLines);
    return Math.max(most, geometry.nodes[node].y + y + last * line + DESCENT - size.height);
  }, 0);
}

function boxesOf(labels: readonly Label[], picture: Picture, { network }: Scene, geometry: Geometry, letter: number, size: Size): LabelBox[] {
  const weight = labels.map((_, node) => (node < picture.sites ? network.sites[node].waysIn.length + network.sites[node].waysOut.length : 0));
  const order = labels.map((_, node) => node).sort((a, b) => weight[b] - weight[a] || a - b);
  const boxes = order.map((node): LabelBox => {
    const { lines, line, side, x, y } = labels[node];
    const at = geometry.nodes[node];
    const width = Math.max(...lines.map(({ length }) => length)) * letter;
    const left = side === 'below' ? at.x - width / 2 : side === 'left' ? at.x + x - width : at.x + x;
    return { id: node, x: left, y: at.y + y - 11, width, height: lines.length * line - 3 };
  });
  return boxes.filter(({ x, width }) => geometry.radius >= CROWDED_RADIUS || (x >= -4 && x + width <= size.width + 4));
}
