/** One stock point's part of the rings around a site. */
export interface Ring {
  /** 0 is the innermost ring. */
  readonly level: number;
  /** Angles in radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  /** Stock point, or -1 for the service of a market. */
  readonly point: number;
}

const MOST_RINGS = 3;
const GAP = 0.12;

/** Returns the rings of so many stock points: one inside the other up to three, else cut into segments of three rings. */
export function ringsOf(count: number): Ring[] {
  if (count <= MOST_RINGS) return Array.from({ length: count }, (_, level) => ({ level, from: 0, to: 2 * Math.PI, point: -1 }));
  const perLevel = Math.ceil(count / MOST_RINGS);
  const slice = (2 * Math.PI) / perLevel;
  return Array.from({ length: count }, (_, i) => {
    const place = i % perLevel;
    return { level: Math.floor(i / perLevel), from: place * slice + GAP / 2, to: (place + 1) * slice - GAP / 2, point: -1 };
  });
}
