/** One stock point's part of the rings around a site. */
export interface Ring {
  /** 0 is the innermost ring. */
  readonly level: number;
  /** Angles in radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  /** Stock points whose stock it shows; none for the service of a market. */
  readonly points: readonly number[];
}

const MOST_RINGS = 3;
const MOST_SEGMENTS = 8;
const GAP = 0.14;
const AROUND = 2 * Math.PI;

/** Returns the rings of some stock points: one inside the other up to three, two rings of segments up to eight, else one ring for all of them. */
export function ringsOf(points: readonly number[]): Ring[] {
  if (points.length <= MOST_RINGS) return points.map((point, level) => ({ level, from: 0, to: AROUND, points: [point] }));
  if (points.length > MOST_SEGMENTS) return [{ level: 0, from: 0, to: AROUND, points }];
  const perLevel = Math.ceil(points.length / 2);
  const slice = AROUND / perLevel;
  return points.map((point, i) => {
    const place = i % perLevel;
    return { level: Math.floor(i / perLevel), from: place * slice + GAP / 2, to: (place + 1) * slice - GAP / 2, points: [point] };
  });
}

/** Returns the ring of a market, for its service. */
export function serviceRing(): Ring {
  return { level: 0, from: 0, to: AROUND, points: [] };
}
