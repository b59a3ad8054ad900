/** What carries goods, by the mode of a lane. Drawn under, beside or around the mark of the goods, heading right. */
export interface Carrier {
  readonly name: string;
  readonly meaning: string;
  /** Outline around (0, 0), for goods of a radius of 4.4. */
  readonly d: string;
}

const wheel = (x: number, y: number, r: number): string => `M${x - r},${y}A${r},${r} 0 1,1 ${x + r},${y}A${r},${r} 0 1,1 ${x - r},${y}Z`;

const kinds = {
  ship: { name: 'Ship', meaning: 'Goods on a ship.', d: 'M-9,4.200H9.500L6.500,9H-6.500Z' },
  rail: { name: 'Rail', meaning: 'Goods on a train.', d: `M-8,4.800H8V6.400H-8ZM-9,9.600H9V10.600H-9Z${wheel(-5, 8, 1.5)}${wheel(0, 8, 1.5)}${wheel(5, 8, 1.5)}` },
  air: { name: 'Air', meaning: 'Goods on a plane.', d: 'M3.500,-3.500L-4,-10.500H-7L-3.500,-3.500ZM3.500,3.500L-4,10.500H-7L-3.500,3.500ZM4.500,-2.500Q10,-1.500 10,0Q10,1.500 4.500,2.500ZM-4.500,-1.500L-8,-4.500H-9.500V4.500H-8L-4.500,1.500Z' },
  truck: { name: 'Truck', meaning: 'Goods on a truck.', d: `M-7,4.800H5.800V-1.500H8.500L11,1.800V6.400H-7Z${wheel(-4, 7.2, 1.9)}${wheel(7.5, 7.2, 1.9)}` },
  van: { name: 'Van', meaning: 'Goods in a van.', d: `M-6,4.800H5.500V2.500H7L9,4.800V6.400H-6Z${wheel(-3.500, 6.8, 1.5)}${wheel(5.500, 6.8, 1.5)}` },
  courier: { name: 'Courier', meaning: 'Goods with a courier.', d: `M-5,6.200L-1.500,4.800H1.500L5,6.200L4.500,7.200H-4.500Z${wheel(-5, 8, 2.2)}${wheel(5, 8, 2.2)}` },
} as const;

export type CarrierKind = keyof typeof kinds;

export const carriers: Readonly<Record<CarrierKind, Carrier>> = kinds;

/** Words that the name of a mode may hold, for each carrier, the first that is found. */
const words: readonly (readonly [CarrierKind, RegExp])[] = [
  ['courier', /courier|parcel|post|mail|express|bike/],
  ['air', /air|plane|flight/],
  ['rail', /rail|train/],
  ['ship', /ship|sea|ocean|barge|water|boat|ferry|vessel/],
  ['van', /\bvan/],
  ['truck', /truck|lorry/],
];

/** Returns what carries goods of a mode; null for a name that says nothing of it. */
export function carrierOf(mode: string): CarrierKind | null {
  const name = mode.toLowerCase();
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
