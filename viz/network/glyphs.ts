import type { SiteKind } from '../../engine/index.ts';
import type { State } from '../stage/site-state.ts';

/** Shapes as SVG path data around (0, 0). Each state has a shape of its own, about equal in area, so that colour is never alone. */

/** Radius of a place where there is room, and where there is none. */
export const LARGEST_RADIUS = 18;
export const SMALLEST_RADIUS = 4;

const polygon = (corners: number, radius: number, turn: number): string => {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners + turn;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
};

const cross = (r: number): string => {
  const arm = r * 0.42;
  return `M${-arm},${-r}H${arm}V${-arm}H${r}V${arm}H${arm}V${r}H${-arm}V${arm}H${-r}V${-arm}H${-arm}Z`;
};

const circle = (r: number): string => `M${-r},0A${r},${r} 0 1,1 ${r},0A${r},${r} 0 1,1 ${-r},0Z`;

const UP = -Math.PI / 2;

const bodies: Readonly<Record<State, (r: number) => string>> = {
  normal: (r) => circle(r * 0.94),
  short: (r) => polygon(3, r * 1.2, -UP),
  starved: (r) => polygon(4, r * 1.16, UP),
  down: (r) => polygon(8, r * 1.02, Math.PI / 8),
  recovering: (r) => polygon(3, r * 1.2, UP),
  silent: (r) => polygon(4, r * 1.16, Math.PI / 4),
};

/** Returns the outline of a place in a state, for a radius in pixels. */
export function bodyPath(state: State, radius: number): string {
  return bodies[state](radius);
}

/** What stands inside the body: drawn in strokes on a field of 16 x 16 around (0, 0). */
export const kindIcons: Readonly<Record<SiteKind | 'market', string>> = {
  supplier: 'M0,6V-1M0,1C-4.5,1 -5,-2 -5,-4.500C-2,-4.500 0,-3 0,0M0,-1C0,-4 2,-6 5,-6C5,-3 4,-1 0,-1',
  plant: 'M-6,5.500V-2L-2,0.500V-2L2,0.500V-5.500H5.500V5.500Z',
  warehouse: 'M-6,5.500V-2L0,-5.500L6,-2V5.500M-3,5.500V0.500H3V5.500M-3,3H3',
  store: 'M-5,-0.500V5.500H5V-0.500M-6,-1.500L-4.500,-5.500H4.500L6,-1.500C6,1 2.500,1 2,-1.500C1.500,1 -1.500,1 -2,-1.500C-2.500,1 -6,1 -6,-1.500Z',
  market: 'M0,-1A2.400,2.400 0 1,1 0.010,-1ZM-4.800,5.500C-4.800,0.500 4.800,0.500 4.800,5.500Z',
};

/** The sign of a state that is not normal, drawn in place of the icon. */
export const stateSigns: Readonly<Record<State, string>> = {
  normal: '',
  short: 'M0,-5.500V0.500M0,3.400V3.500',
  starved: 'M-3.500,-5H3.500L-3.500,5H3.500L-3.500,-5Z',
  down: 'M-4,-4L4,4M4,-4L-4,4',
  recovering: 'M0,6V-2.500M-3.400,0.800L0,-2.600L3.400,0.800',
  silent: 'M-2.200,-4.200V4.200M2.200,-4.200V4.200',
};

/** Moves the sign to the middle of its shape: triangles have theirs off the centre. */
export const signShift: Readonly<Record<State, number>> = { normal: 0, short: -1.5, starved: 0, down: 0, recovering: 0.5, silent: 0 };

/** Radius of the mark of a machine. */
export const MACHINE_RADIUS = 4.6;

const slanted = (r: number): string => {
  const arm = r * 0.32;
  const at = (x: number, y: number): string => `${((x - y) * Math.SQRT1_2).toFixed(2)},${((x + y) * Math.SQRT1_2).toFixed(2)}`;
  const corners: [number, number][] = [[-arm, -r], [arm, -r], [arm, -arm], [r, -arm], [r, arm], [arm, arm], [arm, r], [-arm, r], [-arm, arm], [-r, arm], [-r, -arm], [-arm, -arm]];
  return `M${corners.map(([x, y]) => at(x, y)).join('L')}Z`;
};

/** One outline for each state of a machine, by `MachineState`: a ring, a disc, a triangle, a square, a slanted cross. */
export const machineShapes: readonly string[] = [
  circle(MACHINE_RADIUS * 0.72),
  circle(MACHINE_RADIUS * 0.92),
  polygon(3, MACHINE_RADIUS * 1.2, UP),
  polygon(4, MACHINE_RADIUS * 1.2, Math.PI / 4),
  slanted(MACHINE_RADIUS * 1.25),
];

/** One outline for each product, so that goods can be told apart without colour. */
export const productShapes: readonly ((r: number) => string)[] = [
  (r) => circle(r),
  (r) => polygon(4, r * 1.25, Math.PI / 4),
  (r) => polygon(3, r * 1.4, UP),
  (r) => polygon(4, r * 1.3, UP),
  (r) => polygon(5, r * 1.2, UP),
  (r) => polygon(6, r * 1.15, 0),
  (r) => polygon(3, r * 1.4, -UP),
  (r) => cross(r * 1.2),
];
