/** Count, mean, sum of squared deviations from the mean, least and greatest of several columns, each array [column]. */
export interface Moments {
  /** Defined (finite) values. */
  readonly n: Float64Array;
  /** 0 where n is 0. */
  readonly mean: Float64Array;
  readonly m2: Float64Array;
  /** Infinity where n is 0. */
  readonly min: Float64Array;
  /** -Infinity where n is 0. */
  readonly max: Float64Array;
}

/** Returns the moments of each column of `values` [column * stride + row] over rows from .. to - 1; undefined values are left out. */
export function momentsOf(values: Float64Array, stride: number, from: number, to: number): Moments {
  const columns = stride === 0 ? 0 : values.length / stride;
  const moments = noMoments(columns);
  for (let column = 0; column < columns; column++) {
    const rows = values.subarray(column * stride + from, column * stride + to).filter((value) => Number.isFinite(value));
    if (rows.length === 0) continue;
    let sum = 0;
    for (const value of rows) {
      sum += value;
      moments.min[column] = Math.min(moments.min[column], value);
      moments.max[column] = Math.max(moments.max[column], value);
    }
    const mean = sum / rows.length;
    let m2 = 0;
    for (const value of rows) m2 += (value - mean) * (value - mean);
    moments.n[column] = rows.length;
    moments.mean[column] = mean;
    moments.m2[column] = m2;
  }
  return moments;
}

/** Returns the moments of two samples together (Chan, Golub and LeVeque 1979). Neither argument is changed. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const merged = noMoments(a.n.length);
  for (let column = 0; column < merged.n.length; column++) {
    const an = a.n[column];
    const bn = b.n[column];
    const n = an + bn;
    if (n === 0) continue;
    const am = a.mean[column];
    const gap = b.mean[column] - am;
    merged.n[column] = n;
    merged.mean[column] = an === 0 ? b.mean[column] : am + gap * (bn / n);
    merged.m2[column] = (a.m2[column]) + (b.m2[column]) + gap * gap * ((an * bn) / n);
    merged.min[column] = Math.min(a.min[column], b.min[column]);
    merged.max[column] = Math.max(a.max[column], b.max[column]);
  }
  return merged;
}

function noMoments(columns: number): Moments {
  return {
    n: new Float64Array(columns),
    mean: new Float64Array(columns),
    m2: new Float64Array(columns),
    min: new Float64Array(columns).fill(Infinity),
    max: new Float64Array(columns).fill(-Infinity),
  };
}
